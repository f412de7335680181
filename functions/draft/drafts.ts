import { organisationRow } from '../../domain/organisation/organisation-row.ts';
import { pageOf } from '../../domain/reading/page.ts';
import { PageSearch } from '../../runtime/http/page-search.ts';
import { parse } from '../../runtime/http/parse.ts';
import { placesOf, problem } from '../../runtime/http/problem.ts';
import { openDraft } from '../../runtime/vault/drafts.ts';
import { liveRows } from '../../runtime/views/live-rows.ts';
import { actsFor, type DraftRequest, draftHandler } from './draft-handler.ts';

const myDrafts = async (request: DraftRequest) => {
  const { event, outside, who, language } = request;
  const search = parse(PageSearch, event.queryStringParameters ?? {}, language);
  if (!search.success)
    return problem(400, 'invalid-query', language, { errors: placesOf(search.error, language) });
  const rows = await liveRows(outside, who.tenant);
  // The row finds the organisations; whether the person still acts for them the log knows.
  const organisations = await rows.list(organisationRow, `member/${who.personId}`);
  const acting = await Promise.all(organisations.map(({ row }) => actsFor(request, row.organisationId)));
  const own = organisations.filter((_, place) => acting[place]);
  const stored = await Promise.all(
    own.map(({ row }) => outside.drafts.ofOrganisation(who.tenant, row.organisationId)),
  );
  const opened = await Promise.all(stored.flat().map((draft) => openDraft(outside, draft)));
  const drafts = opened
    .filter((draft) => draft !== undefined)
    .map(({ tenant: _tenant, content, ...draft }) => ({ ...draft, title: content.title ?? null }));
  const page = pageOf(
    drafts,
    ({ savedAt, applicationId }) => `${savedAt}~${applicationId}`,
    search.data,
    'falling',
  );
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify(page),
  };
};

/** GET /drafts: those of my organisations, the one last saved first */
export const handler = draftHandler(myDrafts);
