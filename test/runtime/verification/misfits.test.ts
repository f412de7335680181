import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../../events/envelope.ts';
import { BEGINNING } from '../../../runtime/ports.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { environmentInUse } from '../../support/environments.ts';
import { appended, appendTo } from '../../support/event-log-contract/facts.ts';
import { scored } from '../../support/review-facts.ts';
import { findingsIn, history, one } from '../../support/review-history.ts';

const { type, data } = scored(one, 'eve', 4);
const fitting: StoredEvent = { type, version: 1, data };
const changed = (changes: object): StoredEvent => ({ type, version: 1, data: { ...data, ...changes } });
const { contentVersion: _contentVersion, ...without } = data as Record<string, unknown>;

/** Facts that no command writes: the vault refuses to seal them, but a log takes what it is given. */
describe.each([sqliteInMemory, dynamodb])('an event that its schema does not accept, on $name', (engine) => {
  const inUse = environmentInUse(engine);

  it.each([
    ['a value of another type', changed({ scoredAt: 20_260_301 }), '/data/scoredAt'],
    [
      'a value deep inside',
      changed({ scores: [{ criterionId: 'aims', points: -1 }] }),
      '/data/scores/0/points',
    ],
    ['a field that is missing', { type, version: 1, data: without }, '/data/contentVersion'],
    ['a field that nobody knows', changed({ mood: 'fine' }), '/data'],
    ['a type that nobody knows', { type: 'WishMade', version: 1, data: {} }, ''],
  ] as const)('is named with its place: %s', async (_what, misfit, pointer) => {
    const { tenant } = await history(inUse());
    const { engine: used, environment } = inUse();
    const { log } = used;
    const [commit] = appended(await appendTo(log, await log.load(tenant, one), [fitting, misfit]));
    await used.sequence(tenant);
    const found = await findingsIn({ ...inUse(), environment: { ...environment, log } }, tenant);
    expect(found.filter(({ kind }) => kind === 'event-misfit')).toEqual([
      {
        ...{ kind: 'event-misfit', stream: one, revision: commit?.revision },
        ...{ index: (commit?.index ?? 0) + 1, type: misfit.type, pointer },
      },
    ]);
  });

  it('is handed to no test that did not ask for it', async () => {
    const { tenant } = await history(inUse());
    const { engine: used, environment } = inUse();
    const stream = await used.log.load(tenant, one);
    appended(await appendTo(used.log, stream, [changed({ scoredAt: 20_260_301 })]));
    await used.sequence(tenant);
    const told = 'read what no schema accepts';
    await expect(environment.log.load(tenant, one)).rejects.toThrow(told);
    await expect(environment.log.read(tenant, one)).rejects.toThrow(told);
    await expect(environment.log.follow(tenant, BEGINNING, 1_000)).rejects.toThrow(told);
    const all = (async () => {
      for await (const _page of environment.log.scan(tenant));
    })();
    await expect(all).rejects.toThrow(told);
  });
});
