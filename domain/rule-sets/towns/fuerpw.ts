import { seatIn } from '../shared/office-seat.ts';
import { partnershipByReceipts } from '../shared/partnership.ts';
import { allYear, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const programmeId = 'demokratie-leben-fuerpw';
const seite = from('Partnership «fuerpw» (office at Schloss Bröllin), page on taking part');

/** The partnership around Schloss Bröllin: a week before the meeting is early enough. The page names no year; 2024 is assumed. */
export const fuerpw: ShippedProgramme = {
  programmeId,
  title: 'Demokratie leben! – Partnerschaft für Demokratie «fuerpw»',
  grantor: 'Federführendes Amt der Partnerschaft «fuerpw»',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'fuerpw-2024',
      version: 1,
      title: 'fuerpw, ohne Jahr (2024 angenommen)',
      validFromOn: '2024-01-01',
      validUntilOn: '2024-12-31',
      officeSeat: seatIn('Pasewalk', 'MV'),
      amountMaxCents: seite.found(300_000, 'up to 3,000 €'),
      smallProjects: seite.derived(null, 'up to 500 € at any time; no body of its own is named for them'),
      admissionDaysBeforeMeeting: seite.found(7, 'a week before the meeting'),
      startsAfterDecision: seite.found(true, 'the project can begin as soon as it is granted'),
      decisionWithinDays: seite.derived(92, 'the committee votes every two to three months'),
    },
  ],
  committees: [{ committeeId: 'begleitausschuss', title: 'Begleitausschuss' }],
  funds: [
    pot(programmeId, {
      fundId: 'fuerpw-2024',
      title: 'Aktions- und Initiativfonds 2024',
      year: 2_024,
      allocatedCents: 6_250_000,
      committeeId: 'begleitausschuss',
      provenance: provenance(
        'assumed',
        'The amount was not found; half of the 125,000 € of the federal programme goes to projects',
      ),
      calls: allYear(2_024, provenance('derived', 'One can apply at any time up to 500 €')),
    }),
  ],
};
