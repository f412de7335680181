import { describe, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { type Person, person } from '../../../domain/person/person.ts';
import type { PersonEvent, Role } from '../../../events/person-events.ts';
import { command } from '../../../runtime/commands/execute.ts';
import { sqliteInMemory } from '../../support/engines.ts';
import { openEnvironment } from '../../support/environments.ts';

const actorId = `per_${'1'.repeat(26)}`;
const somebody = `per_${'0'.repeat(26)}`;
const other = `per_${'2'.repeat(26)}`;
const granted = (personId: string): PersonEvent => ({
  type: 'RoleGranted',
  data: { personId, role: 'auditor' },
});

/** A command whose decision accepts everything, from anybody; it writes where it is told to. */
const careless = (to: { readonly own: readonly PersonEvent[]; readonly also: readonly PersonEvent[] }) =>
  command<Record<never, never>, Record<never, never>, Person, PersonEvent, never, { readonly other: Person }>(
    {
      name: 'be-careless',
      permission: { on: 'person', who: ['administrator'], butNot: ['oneself'], when: ['any'] },
      standing: () => ({ relations: new Set(), state: 'any' }),
      params: z.strictObject({}),
      body: z.strictObject({}),
      aggregate: person,
      key: () => somebody,
      others: async (read) => ({ other: await read(person, other) }),
      decide: () => ({ accepted: to.own, also: { other: to.also } }),
      refusals: {},
    },
  );

const tried = async (to: Parameters<typeof careless>[0], roles: readonly Role[]) => {
  const opened = await openEnvironment(sqliteInMemory);
  onTestFinished(opened.close);
  const { environment } = opened;
  const outcome = await careless(to).execute({
    ...{ environment, tenant: 'town', params: {}, body: {}, actorId, roles: new Set(roles) },
    ...{ idempotencyKey: 'a careless command', correlation: 'a test' },
  });
  const streams = await Promise.all(
    [somebody, other].map((id) => environment.log.load('town', `person-${id}`)),
  );
  return { outcome, revisions: streams.map(({ revision }) => revision) };
};

const refused = { status: 'refused', refusal: { refused: 'not-permitted' }, httpStatus: 403 };

describe('a decision that accepts what the table of permissions does not allow', () => {
  test.for([
    ['its own stream', { own: [granted(somebody)], also: [] }],
    ['another stream alone', { own: [], also: [granted(other)] }],
  ] as const)('is refused, and nothing is written to %s', async ([, to]) => {
    expect(await tried(to, ['auditor'])).toEqual({ outcome: refused, revisions: [0, 0] });
  });

  test('is carried out for whom the table allows it', async () => {
    const { outcome, revisions } = await tried({ own: [granted(somebody)], also: [granted(other)] }, [
      'administrator',
    ]);
    expect(outcome.status).toBe('done');
    expect(revisions).toEqual([1, 1]);
  });

  test('and does nothing needs no permission', async () => {
    expect(await tried({ own: [], also: [] }, ['auditor'])).toMatchObject({
      outcome: { status: 'done' },
      revisions: [0, 0],
    });
  });
});
