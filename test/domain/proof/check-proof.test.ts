import { describe, expect, test } from 'vitest';
import { payout } from '../../../domain/payout/payout.ts';
import { type CheckProof, checkProof, checkProofRefusals } from '../../../domain/proof/check-proof.ts';
import type { LineFinding } from '../../../events/proof-events.ts';
import { acting, specification } from '../../support/given.ts';
import { flatProof, judgementRows, taxedProof } from '../../support/judgement-rows.ts';
import { approved, executed, ordered, requested } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, lumpSums, person, terms } from '../../support/payout-facts.ts';
import { lumpSumsOf } from '../../support/plan-facts.ts';
import { checked, findings, proved, recognised } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { provenCase } from '../../support/settlement-facts.ts';

const given = specification(payout, checkProof, { organisation: recipient() });
const check = (changes: Partial<CheckProof> = {}): CheckProof => ({
  ...acting(person('checker')),
  applicationId: APPLICATION,
  ...{ findings, overruns: [], verifiedBasis: null, otherFunds: null, questions: [], proofId: null },
  ...changes,
});
const first = (changes: Partial<LineFinding>): LineFinding[] => [
  { number: 1, finding: 'recognised', recognisedCents: 145_000, reason: null, ...changes },
  ...findings.slice(1),
];
const verifiedBasis = lumpSumsOf(38);

describe('checking a proof of use', () => {
  test('judges every receipt', () =>
    given(...provenCase)
      .when(check())
      .expectEvents(checked()));

  test('cuts and asks with a reason', () => {
    const judged = first({ finding: 'cut', recognisedCents: 100_000, reason: 'Ohne Vertrag.' });
    given(...provenCase)
      .when(check({ findings: judged }))
      .expectEvents(checked({ findings: judged }));
  });

  test('says in the lump-sum regime what the lists bear out', () => {
    given(...flatProof)
      .when(check({ findings: [], verifiedBasis }))
      .expectEvents(checked({ findings: [], verifiedBasis }));
  });

  test('recognises the net amount where input tax comes back', () =>
    given(...taxedProof)
      .when(check({ findings: [recognised(1, 8_403)] }))
      .expectEvents(checked({ findings: [recognised(1, 8_403)] })));

  test('sends a proof of lump sums back with a question, too', () => {
    const questions = ['Wer hat die zweite Liste geführt?'];
    const { decision } = given(...flatProof).when(check({ findings: [], questions }));
    expect(decision).toMatchObject({ accepted: [checked({ findings: [], questions })] });
    const asked = [...flatProof, checked({ findings: [], questions })].reduce(payout.evolve, payout.initial);
    expect(asked.status).toBe('proof-asked');
  });

  test('says how much other money counts, with a reason', () => {
    const otherFunds = { recognisedCents: 85_000, ownCents: null, reason: 'Eine Spende kam hinzu.' };
    given(...provenCase)
      .when(check({ otherFunds }))
      .expectEvents(checked({ otherFunds }));
  });

  test('is not for anybody who released money of the grant, also by an approval that was renewed', () => {
    const renewed = [
      ...[granted(), accepted, requested('a', 100), approved('a', 1, 'former'), approved('a', 2)],
      ...[ordered('a'), executed('a', 100), proved()],
    ];
    for (const word of ['former', 'office', 'cashier', 'treasurer'])
      given(...renewed)
        .when(check({ actorId: person(word) }))
        .expectRefusal('released-money-before');
  });

  const broken = (changes: Partial<CheckProof>) => ({ given: provenCase, when: check(changes) });
  eachRefuses(checkProofRefusals, given, {
    'unknown-grant': { given: [], when: check() },
    'acts-for-recipient': broken({ actorId: person('member') }),
    'released-money-before': broken({ actorId: person('cashier') }),
    'proof-replaced': broken({ proofId: `prf_${'1'.repeat(26)}` }),
    'no-proof-to-check': { given: [granted(), accepted], when: check() },
    ...judgementRows({ before: provenCase, taxed: taxedProof, flat: flatProof, when: check }),
    'verified-basis-missing': { given: flatProof, when: check({ findings: [] }) },
    'verified-basis-not-asked': broken({ verifiedBasis }),
  });

  test('where participants count by day, verifies no more days than the proof has', () => {
    const daily = granted({
      financing: 'lump-sum',
      lumpSums,
      terms: { ...terms, lumpSumCounting: 'per-day' },
    });
    const lumpSumBasis = { ...lumpSumsOf(20), participantDayCount: 60 };
    const verify = (participantDayCount: number) =>
      given(daily, ...flatProof.slice(1, -1), proved({ receipts: [], lumpSumBasis })).when(
        check({ findings: [], verifiedBasis: { ...lumpSumsOf(20), participantDayCount } }),
      ).decision;
    expect(verify(60)).toHaveProperty('accepted');
    expect(verify(61)).toEqual({ refused: 'verified-over-proof', facts: { participantCount: 60 } });
  });

  test('does not judge the same proof twice', () => {
    given(...provenCase, checked())
      .when(check())
      .expectRefusal('no-proof-to-check');
  });
});
