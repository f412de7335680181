import { describe, test } from 'vitest';
import { acceptGrant, acceptRules } from '../../../domain/payout/accept-grant.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { acting, specification } from '../../support/given.ts';
import { APPLICATION, accepted, granted, person } from '../../support/payout-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(payout, acceptGrant, { organisation: recipient() });
const accept = (word: string) => ({ ...acting(person(word)), applicationId: APPLICATION });

describe('accepting a grant', () => {
  test('is for a signatory', () => given(granted()).when(accept('signatory')).expectEvents(accepted));

  test('happens once', () => given(granted(), accepted).when(accept('signatory')).expectEvents());

  eachRefuses(acceptRules, given, {
    'unknown-grant': { given: [granted()], when: accept('stranger') },
    'not-a-signatory': { given: [granted()], when: accept('member') },
  });
});
