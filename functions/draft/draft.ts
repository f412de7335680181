import { answerDraft, draftHandler, ownDraft } from './draft-handler.ts';

/** GET /drafts/{applicationId} */
export const handler = draftHandler(async (request) => answerDraft(request, await ownDraft(request)));
