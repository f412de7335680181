import * as z from 'zod';
import { organisationRow } from '../../domain/organisation/organisation-row.ts';
import { pageOf } from '../../domain/reading/page.ts';
import { cursorsFor, placeAfter } from '../../runtime/http/list-cursors.ts';
import { listSearch, PAGE_SIZE, PAGE_SIZE_MAX } from '../../runtime/http/list-search.ts';
import { parse } from '../../runtime/http/parse.ts';
import { placesOf, problem } from '../../runtime/http/problem.ts';
import { openDraft } from '../../runtime/vault/drafts.ts';
import { liveRows } from '../../runtime/views/live-rows.ts';
import { actsFor, type DraftRequest, draftHandler } from './draft-handler.ts';

const PageSearch = listSearch({}, PAGE_SIZE_MAX).omit({ format: true });

const myDrafts = async (request: DraftRequest) => {
  const { event, outside, who, language } = request;
  const search = parse(PageSearch, event.queryStringParameters ?? {});
  if (!search.success)
    return problem(400, 'invalid-query', language, { errors: placesOf(search.error, language) });
  const { limit = PAGE_SIZE, cursor } = search.data;
  const cursors = await cursorsFor({ environment: outside, tenant: who.tenant }, ['drafts', who.personId]);
  const after = placeAfter(cursors, cursor, language);
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
    .map(({ tenant: _tenant, startedBy: _startedBy, content, ...draft }) => ({
      ...draft,
      title: content.title ?? null,
    }));
  const { items, next } = pageOf(
    drafts,
    ({ savedAt, applicationId }) => `${savedAt}~${applicationId}`,
    { limit, after },
    'falling',
  );
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify({ items, next: next === null ? null : cursors.write(next) }),
  };
};

/** GET /drafts: those of my organisations, the one last saved first */
export const handler = draftHandler(
  { name: 'drafts', params: z.strictObject({}), search: PageSearch },
  myDrafts,
);
