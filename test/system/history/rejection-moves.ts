import { applicationIdOf } from '../../support/town.ts';
import type { Move } from './move.ts';

const params: Move = (_history, { number }) => ({ params: { applicationId: applicationIdOf(number) } });
const withBody =
  (body: (step: Parameters<Move>[1]) => object): Move =>
  async (history, step) => ({ ...(await params(history, step)), body: body(step) });

/** What is sent between a rejection and the moment at which nothing can be done against it. */
export const rejectionMoves: Readonly<Record<string, Move>> = {
  'post-rejection': withBody(({ twist }) => ({
    channel: twist % 2 === 0 ? 'portal' : 'post',
    hasPortalConsent: twist % 3 !== 1,
  })),
  'retrieve-rejection': params,
  'object-to-rejection': withBody(() => ({ grounds: 'Der Plan lag bei.' })),
  'withdraw-rejection-objection': params,
  'decide-rejection-objection': withBody(({ twist }) => ({
    outcome: twist % 2 === 0 ? 'upheld' : 'rejected',
    reasons: 'Der Plan war da.',
  })),
};
