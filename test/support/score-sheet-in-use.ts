import { expect } from 'vitest';
import type { Environment } from '../../runtime/ports.ts';
import type { Hint } from '../../runtime/subscriptions/hints.ts';
import { projectHints } from '../../runtime/views/projector.ts';
import type { EngineUnderTest } from './engines.ts';
import { environmentInUse } from './environments.ts';
import { hintOf, record, opened as reviewOpened, scored } from './review-facts.ts';
import { scoreSheet } from './score-sheet.ts';
import { liveOf, replayedRowsOf, storedRows } from './stored-rows.ts';

/** The projection of tests on an engine, for the tests of one `describe`; the answers are valid inside tests. */
export const scoreSheetInUse = (engine: EngineUnderTest) => {
  const inUse = environmentInUse(engine);
  const outside = (): Environment => inUse().environment;

  /** Lets hints arrive, at an environment that may fail or lag and at another version of the projection. */
  const project = (
    tenant: string,
    hints: readonly Hint[],
    surroundings: Environment = outside(),
    projection = scoreSheet,
  ) => projectHints(surroundings, [projection], tenant, hints);

  /** Records a review's opening, or a score when there are points, and lets it arrive, as in normal work. */
  const happen = async (tenant: string, stream: string, points?: number) => {
    const event = points === undefined ? reviewOpened(stream) : scored(stream, 'ada', points);
    const commit = await record(outside(), tenant, stream, [event]);
    await project(tenant, [hintOf(commit)]);
    return commit;
  };

  /** The row of a stream that readers see. */
  const rowOf = async (tenant: string, stream: string) =>
    outside().views.get(tenant, await liveOf(outside(), tenant, scoreSheet), stream);

  /** All rows that readers see. */
  const liveRowsOf = async (tenant: string, projection = scoreSheet) =>
    storedRows(outside(), tenant, await liveOf(outside(), tenant, projection));

  /** Expects that readers see what the log gives, folded by this version of the projection. */
  const expectAllProjected = async (tenant: string, projection = scoreSheet) =>
    expect(await liveRowsOf(tenant, projection)).toEqual(await replayedRowsOf(outside(), tenant, projection));

  const raw = () => inUse().engine.raw;
  return { outside, project, happen, rowOf, liveRowsOf, expectAllProjected, raw };
};
