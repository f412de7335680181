import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cause, followUpCommandId } from '../../../runtime/commands/follow-ups.ts';
import { reactToHints } from '../../../runtime/commands/reactor.ts';
import type { ViewStore } from '../../../runtime/view-store.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { newTenant } from '../../support/event-log-contract/facts.ts';
import { hintOf, personNamed, record, opened as reviewOpened, scored } from '../../support/review-facts.ts';

import { book, one, thank, thankingOn, two } from '../../support/thanking.ts';

describe.each([sqliteInMemory, dynamodb])('reactions on $name', (engine) => {
  const { outside, react, score, progressOf } = thankingOn(engine);

  it('perform what follows from each event, in the order of the stream', async () => {
    const tenant = newTenant();
    const { attempts, perform } = book();
    const commits = [
      await record(outside(), tenant, one, [reviewOpened(one)]),
      await record(outside(), tenant, one, [scored(one, 'ada', 3), scored(one, 'bob', 4)]),
    ];
    await react(tenant, commits.map(hintOf), perform);
    expect(attempts).toEqual([
      `${one}@2#1 thanks`,
      `${one}@2#1 copy`,
      `${one}@2#2 thanks`,
      `${one}@2#2 copy`,
    ]);
    expect(await progressOf(tenant, one)).toBe(2);
  });

  it('tell why: tenant, reaction, event, correlation and an id that the event determines', async () => {
    const tenant = newTenant();
    const causes: Cause[] = [];
    const commit = await score(tenant, one, 3);
    await react(tenant, [hintOf(commit)], async ({ params }, cause) => {
      expect(params).toEqual({ personId: personNamed('ada') });
      causes.push(cause);
      return undefined;
    });
    expect(causes[1]).toEqual({
      tenant,
      reaction: 'thank',
      commandId: followUpCommandId(tenant, 'thank', one, 1, 0, 1),
      causation: `${one}@1#0`,
      correlation: commit.correlation,
      traceparent: null,
    });
  });

  it('have each effect once, whatever order, repetition or loss the hints suffer', async () => {
    const tenant = newTenant();
    const commits = [];
    for (const [stream, points] of [
      [one, 1],
      [two, 2],
      [one, 3],
      [one, 4],
      [two, 5],
    ] as const)
      commits.push(await score(tenant, stream, points));
    let run = 0;
    const property = fc.asyncProperty(
      fc.array(fc.record({ commit: fc.constantFrom(...commits), isBare: fc.boolean() }), { maxLength: 12 }),
      async (deliveries) => {
        const { effects, perform } = book();
        const reaction = { ...thank, name: `thank-${run++}` };
        const hints = deliveries.map(({ commit, isBare }) =>
          isBare ? { stream: commit.stream, revision: commit.revision } : hintOf(commit),
        );
        for (const hint of hints) await reactToHints(outside(), [reaction], tenant, [hint], perform);
        const reached = new Map<string, number>();
        for (const stream of [one, two]) {
          const row = await outside().views.get(tenant, `reaction:${reaction.name}`, stream);
          reached.set(stream, row?.revision ?? 0);
        }
        expect(hints.filter(({ stream, revision }) => revision > (reached.get(stream) ?? 0))).toEqual([]);
        expect(effects.size).toBe(2 * [...reached.values()].reduce((sum, revision) => sum + revision, 0));
      },
    );
    await fc.assert(property, { numRuns: engine === dynamodb ? 15 : 100 });
  });

  it('have each effect once when two of them run at the same stream', async () => {
    const tenant = newTenant();
    const { effects, perform } = book();
    const hints = [];
    for (let n = 0; n < 6; n++) hints.push(hintOf(await score(tenant, one, n)));
    await Promise.all([react(tenant, hints, perform), react(tenant, hints.toReversed(), perform)]);
    await react(tenant, hints, perform);
    expect(await progressOf(tenant, one)).toBe(6);
    expect(effects.size).toBe(12);
  });

  it('ask nothing about streams that they do not listen to', async () => {
    const tenant = newTenant();
    const { attempts, perform } = book();
    const views = { ...outside().views, parked: () => Promise.reject(new Error('asked')) };
    const hint = { stream: 'fund-aktionsfonds-2024', revision: 1 };
    expect(await react(tenant, [hint], perform, { ...outside(), views })).toMatchObject({
      applied: 0,
      known: 0,
    });
    await expect(
      react(tenant, [hint, { stream: one, revision: 1 }], perform, { ...outside(), views }),
    ).rejects.toThrow('asked');
    expect(attempts).toEqual([]);
  });

  it('go on when another one is faster at a commit, which knows of no more than that', async () => {
    const tenant = newTenant();
    const { effects, perform } = book();
    const first = await score(tenant, one, 1);
    const second = await score(tenant, one, 2);
    let isOvertaken = false;
    const put: ViewStore['put'] = async (...write) => {
      if (!isOvertaken) {
        isOvertaken = true;
        await react(tenant, [hintOf(first)], perform);
      }
      return outside().views.put(...write);
    };
    await react(tenant, [hintOf(second)], perform, { ...outside(), views: { ...outside().views, put } });
    expect(await progressOf(tenant, one)).toBe(2);
    expect(effects.size).toBe(4);
  });
});

it('the id of a follow-up differs with everything that it is made from', () => {
  const ids = [
    followUpCommandId('t', 'a', 's-1', 1, 0, 0),
    followUpCommandId('u', 'a', 's-1', 1, 0, 0),
    followUpCommandId('t', 'b', 's-1', 1, 0, 0),
    followUpCommandId('t', 'a', 's-2', 1, 0, 0),
    followUpCommandId('t', 'a', 's-1', 2, 0, 0),
    followUpCommandId('t', 'a', 's-1', 1, 1, 0),
    followUpCommandId('t', 'a', 's-1', 1, 0, 1),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
});
