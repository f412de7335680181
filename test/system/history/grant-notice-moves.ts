import { applicationIdOf } from '../../support/town.ts';
import type { Move } from './move.ts';

const params: Move = (_history, { number }) => ({ params: { applicationId: applicationIdOf(number) } });
const withBody =
  (body: (step: Parameters<Move>[1]) => object): Move =>
  async (history, step) => ({ ...(await params(history, step)), body: body(step) });

/** What is sent between the grant and the money: notice, objection, renunciation, start and early end. */
export const grantNoticeMoves: Readonly<Record<string, Move>> = {
  'post-notice': withBody(({ twist }) => ({
    channel: twist % 2 === 0 ? 'portal' : 'post',
    hasPortalConsent: twist % 3 !== 1,
  })),
  'retrieve-notice': params,
  'waive-remedy': params,
  'file-objection': withBody(() => ({ grounds: 'Die Auflage ist zu streng.' })),
  'withdraw-objection': params,
  'decide-objection': withBody(({ twist }) => ({
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
