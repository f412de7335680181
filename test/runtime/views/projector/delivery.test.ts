import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCommits } from '../../../../runtime/views/row-fold.ts';
import { dynamodb, type EngineUnderTest, sqliteInMemory } from '../../../support/engines.ts';
import { newTenant } from '../../../support/event-log-contract/facts.ts';
import { hintOf } from '../../../support/review-facts.ts';
import { recordReviews } from '../../../support/review-history.ts';
import { scoreSheet } from '../../../support/score-sheet.ts';
import { scoreSheetInUse } from '../../../support/score-sheet-in-use.ts';
import { announceEmpty, storedRows } from '../../../support/stored-rows.ts';

const runs = (engine: EngineUnderTest) => ({ numRuns: engine === dynamodb ? 15 : 100 });

describe.each([sqliteInMemory, dynamodb])('delivery to projections on $name', (engine) => {
  const { outside, project, expectAllProjected } = scoreSheetInUse(engine);

  it('P2, P3: come to the same rows whatever order, repetition or loss the hints suffer', async () => {
    const tenant = newTenant();
    const commits = await recordReviews(outside(), tenant);
    let run = 0;
    const delivery = fc.array(fc.record({ commit: fc.constantFrom(...commits), isBare: fc.boolean() }), {
      maxLength: 30,
    });
    const property = fc.asyncProperty(delivery, async (deliveries) => {
      const projection = { ...scoreSheet, name: `sheet-${run++}` };
      const generation = await announceEmpty(outside(), tenant, projection);
      const hints = deliveries.map(({ commit, isBare }) =>
        isBare ? { stream: commit.stream, revision: commit.revision } : hintOf(commit),
      );
      for (const hint of hints) await project(tenant, [hint], outside(), projection);
      for (const row of await storedRows(outside(), tenant, generation)) {
        const own = hints.filter(({ stream }) => stream === row.stream);
        expect(row.revision).toBeGreaterThanOrEqual(Math.max(...own.map(({ revision }) => revision)));
        const seen = commits.filter(
          ({ stream, revision }) => stream === row.stream && revision <= row.revision,
        );
        expect(row).toEqual(foldCommits(projection, undefined, seen).row);
      }
      expect(new Set((await storedRows(outside(), tenant, generation)).map(({ stream }) => stream))).toEqual(
        new Set(hints.map(({ stream }) => stream)),
      );
    });
    await fc.assert(property, runs(engine));
  });

  it('P2: come to the same rows in every order in which all hints can arrive', async () => {
    const tenant = newTenant();
    const commits = await recordReviews(outside(), tenant);
    let run = 0;
    const shuffled = fc.shuffledSubarray([...commits], { minLength: commits.length });
    const property = fc.asyncProperty(shuffled, async (order) => {
      const projection = { ...scoreSheet, name: `shuffled-${run++}` };
      await announceEmpty(outside(), tenant, projection);
      await project(tenant, order.map(hintOf), outside(), projection);
      await expectAllProjected(tenant, projection);
    });
    await fc.assert(property, runs(engine));
  });
});
