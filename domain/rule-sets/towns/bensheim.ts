import { seatIn } from '../shared/office-seat.ts';
import { partnershipByReceipts } from '../shared/partnership.ts';
import { callsUntil, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const programmeId = 'demokratie-leben-bensheim';
const aktionsfonds = from('Partnership Bensheim, page on the Aktionsfonds of 2025');

/** Bensheim in 2025: fees and material, a decision within two weeks, everything finished by mid-December. */
export const bensheim: ShippedProgramme = {
  programmeId,
  title: 'Demokratie leben! – Partnerschaft für Demokratie Bensheim',
  grantor: 'Stadt Bensheim',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'bensheim-2025',
      version: 1,
      title: 'Bensheim 2025',
      validFromOn: '2025-01-01',
      validUntilOn: '2025-12-31',
      officeSeat: seatIn('Bensheim', 'HE'),
      decisionWithinDays: aktionsfonds.found(14, 'decision within two weeks'),
      costCategories: aktionsfonds.found(['fees', 'materials'], 'fees and material'),
      endsByMonthDay: aktionsfonds.found('12-15', 'the term ends on 15 December'),
      payUntilMonthDay: aktionsfonds.derived('12-31', 'settled within the calendar year'),
    },
  ],
  committees: [{ committeeId: 'buendnis', title: 'Bündnis' }],
  funds: [
    pot(programmeId, {
      fundId: 'bensheim-aktionsfonds-2025',
      title: 'Aktionsfonds 2025',
      year: 2_025,
      allocatedCents: 3_000_000,
      committeeId: 'buendnis',
      provenance: provenance('found', 'Partnership Bensheim, page on the Aktionsfonds of 2025: 30,000 €'),
      calls: callsUntil(
        '2025-04-01',
        ['2025-05-19', '2025-09-12'],
        provenance('found', 'Partnership Bensheim, 2025: 19 May and 12 September; first day assumed'),
      ),
    }),
  ],
};
