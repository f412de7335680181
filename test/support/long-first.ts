import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What takes longest, the longest first: whole installations, then histories and engines.
 *
 * The tour makes the book of the demo that the README is tried on as well: begun together, one of them would wait for the other.
 */
const LONG = [
  'test/e2e/play.test.ts',
  'test/e2e/tour.test.ts',
  'test/e2e/',
  'test/system/',
  'test/runtime/log/',
  'test/local/',
  'test/infra/',
];

/**
 * Gives the two workers the long files first, so that neither is left alone with one of them at the end.
 *
 * On a fresh machine there are no durations of an earlier run to go by, and the size of a file says nothing about its time.
 */
export default class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const path = relative(this.ctx.config.root, moduleId);
      const place = LONG.findIndex((start) => path.startsWith(start));
      return place === -1 ? LONG.length : place;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
