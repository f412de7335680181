import { describe } from 'vitest';
import {
  type CorrectSettlement,
  correctSettlementRefusals,
} from '../../../domain/settlement/correct-settlement.ts';
import { correct, cut, given } from '../../support/correction-at-hand.ts';
import { flatProof, judgementRows, taxedProof } from '../../support/judgement-rows.ts';
import { paid, requested } from '../../support/payment-facts.ts';
import { accepted, grantedUntil, person } from '../../support/payout-facts.ts';
import { lumpSumsOf } from '../../support/plan-facts.ts';
import { checked, findings, proved, recognised } from '../../support/proof-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { caseClosed, provenCase, settled, settledCase } from '../../support/settlement-facts.ts';

describe('a correction is refused', () => {
  const broken = (changes: Partial<CorrectSettlement>) => ({ given: settledCase, when: correct(changes) });
  const taxed = [...taxedProof, checked({ findings: [recognised(1, 8_403)] }), settled()];
  const flat = [...flatProof, checked({ findings: [] }), settled({ financing: 'lump-sum' })];

  eachRefuses(correctSettlementRefusals, given, {
    'unknown-grant': { given: [], when: correct() },
    'acts-for-recipient': broken({ actorId: person('member') }),
    'released-money-before': broken({ actorId: person('cashier') }),
    'case-closed': { given: [...settledCase, caseClosed], when: correct() },
    'not-settled': { given: [...provenCase, checked()], when: correct() },
    'payments-pending': { given: [...settledCase, requested('b', 1)], when: correct() },
    ...judgementRows({ before: settledCase, taxed, flat, when: correct }),
    'finding-asks': broken({
      findings: [
        { number: 1, finding: 'asked', recognisedCents: 0, reason: 'Wer war das?' },
        ...findings.slice(1),
      ],
    }),
    'corrected-basis-missing': broken({ verifiedBasis: lumpSumsOf(0) }),
    'settlement-unchanged': broken({ findings }),
    'year-end-passed': {
      given: [
        ...[grantedUntil('2024-12-15'), accepted, ...paid('a', 100_000), proved()],
        ...[checked({ findings: cut(45_000) }), settled({ finalCents: 115_000, paidCents: 100_000 })],
      ],
      when: correct(),
    },
  });
});
