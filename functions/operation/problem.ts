import { isAcceptable } from '../../runtime/http/accept.ts';
import { isNamedIn, tagOf } from '../../runtime/http/entity-tag.ts';
import { problem } from '../../runtime/http/problem.ts';
import { PROBLEM_PAGE_POLICY, problemPage } from '../../runtime/http/problem-page.ts';
import { type HttpAnswer, type HttpEvent, languageOfRequest } from '../../runtime/http/request.ts';
import { type Language, languages } from '../../wording/message.ts';
import { problemCodes, problemInWords } from '../../wording/problem.ts';

/** The language that the address names, otherwise that of the reader. */
const languageIn = (event: HttpEvent): Language => {
  const named = event.queryStringParameters?.['lang'];
  return languages.find((language) => language === named) ?? languageOfRequest(event);
};

type Written = { readonly headers: Readonly<Record<string, string>>; readonly body: string };

/** A page, and JSON for whoever takes no page. */
const written = (event: HttpEvent, code: string, language: Language): Written | undefined => {
  const [statuses, inWords] = [problemCodes.get(code), problemInWords(code, language)];
  if (!statuses || !inWords) return undefined;
  if (isAcceptable(event.headers['accept'], 'text/html'))
    return {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': PROBLEM_PAGE_POLICY,
      },
      body: problemPage({ code, statuses, language, inWords }),
    };
  return {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, statuses, ...inWords }),
  };
};

/** GET /problems/{code}: what a code means and what to do, for everybody; it is what `type` of a problem leads to. */
export const handler = async (event: HttpEvent): Promise<HttpAnswer> => {
  const language = languageIn(event);
  const code = event.pathParameters?.['code'];
  const answer = code === undefined ? undefined : written(event, code, language);
  if (!answer) return problem(404, 'unknown-problem', language);
  const { headers, body } = answer;
  const kept = {
    'cache-control': 'public, max-age=3600',
    'content-language': language,
    etag: tagOf(undefined, headers['content-type'] ?? '', body),
    vary: 'accept, accept-language',
  };
  if (isNamedIn(event.headers['if-none-match'], kept.etag)) return { statusCode: 304, headers: kept };
  return { statusCode: 200, headers: { ...headers, ...kept }, body };
};
