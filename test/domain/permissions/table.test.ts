import { describe, expect, test } from 'vitest';
import {
  type Permission,
  type Relation,
  subjects,
  verdictOn,
} from '../../../domain/permissions/permission.ts';
import { permissions } from '../../../domain/permissions/table.ts';
import { roles } from '../../../events/person-events.ts';
import { commands, followUps } from '../../../functions/registry.ts';

const lines: readonly (readonly [string, Permission])[] = Object.entries(permissions);
const offices: readonly string[] = roles;

/** Every word that stands for a person anywhere in the table. */
const words = [...new Set([...offices, ...lines.flatMap(([, { who, butNot }]) => [...who, ...butNot])])];

const standingOf = (word: string, state: string) => ({
  relations: new Set<Relation>(offices.includes(word) ? [] : [word as Relation]),
  state,
});
const officesOf = (word: string) => new Set(offices.includes(word) || word === 'system' ? [word] : []);

describe('the permission table', () => {
  test('has a line for each command and follow-up, and each is held to its own', () => {
    const used = [...commands, ...followUps].map(({ permission }) => permission);
    expect(lines.filter(([, line]) => !used.includes(line)).map(([action]) => action)).toEqual([]);
    for (const { name, permission } of commands)
      expect(permission, name).toBe((permissions as Readonly<Record<string, Permission>>)[name]);
  });

  test('opens nothing to the system and to people at once', () => {
    for (const [action, { who }] of lines)
      expect(who.length === 1 || !(who as readonly string[]).includes('system'), action).toBe(true);
  });

  test.for(lines)('decides every cell of %s as its line says', ([, permission]) => {
    const { on, who, butNot, when } = permission;
    for (const word of words)
      for (const state of subjects[on]) {
        const named = (who as readonly string[]).some((one) => one === word || one === 'everybody');
        const barred = (butNot as readonly string[]).includes(word);
        const inState = (when as readonly string[]).includes(state);
        const verdict = verdictOn(permission, officesOf(word), standingOf(word, state));
        expect(verdict === 'allowed', `${word}, ${state}`).toBe(named && !barred && inState);
      }
  });

  test.for(lines)(
    'keeps out whoever may %s but has what rules it out',
    ([, { who, butNot, when, ...rest }]) => {
      for (const relation of butNot)
        for (const one of who) {
          const standing = {
            relations: new Set<Relation>([relation, one as Relation]),
            state: when[0] ?? '',
          };
          const permission = { who, butNot, when, ...rest } as Permission;
          expect(verdictOn(permission, officesOf(one), standing)).toBe('excluded');
        }
    },
  );
});
