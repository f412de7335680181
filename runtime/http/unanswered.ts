import { languageOf } from '../../wording/accept-language.ts';
import { problem } from './problem.ts';
import type { HttpAnswer } from './request.ts';
import type { Unanswered } from './route-table.ts';

const statusOf = {
  'unknown-address': 404,
  'method-not-allowed': 405,
  'invalid-path': 400,
} as const;

/** The answer to what no address takes with this method: which ones it takes, or what is wrong with it. */
export const unanswered = (
  match: Unanswered,
  acceptLanguage: string | undefined,
  requestId: string,
): HttpAnswer => {
  const allow = 'allow' in match ? { allow: match.allow.join(', ') } : {};
  if (match.status === 'options')
    return { statusCode: 204, headers: { ...allow, 'cache-control': 'no-store' } };
  const answer = problem(statusOf[match.status], match.status, languageOf(acceptLanguage), {
    instance: requestId,
  });
  return { ...answer, headers: { ...answer.headers, ...allow, vary: 'accept-language' } };
};
