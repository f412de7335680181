import { streamConsumer } from '../../runtime/aws/stream-consumer.ts';
import { environment } from '../../runtime/environment.ts';
import { logger } from '../../runtime/logger.ts';
import { projectHints } from '../../runtime/views/projector.ts';
import { projections } from '../registry.ts';

/** Stream of the events table → rows of every projection. */
export const handler = streamConsumer(
  async (tenant, hints) => projectHints(await environment(), projections, tenant, hints),
  logger,
);
