import { describe } from 'vitest';
import type { EngineUnderTest } from '../engines.ts';
import { appendContract } from './append.ts';
import { idempotencyContract } from './idempotency.ts';
import { limitsContract } from './limits.ts';
import { modelContract } from './model.ts';
import { orderContract } from './order.ts';
import { readingContract } from './reading.ts';
import { severalStreamsContract } from './several-streams.ts';
import { sharesContract } from './shares.ts';
import { tamperingContract } from './tampering.ts';
import { vaultRowsContract } from './vault-rows.ts';

/** What every event log must do, whatever it is built on. */
export const eventLogContract = (engine: EngineUnderTest) =>
  describe(`the event log on ${engine.name}`, () => {
    appendContract(engine);
    idempotencyContract(engine);
    severalStreamsContract(engine);
    vaultRowsContract(engine);
    readingContract(engine);
    orderContract(engine);
    sharesContract(engine);
    limitsContract(engine);
    modelContract(engine);
    tamperingContract(engine);
  });
