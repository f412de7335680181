import { applicationIdOf } from '../../support/town.ts';
import type { Move } from './move.ts';

const params: Move = (_history, { number }) => ({ params: { applicationId: applicationIdOf(number) } });
const withBody =
  (body: (step: Parameters<Move>[1]) => object): Move =>
  async (history, step) => ({ ...(await params(history, step)), body: body(step) });

/** What an objection is about: mostly the grant itself, otherwise what was decided after it. */
const acts: Readonly<Record<number, string>> = { 11: 'revocation-1', 12: 'settlement-1', 13: 'interest-1' };
const about = (twist: number): string | null => acts[twist % 15] ?? null;

/** What is sent between the grant and the money: notice, objection, renunciation, start and early end. */
export const grantNoticeMoves: Readonly<Record<string, Move>> = {
  'post-notice': withBody(({ twist }) => ({
    channel: twist % 2 === 0 ? 'portal' : 'post',
    hasPortalConsent: twist % 3 !== 1,
  })),
  'retrieve-notice': params,
  'waive-remedy': params,
  'file-objection': withBody(({ twist }) => ({ grounds: 'Das ist zu streng.', against: about(twist) })),
  'withdraw-objection': withBody(({ twist }) => ({ against: about(twist) })),
  'decide-objection': withBody(({ twist }) => ({
    against: about(twist),
    leftCents: twist % 2 === 0 && /^[ri]/.test(about(twist) ?? '') ? 1 : null,
    outcome: twist % 2 === 0 ? 'upheld' : 'rejected',
    reasons: 'Die Auflage dient dem Zweck.',
  })),
  'renounce-grant': withBody(({ twist }) => ({ extent: twist % 2 === 0 ? 'full' : 'rest', reason: null })),
  'permit-early-start': withBody(() => ({ fromOn: '2024-02-20', reason: 'Der Saal ist nur dann frei.' })),
  'report-project-start': withBody(({ twist }) => ({
    startedOn: twist % 4 === 0 ? '2024-03-01' : '2024-04-02',
  })),
  'report-early-end': withBody(({ twist }) => ({
    endedOn: twist % 4 === 0 ? '2024-10-01' : '2024-08-31',
    reason: 'Alles ist getan.',
  })),
};
