import { organisationRow } from '../../domain/organisation/organisation-row.ts';
import { pageOf } from '../../domain/reading/page.ts';
import { cursorsFor, placeAfter } from '../../runtime/http/list-cursors.ts';
import { listSearch, PAGE_SIZE, PAGE_SIZE_MAX } from '../../runtime/http/list-search.ts';
import { parse } from '../../runtime/http/parse.ts';
import { placesOf, problem } from '../../runtime/http/problem.ts';
import { type Draft, openDraft } from '../../runtime/vault/drafts.ts';
import { liveRows } from '../../runtime/views/live-rows.ts';
import { actsFor, type DraftRequest } from './draft-handler.ts';

export const PageSearch = listSearch({}, PAGE_SIZE_MAX).omit({ format: true });

/** The drafts of all organisations that a person acts for, discarded ones among them. */
const ownDrafts = async (request: DraftRequest): Promise<readonly Draft[]> => {
  const { outside, who } = request;
  const rows = await liveRows(outside, who.tenant);
  // The row finds the organisations; whether the person still acts for them the log knows.
  const organisations = await rows.list(organisationRow, `member/${who.personId}`);
  const acting = await Promise.all(organisations.map(({ row }) => actsFor(request, row.organisationId)));
  const own = organisations.filter((_, place) => acting[place]);
  const stored = await Promise.all(
    own.map(({ row }) => outside.drafts.ofOrganisation(who.tenant, row.organisationId)),
  );
  const opened = await Promise.all(stored.flat().map((draft) => openDraft(outside, draft)));
  return opened.filter((draft) => draft !== undefined);
};

/** What a list says of every draft. */
const lineOf = ({ tenant: _tenant, startedBy: _startedBy, life: _life, content, ...draft }: Draft) => ({
  ...draft,
  title: content.title ?? null,
});

/**
 * A page of a person's drafts, the newest first.
 *
 * @param ofDraft what the list says besides of a draft, and when that happened; undefined where it has no such draft
 */
export const pageOfDrafts = async <Besides extends object>(
  request: DraftRequest,
  name: string,
  ofDraft: (draft: Draft) => { readonly at: string; readonly besides: Besides } | undefined,
) => {
  const { event, outside, who, language } = request;
  const search = parse(PageSearch, event.queryStringParameters ?? {});
  if (!search.success)
    return problem(400, 'invalid-query', language, { errors: placesOf(search.error, language) });
  const { limit = PAGE_SIZE, cursor } = search.data;
  const cursors = await cursorsFor({ environment: outside, tenant: who.tenant }, [name, who.personId]);
  const after = placeAfter(cursors, cursor, language);
  const listed = (await ownDrafts(request)).flatMap((draft) => {
    const found = ofDraft(draft);
    return found ? [{ at: found.at, line: { ...lineOf(draft), ...found.besides } }] : [];
  });
  const { items, next } = pageOf(
    listed,
    ({ at, line }) => `${at}~${line.applicationId}`,
    { limit, after },
    'falling',
  );
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify({
      items: items.map(({ line }) => line),
      next: next === null ? null : cursors.write(next),
    }),
  };
};
