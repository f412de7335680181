import { readsEveryCase } from '../../domain/reading/visibility.ts';
import type { Role } from '../../events/person-events.ts';
import type { Language } from '../../wording/message.ts';
import type { Environment } from '../ports.ts';
import { problem } from './problem.ts';
import { Answered, type HttpEvent, languageOfRequest, type SignedIn, signedIn } from './request.ts';

type Audience = { readonly openTo: readonly Role[] | 'signed-in' | 'public' };

/** Nobody in particular: the reader of a public page. */
const PUBLIC = { personId: 'public', roles: new Set<string>() };

/** Who reads; answers 401 to nobody, and 403 to somebody without the office. */
export const reader = async (
  { openTo }: Audience,
  outside: Environment,
  event: HttpEvent,
): Promise<SignedIn> => {
  const language = languageOfRequest(event);
  if (openTo === 'public') {
    if (outside.tenant === undefined) throw new Answered(problem(404, 'not-found', language));
    return { ...PUBLIC, tenant: outside.tenant };
  }
  const who = await signedIn(outside, event);
  if (openTo === 'signed-in' || openTo.some((role) => who.roles.has(role))) return who;
  throw new Answered(problem(403, 'wrong-role', language));
};

/**
 * Answers 403 to whoever may not see a former state. Where the rows themselves say whom they are for, those of the past would let
 * in who has left the organisation since, or declared a conflict: there it is for the offices that read every case.
 */
export const checkLookingBack = ({ openTo }: Audience, who: SignedIn, language: Language): void => {
  if (openTo === 'signed-in' && !readsEveryCase(who))
    throw new Answered(problem(403, 'past-for-offices', language));
};
