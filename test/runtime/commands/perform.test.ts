import { describe, expect, onTestFinished, test } from 'vitest';
import type { FollowUp } from '../../../domain/reaction.ts';
import { appointFirstAdministrator } from '../../../functions/person/appoint-first-administrator.ts';
import type { AnyCommand, Outcome } from '../../../runtime/commands/command.ts';
import type { Cause } from '../../../runtime/commands/follow-ups.ts';
import { performer } from '../../../runtime/commands/perform.ts';
import { LogError } from '../../../runtime/ports.ts';
import { sqliteInMemory } from '../../support/engines.ts';
import { openEnvironment } from '../../support/environments.ts';

const personId = `per_${'0'.repeat(26)}`;
const followUp: FollowUp = { command: 'appoint-first-administrator', params: { personId }, body: {} };
const cause: Cause = {
  tenant: 'stuttgart',
  reaction: 'greet',
  commandId: 'abcdefghijklmnopqrstuv',
  causation: 'meeting-1@3#0',
  correlation: 'request-7',
  traceparent: null,
};

const situation = async () => {
  const opened = await openEnvironment(sqliteInMemory);
  onTestFinished(opened.close);
  return opened.environment;
};

describe('a follow-up', () => {
  test('is a command in the name of its reaction, with its cause', async () => {
    const environment = await situation();
    expect(await performer([appointFirstAdministrator], {})(environment)(followUp, cause)).toBeUndefined();
    const { commits } = await environment.log.load('stuttgart', `person-${personId}`);
    expect(commits).toMatchObject([
      { actor: 'reaction:greet', causation: 'meeting-1@3#0', correlation: 'request-7', traceparent: null },
    ]);
  });

  test('has no second effect when it is performed twice', async () => {
    const environment = await situation();
    const perform = performer([appointFirstAdministrator], {})(environment);
    await perform(followUp, cause);
    expect(await perform(followUp, cause)).toBeUndefined();
    expect((await environment.log.load('stuttgart', `person-${personId}`)).revision).toBe(1);
  });

  test('may be an effect that changes no stream', async () => {
    const done: unknown[] = [];
    const effects = {
      forget: async (_: unknown, tenant: string, params: object) => void done.push([tenant, params]),
    };
    const perform = performer([], effects)(await situation());
    expect(await perform({ command: 'forget', params: { draft: '1' }, body: {} }, cause)).toBeUndefined();
    expect(done).toEqual([['stuttgart', { draft: '1' }]]);
  });

  test('that nobody knows is refused', async () => {
    const perform = performer([appointFirstAdministrator], {})(await situation());
    expect(await perform({ ...followUp, command: 'dance' }, cause)).toEqual({ refused: 'follow-up-unknown' });
  });

  test.for([
    { ...followUp, params: { personId: 'me' } },
    { ...followUp, body: { surprise: 1 } },
  ])('whose input does not fit is refused: %o', async (wrong) => {
    const perform = performer([appointFirstAdministrator], {})(await situation());
    expect(await perform(wrong, cause)).toEqual({ refused: 'follow-up-malformed' });
  });

  const answering = (outcome: Outcome): AnyCommand => ({
    ...appointFirstAdministrator,
    execute: async () => outcome,
  });

  test.for<[Outcome, string]>([
    [{ status: 'refused', refusal: { refused: 'fund-closed' }, httpStatus: 409 }, 'fund-closed'],
    [{ status: 'key-reused' }, 'key-reused'],
    [{ status: 'too-large' }, 'too-large'],
  ])('that is answered %o is refused', async ([outcome, refused]) => {
    const perform = performer([answering(outcome)], {})(await situation());
    expect(await perform(followUp, cause)).toEqual({ refused });
  });

  const failing = (error: Error): AnyCommand => ({
    ...appointFirstAdministrator,
    execute: async () => {
      throw error;
    },
  });

  test('on a stream that was tampered with is refused, so that other streams go on', async () => {
    const error = new LogError('stream-tampered', 'changed', { stream: 'fund-1', revision: 2 });
    const perform = performer([failing(error)], {})(await situation());
    expect(await perform(followUp, cause)).toEqual({ refused: 'stream-tampered' });
  });

  test('that fails for a reason that may pass is to be delivered again', async () => {
    const perform = performer([failing(new Error('no answer'))], {})(await situation());
    await expect(perform(followUp, cause)).rejects.toThrow('no answer');
  });

  test('that finds its stream busy is to be delivered again', async () => {
    const perform = performer([answering({ status: 'busy' })], {})(await situation());
    await expect(perform(followUp, cause)).rejects.toThrow('busy');
  });
});
