import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowUp, Reaction } from '../../../domain/reaction.ts';
import type { ReviewEvent } from '../../../events/review-events.ts';
import { type Cause, followUpCommandId, type Perform } from '../../../runtime/commands/follow-ups.ts';
import { reactToHints, redriveReaction } from '../../../runtime/commands/reactor.ts';
import type { Environment, ViewStore } from '../../../runtime/ports.ts';
import type { Hint } from '../../../runtime/subscriptions/hints.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { environmentInUse } from '../../support/environments.ts';
import { newTenant } from '../../support/event-log-contract/facts.ts';
import {
  hintOf,
  personNamed,
  record,
  recordUnknown,
  reviewOf,
  opened as reviewOpened,
  scored,
} from '../../support/review-facts.ts';

const [one, two] = ['one', 'two'].map(reviewOf) as [string, string];
const CONSUMER = 'reaction:thank';

/** Two letters for every score; a score of 50 breaks it. */
const thank: Reaction<ReviewEvent> = {
  name: 'thank',
  family: 'review',
  react: ({ event }) => {
    if (event.type !== 'ApplicationScored') return [];
    const points = event.data.scores[0]?.points;
    if (points === 50) throw new Error('no words for this');
    const letter = (kind: string): FollowUp => ({
      command: 'send-letter',
      params: { personId: event.data.personId },
      body: { kind, points },
    });
    return [letter('thanks'), letter('copy')];
  },
};

/** Performs by writing down; a command id that was there before has no effect, as in the log. */
const book = () => {
  const effects = new Map<string, string>();
  const attempts: string[] = [];
  const perform: Perform = async ({ body }, { commandId, causation }: Cause) => {
    const { kind, points } = body as { kind: string; points: number };
    attempts.push(`${causation} ${kind}`);
    if (points === 66) return { refused: 'mailbox-full' };
    if (points === 77) throw new Error('the mail server is away');
    effects.set(commandId, `${causation} ${kind}`);
    return undefined;
  };
  return { effects, attempts, perform };
};

describe.each([sqliteInMemory, dynamodb])('reactions on $name', (engine) => {
  const inUse = environmentInUse(engine);
  const outside = () => inUse().environment;
  const react = (tenant: string, hints: readonly Hint[], perform: Perform, around: Environment = outside()) =>
    reactToHints(around, [thank], tenant, hints, perform);
  const score = (tenant: string, stream: string, points: number) =>
    record(outside(), tenant, stream, [scored(stream, 'ada', points)]);
  const progressOf = async (tenant: string, stream: string) =>
    (await outside().views.get(tenant, CONSUMER, stream))?.revision;

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

  it.each(['before', 'after'] as const)(
    'repeat with the same ids when they crash %s progress is stored',
    async (when) => {
      const tenant = newTenant();
      const { effects, attempts, perform } = book();
      const commit = await score(tenant, one, 3);
      let hasCrashed = false;
      const put: ViewStore['put'] = async (...write) => {
        if (hasCrashed) return outside().views.put(...write);
        hasCrashed = true;
        if (when === 'after') await outside().views.put(...write);
        throw new Error('crash');
      };
      const shaky = { ...outside(), views: { ...outside().views, put } };
      await expect(react(tenant, [hintOf(commit)], perform, shaky)).rejects.toThrow('crash');
      await react(tenant, [hintOf(commit)], perform, shaky);
      expect(attempts).toHaveLength(when === 'before' ? 4 : 2);
      expect(effects.size).toBe(2);
    },
  );

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

  it('set a stream aside when a follow-up is refused, let the others go on, and take it up again', async () => {
    const tenant = newTenant();
    const { effects, perform } = book();
    const commits = [
      await score(tenant, one, 1),
      await score(tenant, one, 66),
      await score(tenant, one, 3),
      await score(tenant, two, 4),
    ];
    expect(await react(tenant, commits.map(hintOf), perform)).toMatchObject({
      applied: 2,
      parked: 1,
      skipped: 1,
    });
    expect(await outside().views.parked(tenant)).toMatchObject([
      { consumer: CONSUMER, stream: one, fromRevision: 2, error: 'send-letter was refused: mailbox-full' },
    ]);
    expect(await react(tenant, commits.map(hintOf), perform)).toMatchObject({ skipped: 3 });

    const again = (by: Perform) => redriveReaction(outside(), [thank], tenant, CONSUMER, one, by);
    expect(await again(perform)).toMatchObject({ parked: 1 });
    const lenient: Perform = async (followUp, cause) => {
      await perform({ ...followUp, body: { kind: 'late', points: 0 } }, cause);
      return undefined;
    };
    expect(await again(lenient)).toMatchObject({ applied: 2, parked: 0 });
    expect(await outside().views.parked(tenant)).toEqual([]);
    expect(effects.size).toBe(8);
  });

  it('set a stream aside when the reaction itself breaks', async () => {
    const tenant = newTenant();
    const commit = await score(tenant, one, 50);
    expect(await react(tenant, [hintOf(commit)], book().perform)).toMatchObject({ parked: 1 });
    expect(await outside().views.parked(tenant)).toMatchObject([{ error: 'Error: no words for this' }]);
  });

  it('pass on a failure of the outside world, keep what was done, and go on from there', async () => {
    const tenant = newTenant();
    const { effects, perform } = book();
    const hints = [await score(tenant, one, 1), await score(tenant, one, 77)].map(hintOf);
    await expect(react(tenant, hints, perform)).rejects.toThrow('the mail server is away');
    expect(await progressOf(tenant, one)).toBe(1);
    expect(await outside().views.parked(tenant)).toEqual([]);
    const mended: Perform = (followUp, cause) =>
      perform({ ...followUp, body: { kind: 'thanks', points: 1 } }, cause);
    await react(tenant, hints, mended);
    expect(await progressOf(tenant, one)).toBe(2);
    expect(effects.size).toBe(4);
  });

  it('skip events of an unknown type and count them', async () => {
    const tenant = newTenant();
    const commits = [await recordUnknown(outside(), tenant, one), await score(tenant, one, 1)];
    expect(await react(tenant, commits.map(hintOf), book().perform)).toMatchObject({
      applied: 2,
      unknownEvents: 1,
    });
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
