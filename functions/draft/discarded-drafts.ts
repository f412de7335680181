import * as z from 'zod';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { draftHandler } from './draft-handler.ts';
import { PageSearch, pageOfDrafts } from './own-drafts.ts';

/** GET /discarded-drafts: those of my organisations that can be brought back, the one last discarded first */
export const handler = draftHandler(
  { name: 'discarded-drafts', params: z.strictObject({}), search: PageSearch },
  (request) => {
    const today = dayInBerlin(request.outside.clock.now());
    return pageOfDrafts(request, 'discarded-drafts', ({ life }) => {
      if (life.state !== 'discarded' || life.restorableUntilOn < today) return undefined;
      const { discardedAt, discardedBy, restorableUntilOn } = life;
      return { at: discardedAt, besides: { discardedAt, discardedBy, restorableUntilOn } };
    });
  },
);
