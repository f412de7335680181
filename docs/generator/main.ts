import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { clientTypes } from './api/client-types.ts';
import { openApiFile } from './api/openapi.ts';
import { schemaFiles } from './event-schemas.ts';
import { eventsPage } from './events-page.ts';
import { evidencePage } from './evidence-page.ts';
import { housePage } from './house-page.ts';
import { permissionsPage } from './permissions-page.ts';
import { problemStatuses } from './problem-statuses.ts';

writeFileSync(new URL('../../wording/problem-statuses.json', import.meta.url), await problemStatuses());
writeFileSync(new URL('../openapi.json', import.meta.url), await openApiFile());
writeFileSync(new URL('../client/contract.d.ts', import.meta.url), await clientTypes());
writeFileSync(new URL('../events.md', import.meta.url), eventsPage());
writeFileSync(new URL('../permissions.md', import.meta.url), permissionsPage());
writeFileSync(new URL('../house.md', import.meta.url), housePage());
writeFileSync(new URL('../evidence.md', import.meta.url), evidencePage());

const schemas = new URL('../../events/schemas/', import.meta.url);
rmSync(schemas, { recursive: true, force: true });
mkdirSync(schemas);
for (const [name, text] of schemaFiles()) writeFileSync(new URL(name, schemas), text);
