import { seatIn } from '../shared/office-seat.ts';
import { partnershipByReceipts } from '../shared/partnership.ts';
import { allYear, callsUntil, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const landkreis = from('Partnership of the district Bautzen, page on funding of 2020');
const nachweis = from('Form 34_PfD_Verwendung of the district Bautzen');
const jugend = from('Partnership of the town Bautzen, page on the Jugendfonds of 2021');

/** The district Bautzen in 2020, with the largest sums of all. */
export const landkreisBautzen: ShippedProgramme = {
  programmeId: 'demokratie-leben-landkreis-bautzen',
  title: 'Demokratie leben! – Partnerschaft für Demokratie Landkreis Bautzen',
  grantor: 'Landkreis Bautzen',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'landkreis-bautzen-2020',
      version: 1,
      title: 'Landkreis Bautzen 2020',
      validFromOn: '2020-01-01',
      validUntilOn: '2020-12-31',
      officeSeat: seatIn('Bautzen', 'SN'),
      amountMaxCents: landkreis.found(2_000_000, 'up to 20,000 € a project'),
      retention: nachweis.found({ years: 10, untilEndOfYear: true }, 'receipts are kept ten years'),
    },
  ],
  committees: [{ committeeId: 'begleitausschuss', title: 'Begleitausschuss' }],
  funds: [
    pot('demokratie-leben-landkreis-bautzen', {
      fundId: 'landkreis-bautzen-2020',
      title: 'Aktions- und Initiativfonds 2020',
      year: 2_020,
      allocatedCents: 6_250_000,
      committeeId: 'begleitausschuss',
      provenance: provenance(
        'assumed',
        'The amount was not found; half of the 125,000 € of the federal programme goes to projects',
      ),
      calls: callsUntil(
        '2020-05-01',
        ['2020-06-21', '2020-09-02', '2020-10-21'],
        provenance(
          'found',
          'Partnership of the district Bautzen, 2020: three closing days; first day assumed',
        ),
      ),
    }),
  ],
};

/** The youth fund of the town Bautzen in 2021: small sums, decided every month. */
export const stadtBautzen: ShippedProgramme = {
  programmeId: 'jugendfonds-bautzen',
  title: 'Jugendfonds der Partnerschaft für Demokratie Bautzen',
  grantor: 'Stadt Bautzen',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'jugendfonds-bautzen-2021',
      version: 1,
      title: 'Jugendfonds Bautzen 2021',
      validFromOn: '2021-01-01',
      validUntilOn: '2021-12-31',
      officeSeat: seatIn('Bautzen', 'SN'),
      amountMaxCents: jugend.found(100_000, 'up to 1,000 € a project'),
      decisionWithinDays: jugend.derived(31, 'decided every month'),
      criteria: {
        ...partnershipByReceipts.criteria,
        source:
          'Bautzen has a score sheet of its own, whose text was not found; own proposal after Amberg, Mittweida and Marzahn',
      },
    },
  ],
  committees: [{ committeeId: 'jugendforum', title: 'Jugendforum' }],
  funds: [
    pot('jugendfonds-bautzen', {
      fundId: 'jugendfonds-bautzen-2021',
      title: 'Jugendfonds 2021',
      year: 2_021,
      allocatedCents: 875_000,
      committeeId: 'jugendforum',
      provenance: provenance('found', 'Partnership of the town Bautzen, Jugendfonds of 2021: 8,750 €'),
      calls: allYear(2_021, provenance('derived', 'Bautzen decides every month, so one can apply all year')),
    }),
  ],
};
