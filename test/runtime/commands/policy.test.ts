import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Permission } from '../../../domain/permissions/permission.ts';
import { permissions } from '../../../domain/permissions/table.ts';
import { POLICY, policyOf } from '../../../runtime/commands/policy.ts';

type Table = Readonly<Record<string, Permission>>;
const table: Table = permissions;
const lines = Object.entries(table);

/** The table with one line of it changed. */
const withLine = (action: string, changes: object): Table =>
  ({ ...table, [action]: { ...table[action], ...changes } }) as unknown as Table;

describe('the version of the permission rules', () => {
  test('names the table by its content, however it is put together', () => {
    expect(POLICY).toMatch(/^permissions@[0-9a-f]{16}$/);
    expect(policyOf(Object.fromEntries(lines.toReversed()))).toBe(POLICY);
    expect(policyOf({})).toBe('permissions@44136fa355b3678a');
  });

  test.for(lines)('is another one when a word of «%s» is', ([action, { who, butNot, when }]) => {
    const changed = [
      ...who.map((_, place) => ({ who: who.toSpliced(place, 1) })),
      ...butNot.map((_, place) => ({ butNot: butNot.toSpliced(place, 1) })),
      ...when.map((_, place) => ({ when: when.toSpliced(place, 1) })),
      { who: [...who, 'everybody'] },
      { butNot: [...butNot, 'oneself'] },
      { when: [...when, 'gone'] },
      { on: 'elsewhere' },
    ].map((changes) => policyOf(withLine(action, changes)));
    const { [action]: _line, ...without } = table;
    const all = [
      POLICY,
      policyOf(without),
      policyOf({ ...table, [`${action}-too`]: table[action] as Permission }),
    ];
    expect(new Set([...changed, ...all]).size).toBe(changed.length + all.length);
  });

  test('stands on the page that lists the permissions', () => {
    const page = readFileSync(new URL('../../../docs/permissions.md', import.meta.url), 'utf8');
    expect(page).toContain(`This one is \`${POLICY}\``);
  });
});
