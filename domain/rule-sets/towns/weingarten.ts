import { seatIn } from '../shared/office-seat.ts';
import { partnershipByReceipts } from '../shared/partnership.ts';
import { allYear, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const programmeId = 'jugendfonds-weingarten';
const satzung = from('Youth fund of Weingarten, paper on its purpose');

/** The youth fund of Weingarten: by young people for young people, and not yet begun. No year is named; 2024 is assumed. */
export const weingarten: ShippedProgramme = {
  programmeId,
  title: 'Jugendfonds Weingarten',
  grantor: 'Stadt Weingarten',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'weingarten-2024',
      version: 1,
      title: 'Jugendfonds Weingarten, ohne Jahr (2024 angenommen)',
      validFromOn: '2024-01-01',
      validUntilOn: '2024-12-31',
      officeSeat: seatIn('Weingarten', 'BW'),
      declarations: satzung.found(
        [...partnershipByReceipts.declarations.value, 'not-above-27', 'volunteer-run'],
        'not above 27 years, run by volunteers, not yet begun, with the logos; the others as usual',
      ),
      startsAfterDecision: satzung.found(true, 'not yet begun'),
    },
  ],
  committees: [{ committeeId: 'jugendgemeinderat', title: 'Jugendgemeinderat' }],
  funds: [
    pot(programmeId, {
      fundId: 'weingarten-2024',
      title: 'Jugendfonds 2024',
      year: 2_024,
      allocatedCents: 600_000,
      committeeId: 'jugendgemeinderat',
      provenance: provenance('found', 'Youth fund of Weingarten: 6,000 € a year, the youth council decides'),
      calls: allYear(2_024, provenance('assumed', 'No closing day was found')),
    }),
  ],
};
