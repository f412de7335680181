import type { GrantLetterFacts } from '../../domain/letters/grant-letter-facts.ts';
import { lines, terms } from './payout-facts.ts';

/** A grant by Bescheid of 2,500 euro, with one condition and an objection within a month. */
export const letterFacts: GrantLetterFacts = {
  grantor: 'Stadt Musterstadt',
  programmeTitle: 'Demokratie leben!',
  organisationName: 'Verein Muster',
  projectTitle: 'Nachbarschaft im Gespräch',
  summary: 'Ein Tag der offenen Tür',
  ...{ instrument: 'bescheid', financing: 'deficit', amountCents: 250_000 },
  ...{ issuedAt: '2025-06-02T08:00:00.000Z', acceptedAt: null },
  plan: { lines, plannedCostCents: 325_000, otherFundsCents: 75_000, ownFundsCents: null },
  lineLabels: { fees: 'Honorare', room: 'Saal', material: 'Material' },
  ...{ periodStartsOn: '2025-07-01', periodEndsOn: '2025-09-30', proofDueOn: '2025-11-11' },
  ...{ conditions: ['Barrierefrei.'], spendWithinDays: 42, lineOverrunBasisPoints: 2_000, terms },
  noticeText: { version: 'bescheid-1', hasRemedyText: true },
};
