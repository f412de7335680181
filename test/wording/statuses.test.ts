import { expect, test } from 'vitest';
import { describedRoutes } from '../../docs/generator/api/openapi.ts';
import { refusalsOf } from '../../docs/generator/api/refusals.ts';
import { titleOf } from '../../wording/statuses.ts';

test('every status of a refusal has a title in both languages', async () => {
  const statuses = new Set(
    (await describedRoutes()).flatMap(({ route, description }) => [
      ...refusalsOf(description, route).values(),
    ]),
  );
  expect(statuses.size).toBeGreaterThan(5);
  for (const status of [...statuses, 405, 406, 408, 414, 415, 421, 431]) {
    expect(titleOf(status, 'de')).toMatch(/^[A-ZÄÖÜ][a-zäöüß]+/);
    expect(titleOf(status, 'en')).not.toBe(titleOf(status, 'de'));
  }
});
