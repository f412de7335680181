import { streamConsumer } from '../../runtime/aws/stream-consumer.ts';
import { performer } from '../../runtime/commands/perform.ts';
import { reactToHints } from '../../runtime/commands/reactor.ts';
import { environment } from '../../runtime/environment.ts';
import { logger } from '../../runtime/logger.ts';
import { followUps, reactions } from '../registry.ts';
import { effects } from './effects.ts';

/** What follow-ups are performed with, also when a stream that was set aside is taken up again. */
export const perform = performer(followUps, effects);

/** Stream of the events table → what follows from each event. */
export const handler = streamConsumer(async (tenant, hints) => {
  const outside = await environment();
  return reactToHints(outside, reactions, tenant, hints, perform(outside));
}, logger);
