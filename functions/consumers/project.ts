import { environment } from '../../runtime/environment.ts';
import { logger } from '../../runtime/logger.ts';
import { streamConsumer } from '../../runtime/subscriptions/stream-consumer.ts';
import { projectHints } from '../../runtime/views/projector.ts';
import { projections } from '../registry.ts';

/** Stream of the events table → rows of every projection. */
export const handler = streamConsumer(
  async (tenant, hints) => projectHints(await environment(), projections, tenant, hints),
  logger,
);
