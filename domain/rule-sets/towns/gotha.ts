import { seatIn } from '../shared/office-seat.ts';
import { partnershipByLumpSums } from '../shared/partnership.ts';
import { allYear, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const programmeId = 'demokratie-leben-gotha';
const ablauf = from('Partnership Gotha, procedure of 2025');

/** Gotha in 2025: lump sums and nothing else. */
export const gotha: ShippedProgramme = {
  programmeId,
  title: 'Demokratie leben! – Partnerschaft für Demokratie Gotha',
  grantor: 'Stadt Gotha',
  ruleSets: [
    {
      ...partnershipByLumpSums,
      ruleSetId: 'gotha-2025',
      version: 1,
      title: 'Gotha 2025',
      validFromOn: '2025-01-01',
      validUntilOn: '2025-12-31',
      officeSeat: seatIn('Gotha', 'TH'),
      instrument: ablauf.found('bescheid', 'Zuwendungsbescheid'),
      financing: ablauf.found('lump-sum', 'fixed amounts from lump sums, no receipts'),
      amountMaxCents: ablauf.found(300_000, 'up to 3,000 € a project'),
      lumpSums: ablauf.found(
        {
          perParticipantCents: 4_000,
          perFeeHourCents: 7_200,
          feeDayFromHours: 6,
          perFeeDayCents: 54_000,
        },
        '40 € a participant, 72 € an hour, 540 € a day from six hours on',
      ),
      noticeWithinDays: ablauf.found(28, 'notice at the latest four weeks after the decision'),
    },
  ],
  committees: [{ committeeId: 'buendnis', title: 'Bündnis' }],
  funds: [
    pot(programmeId, {
      fundId: 'gotha-2025',
      title: 'Aktions- und Initiativfonds 2025',
      year: 2_025,
      allocatedCents: 7_000_000,
      committeeId: 'buendnis',
      provenance: provenance(
        'assumed',
        'The amount was not found; half of the 140,000 € of the federal programme is taken',
      ),
      calls: allYear(2_025, provenance('assumed', 'No closing day was found for Gotha')),
    }),
  ],
};
