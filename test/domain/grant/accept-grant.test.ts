import { describe, test } from 'vitest';
import { acceptGrant, acceptRefusals } from '../../../domain/grant/accept-grant.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { acting, specification } from '../../support/given.ts';
import { lapsed, objected, posted, renounced } from '../../support/notice-facts.ts';
import { APPLICATION, accepted, granted, person } from '../../support/payout-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { revoked } from '../../support/recovery-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { caseClosed, settled } from '../../support/settlement-facts.ts';

const given = specification(payout, acceptGrant, { organisation: recipient() });
const accept = (word: string, now?: string) => ({
  ...acting(person(word), now),
  applicationId: APPLICATION,
});
const awaited = [granted(), posted({ acceptByOn: '2024-06-21' })];

describe('accepting a grant', () => {
  test('is for a signatory', () => given(granted()).when(accept('signatory')).expectEvents(accepted));

  test('happens once', () => given(granted(), accepted).when(accept('signatory')).expectEvents());

  test('is possible until the end of its last day in Berlin', () => {
    given(...awaited)
      .when(accept('signatory', '2024-06-21T21:59:59.999Z'))
      .expectEvents(accepted);
  });

  eachRefuses(acceptRefusals, given, {
    'unknown-grant': { given: [granted()], when: accept('stranger') },
    'not-a-signatory': { given: [granted()], when: accept('member') },
    'grant-lapsed': { given: [granted(), lapsed], when: accept('signatory') },
    'renounced-before': { given: [granted(), renounced()], when: accept('signatory') },
    'already-settled': { given: [granted(), renounced(), settled()], when: accept('signatory') },
    'grant-revoked': { given: [granted(), revoked(250_000)], when: accept('signatory') },
    'case-closed': { given: [granted(), revoked(250_000), caseClosed], when: accept('signatory') },
    'objection-open': { given: [granted(), objected()], when: accept('signatory') },
    'acceptance-late': { given: awaited, when: accept('signatory', '2024-06-21T22:00:00.000Z') },
  });
});
