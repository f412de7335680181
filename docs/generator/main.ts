import { writeFileSync } from 'node:fs';
import { apiPage } from './api-page.ts';
import { eventsPage } from './events-page.ts';
import { housePage } from './house-page.ts';
import { permissionsPage } from './permissions-page.ts';

writeFileSync(new URL('../api.md', import.meta.url), apiPage());
writeFileSync(new URL('../events.md', import.meta.url), eventsPage());
writeFileSync(new URL('../permissions.md', import.meta.url), permissionsPage());
writeFileSync(new URL('../house.md', import.meta.url), housePage());
