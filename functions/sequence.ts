import { awsLedger } from '../runtime/aws/environment.ts';
import type { Ledger } from '../runtime/aws/ledger.ts';
import { logger } from '../runtime/logger.ts';
import { streamConsumer } from '../runtime/stream-consumer.ts';

/** Stream of the events table → the order of all commits, in a ledger that is given on first use. */
export const sequencer = (open: () => Ledger) => {
  const kept: { ledger?: Ledger } = {};
  return streamConsumer(async (tenant, hints) => {
    kept.ledger ??= open();
    await kept.ledger.sequence(tenant, hints);
    return undefined;
  }, logger);
};

export const handler = sequencer(() => awsLedger(process.env));
