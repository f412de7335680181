import { seatIn } from '../shared/office-seat.ts';
import { partnershipByReceipts } from '../shared/partnership.ts';
import { allYear, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const programmeId = 'demokratie-leben-falkensee';
const antrag = from('Partnership Falkensee, page on applications');
const ordnung = from('Partnership Falkensee, rules of procedure');

/** Falkensee: a vote online for two weeks, and three offers for what costs more. The pages name no year; 2024 is assumed. */
export const falkensee: ShippedProgramme = {
  programmeId,
  title: 'Demokratie leben! – Partnerschaft für Demokratie Falkensee',
  grantor: 'Stadt Falkensee',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'falkensee-2024',
      version: 1,
      title: 'Falkensee, ohne Jahr (2024 angenommen)',
      validFromOn: '2024-01-01',
      validUntilOn: '2024-12-31',
      officeSeat: seatIn('Falkensee', 'BB'),
      admissionDaysBeforeMeeting: antrag.found(14, 'two weeks before the meeting'),
      circularVoteDays: antrag.found(14, 'the vote online runs for two weeks'),
      leavesAfterAbsences: ordnung.found(3, 'three absences in a row without excuse'),
      priceProofs: antrag.derived(
        [
          { fromCents: 0, isInclusive: false, offerCount: 1, form: 'informal' },
          { fromCents: 100_000, isInclusive: true, offerCount: 3, form: 'written' },
        ],
        'up to 1,000.00 € an informal look at prices, from 1,000.00 € three written offers; exactly 1,000.00 € is in both, the stricter is taken',
      ),
      priceProofsWith: antrag.derived('application', 'stands on the page on applications'),
      quorumRule: ordnung.assumed('vwvfg-90-91', 'what they say on the quorum was not read'),
    },
  ],
  committees: [{ committeeId: 'begleitausschuss', title: 'Begleitausschuss' }],
  funds: [
    pot(programmeId, {
      fundId: 'falkensee-2024',
      title: 'Aktions- und Initiativfonds 2024',
      year: 2_024,
      allocatedCents: 6_250_000,
      committeeId: 'begleitausschuss',
      provenance: provenance(
        'assumed',
        'The amount was not found; half of the 125,000 € of the federal programme goes to projects',
      ),
      calls: allYear(2_024, provenance('found', 'Partnership Falkensee, page on applications: at any time')),
    }),
  ],
};
