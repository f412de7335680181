import { seatIn } from '../shared/office-seat.ts';
import { partnershipByReceipts } from '../shared/partnership.ts';
import { allYear, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const programmeId = 'demokratie-leben-merseburg';
const seite = from('Merseburg engagiert, page on the Aktions- und Initiativfonds of 2023');

/** Merseburg in 2023: 5,000 € as a rule, so more with reasons. */
export const merseburg: ShippedProgramme = {
  programmeId,
  title: 'Demokratie leben! – Partnerschaft für Demokratie Merseburg',
  grantor: 'Stadt Merseburg',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'merseburg-2023',
      version: 1,
      title: 'Merseburg 2023',
      validFromOn: '2023-01-01',
      validUntilOn: '2023-12-31',
      officeSeat: seatIn('Merseburg', 'ST'),
      amountMaxCents: seite.found(500_000, '5,000 € as a rule'),
      exceptions: seite.derived(['amount-limit'], 'as a rule, so more in a justified case'),
    },
  ],
  committees: [{ committeeId: 'begleitausschuss', title: 'Begleitausschuss' }],
  funds: [
    pot(programmeId, {
      fundId: 'merseburg-2023',
      title: 'Aktions- und Initiativfonds 2023',
      year: 2_023,
      allocatedCents: 6_250_000,
      committeeId: 'begleitausschuss',
      provenance: provenance(
        'assumed',
        'The amount was not found; half of the 125,000 € of the federal programme goes to projects',
      ),
      calls: allYear(2_023, provenance('assumed', 'By call; its days were not found')),
    }),
  ],
};
