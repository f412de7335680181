import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clientTypes } from '../../docs/generator/api/client-types.ts';
import { openApiFile } from '../../docs/generator/api/openapi.ts';
import { eventsPage } from '../../docs/generator/events-page.ts';
import { evidencePage } from '../../docs/generator/evidence-page.ts';
import { housePage } from '../../docs/generator/house-page.ts';
import { permissionsPage } from '../../docs/generator/permissions-page.ts';
import { problemStatuses } from '../../docs/generator/problem-statuses.ts';

test.for([
  ['docs/openapi.json', openApiFile],
  ['wording/problem-statuses.json', problemStatuses],
  ['docs/client/contract.d.ts', clientTypes],
  ['docs/events.md', eventsPage],
  ['docs/permissions.md', permissionsPage],
  ['docs/house.md', housePage],
  ['docs/evidence.md', () => evidencePage()],
] as const)('%s says what the program does: `npm run docs` writes it', async ([file, page]) => {
  expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8') === (await page())).toBe(true);
});
