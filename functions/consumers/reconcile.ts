import * as z from 'zod';
import { awsLedger } from '../../runtime/aws/environment.ts';
import { reactToHints } from '../../runtime/commands/reactor.ts';
import { environment } from '../../runtime/environment.ts';
import { streamEnds } from '../../runtime/log/stream-ends.ts';
import { logger } from '../../runtime/logger.ts';
import { projectHints } from '../../runtime/views/projector.ts';
import { projections, reactions } from '../registry.ts';
import { perform } from './react.ts';

const Occasion = z.object({ tenants: z.array(z.string().min(1)).min(1) });

/** By the hour: catches up with commits that no change record ever told of; whoever knows them already does nothing. */
export const handler = async (event: unknown): Promise<void> => {
  const { tenants } = Occasion.parse(event);
  const outside = await environment();
  for (const tenant of tenants) {
    const hints = await streamEnds(outside.log, tenant);
    const count = await awsLedger(process.env).sequence(tenant, hints);
    logger('info', 'reconciled the order', { tenant, count });
    const rows = await projectHints(outside, projections, tenant, hints);
    logger('info', 'reconciled rows', { tenant, applied: rows.applied, parked: rows.parked });
    const followed = await reactToHints(outside, reactions, tenant, hints, perform(outside));
    logger('info', 'reconciled reactions', { tenant, applied: followed.applied, parked: followed.parked });
  }
};
