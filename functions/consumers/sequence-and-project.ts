import { awsLedger } from '../../runtime/aws/environment.ts';
import type { Ledger } from '../../runtime/aws/ledger.ts';
import { streamConsumer } from '../../runtime/aws/stream-consumer.ts';
import { environment } from '../../runtime/environment.ts';
import { logger } from '../../runtime/logger.ts';
import { projectHints } from '../../runtime/views/projector.ts';
import { projections } from '../registry.ts';

/**
 * Stream of the events table → the order of all commits, then rows: one reader, since a shard can bear only two.
 *
 * @param open gives the ledger, on first use
 */
export const sequenceAndProject = (open: () => Ledger) => {
  const kept: { ledger?: Ledger } = {};
  return streamConsumer(async (tenant, hints) => {
    // Its format is checked first: nothing is put in order of a book that this program cannot read.
    const outside = await environment();
    kept.ledger ??= open();
    await kept.ledger.sequence(tenant, hints);
    return projectHints(outside, projections, tenant, hints);
  }, logger);
};

export const handler = sequenceAndProject(() => awsLedger(process.env));
