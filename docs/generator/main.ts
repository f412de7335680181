import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { apiPage } from './api-page.ts';
import { schemaFiles } from './event-schemas.ts';
import { eventsPage } from './events-page.ts';
import { evidencePage } from './evidence-page.ts';
import { housePage } from './house-page.ts';
import { permissionsPage } from './permissions-page.ts';

writeFileSync(new URL('../api.md', import.meta.url), apiPage());
writeFileSync(new URL('../events.md', import.meta.url), eventsPage());
writeFileSync(new URL('../permissions.md', import.meta.url), permissionsPage());
writeFileSync(new URL('../house.md', import.meta.url), housePage());
writeFileSync(new URL('../evidence.md', import.meta.url), evidencePage());

const schemas = new URL('../../events/schemas/', import.meta.url);
rmSync(schemas, { recursive: true, force: true });
mkdirSync(schemas);
for (const [name, text] of schemaFiles()) writeFileSync(new URL(name, schemas), text);
