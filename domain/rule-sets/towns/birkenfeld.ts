import type { RuleSet } from '../../../events/rule-set.ts';
import { seatIn } from '../shared/office-seat.ts';
import { partnershipByReceipts } from '../shared/partnership.ts';
import { allYear, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const programmeId = 'demokratie-leben-birkenfeld';
const kriterien2018 = from('Partnership Birkenfeld, award criteria of 2018');
const kriterien2024 = from('Partnership Birkenfeld, award criteria from 2024');

const rules2018: RuleSet = {
  ...partnershipByReceipts,
  ruleSetId: 'birkenfeld-2018',
  version: 1,
  title: 'Birkenfeld 2018',
  validFromOn: '2018-01-01',
  validUntilOn: '2018-12-31',
  officeSeat: seatIn('Birkenfeld', 'RP'),
  amountMaxCents: kriterien2018.found(700_000, 'up to 7,000 €'),
  rateMaxBasisPoints: kriterien2018.found(9_000, 'up to 90 % of the recognised cost'),
  ownShareFreeUpToCents: kriterien2018.found(
    50_000,
    'no own share up to 500 € for spontaneous actions and actions in public',
  ),
  admissionDaysBeforeMeeting: kriterien2018.found(14, 'two weeks before the meeting'),
  proofDueDays: kriterien2018.found(61, 'two months after the event'),
};

const rules2024: RuleSet = {
  ...partnershipByReceipts,
  ruleSetId: 'birkenfeld-2024',
  version: 1,
  title: 'Birkenfeld ab 2024',
  validFromOn: '2024-01-01',
  validUntilOn: '2024-12-31',
  officeSeat: seatIn('Birkenfeld', 'RP'),
  amountMaxCents: kriterien2024.found(999_999, 'at most 9,999.99 €'),
  rateMaxBasisPoints: kriterien2024.found(9_000, 'up to 90 % of the recognised cost'),
  exceptions: kriterien2024.found(['rate-limit'], 'the committee can resolve 100 % in exceptional cases'),
  ownShareFreeUpToCents: kriterien2024.found(
    50_000,
    'no own share up to 500 € for spontaneous actions and actions in public',
  ),
  ownShareCounts: kriterien2024.found(['own', 'third'], 'other grants and donations count as own money'),
  admissionDaysBeforeMeeting: kriterien2024.found(21, '21 days before the meeting'),
};

/** Birkenfeld in 2018 and 2024: the fund pays nine tenths, and all of it only by way of exception. */
export const birkenfeld: ShippedProgramme = {
  programmeId,
  title: 'Demokratie leben! – Lokale Partnerschaft für Demokratie im Nationalparklandkreis Birkenfeld',
  grantor: 'Landkreis Birkenfeld',
  ruleSets: [rules2018, rules2024],
  committees: [{ committeeId: 'begleitausschuss', title: 'Begleitausschuss' }],
  funds: [
    pot(programmeId, {
      fundId: 'birkenfeld-2024',
      title: 'Projektförderung 2024',
      year: 2_024,
      allocatedCents: 6_188_900,
      committeeId: 'begleitausschuss',
      provenance: provenance('found', 'Partnership Birkenfeld, award criteria from 2024: 61,889 €'),
      calls: allYear(
        2_024,
        provenance('derived', 'Applications go by the days of the meetings, which were not found'),
      ),
    }),
  ],
};
