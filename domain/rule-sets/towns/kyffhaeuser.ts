import { seatIn } from '../shared/office-seat.ts';
import { partnershipByReceipts } from '../shared/partnership.ts';
import { allYear, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const programmeId = 'miniprojekte-kyffhaeuser';
const nachricht = from('Kreisjugendring Kyffhäuserkreis, news on the fund for mini projects, 2020');

/** The mini projects of the Kyffhäuserkreis in 2020: 1,000 € with three weeks of notice. */
export const kyffhaeuser: ShippedProgramme = {
  programmeId,
  title: 'Miniprojekt-Fonds der Partnerschaft für Demokratie Kyffhäuserkreis',
  grantor: 'Kyffhäuserkreis',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'kyffhaeuser-2020',
      version: 1,
      title: 'Miniprojekte Kyffhäuserkreis 2020',
      validFromOn: '2020-01-01',
      validUntilOn: '2020-12-31',
      officeSeat: seatIn('Sondershausen', 'TH'),
      amountMaxCents: nachricht.found(
        100_000,
        'up to 1,000 € a project; the coordination office keeps the money',
      ),
      leadDays: nachricht.found(21, 'three weeks before the project begins'),
    },
  ],
  committees: [{ committeeId: 'fachstelle', title: 'Koordinierungs- und Fachstelle' }],
  funds: [
    pot(programmeId, {
      fundId: 'kyffhaeuser-miniprojekte-2020',
      title: 'Miniprojekte 2020',
      year: 2_020,
      allocatedCents: 1_000_000,
      committeeId: 'fachstelle',
      provenance: provenance('assumed', 'Neither the amount nor who decides was found'),
      calls: allYear(2_020, provenance('derived', 'Three weeks before the project begins, so at any time')),
    }),
  ],
};
