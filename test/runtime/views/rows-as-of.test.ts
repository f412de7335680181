import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cut, cutAtInstant, cutAtPosition } from '../../../runtime/views/cut.ts';
import { projectHints, redrive } from '../../../runtime/views/projector.ts';
import { rebuild } from '../../../runtime/views/rebuild.ts';
import { replayedRows } from '../../../runtime/views/replay.ts';
import { rowsAsOf } from '../../../runtime/views/rows-as-of.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { environmentInUse } from '../../support/environments.ts';
import { newTenant } from '../../support/event-log-contract/facts.ts';
import { hintOf, record, reviewOf, opened as reviewOpened, scored } from '../../support/review-facts.ts';
import { mendedScoreSheet, POISONOUS, scoreSheet } from '../../support/score-sheet.ts';
import { announceEmpty } from '../../support/stored-rows.ts';

const streams = ['one', 'two', 'three'].map(reviewOf) as [string, string, string];
const [one, two, _three] = streams;
const LISTS = ['state/open', 'state/closed', 'round/2026-1', 'promising', 'unclear', 'no-such-list'];
const minute = (n: number) => new Date(Date.UTC(2026, 2, 1, 9, n)).toISOString();

describe.each([sqliteInMemory, dynamodb])('rows as of a moment, on $name', (engine) => {
  const inUse = environmentInUse(engine);
  const outside = () => inUse().environment;

  /** Expects that every list as of a cut, by what lists remember, is what a replay of the whole log gives. */
  const expectAsReplayed = async (tenant: string, cut: Cut, projection = scoreSheet) => {
    // Long after, so that what the views say is believed.
    const later = { ...outside(), clock: { now: () => '2027-05-01T00:00:00.000Z' } };
    for (const list of LISTS)
      expect([list, cut, await rowsAsOf(later, tenant, cut).list(projection, list)]).toEqual([
        list,
        cut,
        await replayedRows(outside(), tenant, cut).list(projection, list),
      ]);
  };

  type Step = Readonly<
    Record<'stream', string> & { points: number | undefined; minutes: number; isDelivered: boolean }
  >;
  const step: fc.Arbitrary<Step> = fc.record({
    stream: fc.constantFrom(...streams),
    points: fc.option(fc.constantFrom(0, 3, 10), { nil: undefined }),
    /** Half of the commits have the instant of the one before. */
    minutes: fc.constantFrom(0, 1),
    /** What is not delivered comes along with what is. */
    isDelivered: fc.boolean(),
  });

  /** Records steps, and gives every cut that there is: at each instant, before and after all, and at each position. */
  const carriedOut = async (tenant: string, steps: readonly Step[]): Promise<readonly Cut[]> => {
    await announceEmpty(outside(), tenant, scoreSheet);
    const late: ReturnType<typeof hintOf>[] = [];
    const deliver = () => projectHints(outside(), [scoreSheet], tenant, late.splice(0));
    const places: string[] = [];
    let now = 0;
    for (const { stream, points, minutes, isDelivered } of steps) {
      now += minutes;
      // The same person again, so that a sum rises and falls, and the list changes to and fro.
      const event = points === undefined ? reviewOpened(stream) : scored(stream, 'ada', points);
      const commit = await record(outside(), tenant, stream, [event], minute(now));
      places.push(`${stream}@${commit.revision}`);
      late.push(hintOf(commit));
      if (isDelivered) await deliver();
    }
    await deliver();
    return [
      ...Array.from({ length: now + 2 }, (_, n) => cutAtInstant(minute(n - 1))),
      ...(await Promise.all(places.map((place) => cutAtPosition(outside(), tenant, place)))),
    ];
  };

  it('are those of a whole replay, whatever came together, at one instant or late', async () => {
    const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const tenant = newTenant();
      const cuts = await carriedOut(tenant, steps);
      for (const cut of cuts) await expectAsReplayed(tenant, cut);
      await rebuild(outside(), tenant, [scoreSheet], scoreSheet.name);
      for (const cut of cuts) await expectAsReplayed(tenant, cut);
    });
    await fc.assert(property, { numRuns: engine === dynamodb ? 6 : 60 });
  });

  it('are found where nothing has happened since, and folded where something has, or may have', async () => {
    const tenant = newTenant();
    await announceEmpty(outside(), tenant, scoreSheet);
    const events = [
      [one, reviewOpened(one)],
      [two, reviewOpened(two)],
      [one, scored(one, 'ada', 3)],
    ] as const;
    for (const [n, [stream, event]] of events.entries()) {
      const commit = await record(outside(), tenant, stream, [event], minute(n));
      // The views have not heard of the last.
      if (n < 2) await projectHints(outside(), [scoreSheet], tenant, [hintOf(commit)]);
    }
    const openAt = async (now: string) => {
      const rows = rowsAsOf({ ...outside(), clock: { now: () => now } }, tenant, cutAtInstant(minute(2)));
      return (await rows.list(scoreSheet, 'state/open')).map(({ stream, revision }) => [stream, revision]);
    };
    expect(await openAt(minute(2))).toEqual([
      [one, 2],
      [two, 1],
    ]);
    // After a minute the views are believed.
    expect(await openAt(minute(3))).toEqual([
      [one, 1],
      [two, 1],
    ]);
    await projectHints(outside(), [scoreSheet], tenant, [{ stream: one, revision: 2 }]);
    expect(await openAt(minute(3))).toEqual([
      [one, 2],
      [two, 1],
    ]);
  });

  it('are found in a list that was joined, left and joined again, and in one that was passed through unseen', async () => {
    const tenant = newTenant();
    await announceEmpty(outside(), tenant, scoreSheet);
    const points = [0, 10, 3, 10, 3];
    const commits = [];
    for (const [n, own] of points.entries())
      commits.push(await record(outside(), tenant, one, [scored(one, 'ada', own)], minute(n)));
    await projectHints(outside(), [scoreSheet], tenant, commits.map(hintOf));
    const promising = await Promise.all(
      points.map((_, n) =>
        rowsAsOf(outside(), tenant, cutAtInstant(minute(n))).list(scoreSheet, 'promising'),
      ),
    );
    expect(promising.map((rows) => rows.length)).toEqual([0, 1, 0, 1, 0]);
  });

  it('are found also where their stream was set aside, or is of a list that nothing is kept of', async () => {
    const tenant = newTenant();
    await announceEmpty(outside(), tenant, scoreSheet);
    const hints = [];
    for (const [n, points] of [3, POISONOUS, 10].entries())
      hints.push(hintOf(await record(outside(), tenant, one, [scored(one, `p${n}`, points)], minute(n))));
    await projectHints(outside(), [scoreSheet], tenant, hints);
    await expectAsReplayed(tenant, cutAtInstant(minute(9)));
    // The program that can stomach it reads the rows of the one that cannot, until it is driven on.
    await expectAsReplayed(tenant, cutAtInstant(minute(9)), mendedScoreSheet);
    await redrive(outside(), [mendedScoreSheet], tenant, 'score-sheet@1/1', one);
    await expectAsReplayed(tenant, cutAtInstant(minute(9)), mendedScoreSheet);
  });

  it('come from the whole log while no generation of this version is in use', async () => {
    const tenant = newTenant();
    await record(outside(), tenant, one, [reviewOpened(one)], minute(0));
    const rows = rowsAsOf(outside(), tenant, cutAtInstant(minute(0)));
    expect(await rows.list(scoreSheet, 'state/open')).toHaveLength(1);
  });
});
