import type { CheckProof } from '../../domain/proof/check-proof.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import { paid } from './payment-facts.ts';
import { accepted, granted, grantedWithoutOwnFunds, lumpSums } from './payout-facts.ts';
import { lumpSumsOf } from './plan-facts.ts';
import { findings, proved, receipt, recognised } from './proof-facts.ts';

/** What a check and the correction of a settlement say alike. */
type Judgement = Partial<Pick<CheckProof, 'findings' | 'overruns' | 'verifiedBasis' | 'otherFunds'>>;

type Judged<Command> = {
  /** What happened before: to a grant by deficit, to one receipt of 100 euro with 15.97 of input tax, to lump sums. */
  readonly before: readonly PayoutEvent[];
  readonly taxed: readonly PayoutEvent[];
  readonly flat: readonly PayoutEvent[];
  readonly when: (judgement: Judgement) => Command;
};

/** A proof with one receipt of 100 euro, of which 15.97 are input tax that comes back. */
export const taxedProof = [
  granted({ isInputTaxDeductible: true }),
  ...[accepted, ...paid('a', 250_000), proved({ receipts: [receipt(1, { taxCents: 1_597 })] })],
];

/** A proof of forty participants by lump sums. */
export const flatProof = [
  granted({ financing: 'lump-sum', lumpSums }),
  ...[accepted, ...paid('a', 250_000), proved({ receipts: [], lumpSumBasis: lumpSumsOf(40) })],
];

const reason = 'Der Saal wurde teurer; an den Honoraren wurde gespart.';
const first = (finding: object) => [
  { number: 1, finding: 'recognised' as const, recognisedCents: 145_000, reason: null, ...finding },
  ...findings.slice(1),
];

/** A row for each rule about receipts, lines, other money and lump sums that judging a proof has to keep. */
export const judgementRows = <Command>({ before, taxed, flat, when }: Judged<Command>) => {
  const broken = (judgement: Judgement) => ({ given: before, when: when(judgement) });
  const otherFunds = (recognisedCents: number, ownCents: number | null) => ({
    otherFunds: { recognisedCents, ownCents, reason: 'Nur ein Teil.' },
  });
  return {
    'receipt-judged-twice': broken({ findings: [...findings, recognised(1, 145_000)] }),
    'receipt-unknown': broken({ findings: [...findings, recognised(9, 0)] }),
    'receipt-not-judged': broken({ findings: findings.slice(1) }),
    'recognised-over-receipt': broken({ findings: first({ recognisedCents: 145_001 }) }),
    'recognised-over-net': { given: taxed, when: when({ findings: [recognised(1, 10_000)] }) },
    'recognised-in-part': broken({ findings: first({ recognisedCents: 144_999 }) }),
    'finding-without-reason': broken({ findings: first({ finding: 'cut', recognisedCents: 0 }) }),
    'overrun-line-unknown': broken({ overruns: [{ lineId: 'travel', limitCents: 0, reason }] }),
    'overrun-line-twice': broken({
      overruns: [
        { lineId: 'room', limitCents: 0, reason },
        { lineId: 'room', limitCents: 0, reason },
      ],
    }),
    'overrun-over-recognised': broken({ overruns: [{ lineId: 'room', limitCents: 45_001, reason }] }),
    'own-funds-unsaid': {
      given: [grantedWithoutOwnFunds(), ...before.slice(1)],
      when: when(otherFunds(1, null)),
    },
    'own-funds-over-other-funds': broken(otherFunds(1, 2)),
    'verified-over-proof': { given: flat, when: when({ findings: [], verifiedBasis: lumpSumsOf(41) }) },
  };
};
