import { organisationRow } from '../domain/organisation/organisation-row.ts';
import { type DraftRequest, draftHandler } from '../runtime/draft-handler.ts';
import { openDraft } from '../runtime/drafts.ts';
import { liveRows } from '../runtime/live-rows.ts';

const myDrafts = async ({ outside, who }: DraftRequest) => {
  const rows = await liveRows(outside, who.tenant);
  const organisations = await rows.list(organisationRow, `member/${who.personId}`);
  const stored = await Promise.all(
    organisations.map(({ row }) => outside.drafts.ofOrganisation(who.tenant, row.organisationId)),
  );
  const opened = await Promise.all(stored.flat().map((draft) => openDraft(outside, draft)));
  const drafts = opened
    .filter((draft) => draft !== undefined)
    .map(({ tenant: _tenant, content, ...draft }) => ({ ...draft, title: content.title ?? null }))
    .toSorted((a, b) => (a.savedAt > b.savedAt ? -1 : 1));
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify({ drafts }),
  };
};

/** GET /drafts: those of my organisations, the one last saved first */
export const handler = draftHandler(myDrafts);
