import { seatIn } from '../shared/office-seat.ts';
import { partnershipByReceipts } from '../shared/partnership.ts';
import { callsUntil, pot } from '../shared/pot.ts';
import { provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const programmeId = 'moin-zusammen-norden';
const call = provenance(
  'found',
  'Partnership Norden, report of 2019: 28 January and 1 April; first day assumed',
);

/** Norden in 2019, where all of the money was granted by spring and some of it again in autumn. */
export const norden: ShippedProgramme = {
  programmeId,
  title: 'Demokratie leben! – Partnerschaft für Demokratie Norden «moin zusammen»',
  grantor: 'Stadt Norden',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'norden-2019',
      version: 1,
      title: 'Norden 2019',
      validFromOn: '2019-01-01',
      validUntilOn: '2019-12-31',
      officeSeat: seatIn('Norden', 'NI'),
    },
  ],
  committees: [
    { committeeId: 'begleitausschuss', title: 'Begleitausschuss' },
    { committeeId: 'jugendforum', title: 'Jugendforum' },
  ],
  funds: [
    pot(programmeId, {
      fundId: 'norden-aktionsfonds-2019',
      title: 'Aktions- und Initiativfonds 2019',
      year: 2_019,
      allocatedCents: 4_600_000,
      committeeId: 'begleitausschuss',
      provenance: provenance(
        'derived',
        'Partnership Norden, report of 2019: 55,000 € less 9,000 € for youth',
      ),
      calls: callsUntil('2019-01-01', ['2019-01-28', '2019-04-01'], call),
    }),
    pot(programmeId, {
      fundId: 'norden-jugendfonds-2019',
      title: 'Jugendfonds 2019',
      year: 2_019,
      allocatedCents: 900_000,
      committeeId: 'jugendforum',
      provenance: provenance('found', 'Partnership Norden, report of 2019: 9,000 € for young people'),
      calls: callsUntil('2019-01-01', ['2019-01-28', '2019-04-01'], call),
    }),
  ],
};
