import * as z from 'zod';
import { draftHandler } from './draft-handler.ts';
import { keptIn } from './kept-today.ts';
import { PageSearch, pageOfDrafts } from './own-drafts.ts';

/** GET /drafts: those of my organisations, the one last saved first */
export const handler = draftHandler(
  { name: 'drafts', params: z.strictObject({}), search: PageSearch },
  (request) =>
    pageOfDrafts(request, 'drafts', ({ life, savedAt }) =>
      life.state === 'kept' ? { at: savedAt, besides: keptIn(life, request.language) } : undefined,
    ),
);
