import { seatIn } from '../shared/office-seat.ts';
import { partnershipByReceipts } from '../shared/partnership.ts';
import { callsUntil, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const programmeId = 'demokratie-leben-ravensburg';
const wochenblatt = from('Wochenblatt Ravensburg, call of 2025');
const call = provenance(
  'found',
  'Wochenblatt Ravensburg, call of 2025: until 28 February; first day assumed',
);

/** Ravensburg in 2025, where the council of pupils decides on the youth fund. */
export const ravensburg: ShippedProgramme = {
  programmeId,
  title: 'Demokratie leben! – Partnerschaft für Demokratie Ravensburg',
  grantor: 'Stadt Ravensburg',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'ravensburg-2025',
      version: 1,
      title: 'Ravensburg 2025',
      validFromOn: '2025-01-01',
      validUntilOn: '2025-12-31',
      officeSeat: seatIn('Ravensburg', 'BW'),
      amountMaxCents: wochenblatt.found(500_000, 'up to 5,000 € a project'),
    },
  ],
  committees: [
    { committeeId: 'buendnis', title: 'Bündnis' },
    { committeeId: 'schuelerrat', title: 'Schülerrat' },
  ],
  funds: [
    pot(programmeId, {
      fundId: 'ravensburg-aktionsfonds-2025',
      title: 'Aktions- und Initiativfonds 2025',
      year: 2_025,
      allocatedCents: 5_000_000,
      committeeId: 'buendnis',
      provenance: provenance('found', 'Wochenblatt Ravensburg, call of 2025: 50,000 €'),
      calls: callsUntil('2025-01-01', ['2025-02-28'], call),
    }),
    pot(programmeId, {
      fundId: 'ravensburg-jugendfonds-2025',
      title: 'Jugendfonds 2025',
      year: 2_025,
      allocatedCents: 1_000_000,
      committeeId: 'schuelerrat',
      provenance: provenance(
        'found',
        'Wochenblatt Ravensburg, call of 2025: 10,000 €, the Schülerrat decides',
      ),
      calls: callsUntil('2025-01-01', ['2025-02-28'], call),
    }),
  ],
};
