import { describe } from 'vitest';
import { engines } from '../../support/engines.ts';
import { longStreamContract } from '../../support/event-log-contract/long-stream.ts';

for (const engine of engines) {
  describe(`the event log on ${engine.name}`, () => {
    longStreamContract(engine);
  });
}
