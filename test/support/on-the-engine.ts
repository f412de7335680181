import { describe, it } from 'vitest';
import { isRealEndpoint } from './engines.ts';

/**
 * Describes what only the DynamoDB engine in this process can show: it counts requests and units, loses replies on order
 * and delivers changes as badly as it is told to. Against a real endpoint one test says that these were left out.
 */
export const describeOnTheEngine = (situation: string, tests: () => void): void => {
  describe(situation, () => {
    if (!isRealEndpoint) return tests();
    const reason = `NOT RUN: "${situation}" needs the engine in this process; a real endpoint takes no orders to fail`;
    process.stderr.write(`${reason}\n`);
    it('is not tested here', ({ skip }) => {
      skip(reason);
    });
  });
};
