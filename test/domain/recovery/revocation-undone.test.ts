import { describe, expect, test } from 'vitest';
import { fund } from '../../../domain/fund/fund.ts';
import { decideObjection } from '../../../domain/grant-notice/decide-objection.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { baseRateBook } from '../../../domain/recovery/base-rate-book.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import * as booked from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { objected } from '../../support/notice-facts.ts';
import { running } from '../../support/payment-facts.ts';
import { APPLICATION, person } from '../../support/payout-facts.ts';
import { checked } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { revoked } from '../../support/recovery-facts.ts';
import { provenCase, questioned, settledCase } from '../../support/settlement-facts.ts';

const others = { organisation: recipient() };
const on = (day: string, word = 'office') => ({
  ...acting(person(word), `${day}T10:00:00.000Z`),
  applicationId: APPLICATION,
});
const stateOf = (...history: readonly PayoutEvent[]) => history.reduce(payout.evolve, payout.initial);

describe('a revocation of the whole grant that was wrong', () => {
  const deciding = specification(payout, decideObjection, {
    ...{ ...others, rates: baseRateBook.initial },
    fund: [
      ...[booked.fundOpened({ allocatedCents: 500_000 }), booked.roundOpened()],
      ...[booked.reserved('grant', 250_000), booked.granted('grant', 250_000)],
      ...[booked.paid('grant', 'a', 250_000), booked.released('grant', 250_000, 'revoked')],
    ].reduce(fund.evolve, fund.initial),
  });

  test.for([
    ['the project ran', running, 'accepted'],
    ['the proof was there', provenCase, 'proof-submitted'],
    ['questions on the proof were open', questioned, 'proof-asked'],
    ['the proof was checked', [...provenCase, checked()], 'proof-checked'],
    ['it was settled', settledCase, 'settled'],
  ] as const)('leads back to where it stood: %s', ([, history, status]) => {
    const open = [...history, revoked(250_000), objected({ against: 'revocation-1' })];
    const { decision } = deciding(...open).when({
      ...{ ...on('2025-01-20'), reasons: 'Der Einwand trifft zu.', outcome: 'upheld' },
      ...{ against: 'revocation-1', leftCents: 0 },
    });
    const after = 'accepted' in decision ? decision.accepted : [];
    expect(stateOf(...open, ...after).status).toBe(status);
  });
});
