import { answerDraft, DraftAddress, draftHandler, ownDraft } from './draft-handler.ts';

/** GET /drafts/{applicationId} */
export const handler = draftHandler({ name: 'draft', params: DraftAddress }, async (request) =>
  answerDraft(request, await ownDraft(request)),
);
