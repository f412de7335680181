import { seatIn } from '../shared/office-seat.ts';
import { partnershipByReceipts } from '../shared/partnership.ts';
import { callsUntil, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const programmeId = 'demokratie-leben-boeblingen';
const ausschreibung = from('Partnership Böblingen, call of 2017 and questions and answers');
const call = provenance('found', 'Partnership Böblingen, call of 2017: until 30 January; first day assumed');

/** Böblingen in 2017: whoever applies must be able to hold the money. */
export const boeblingen: ShippedProgramme = {
  programmeId,
  title: 'Demokratie leben! – Partnerschaft für Demokratie Böblingen',
  grantor: 'Stadt Böblingen',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'boeblingen-2017',
      version: 1,
      title: 'Böblingen 2017',
      validFromOn: '2017-01-01',
      validUntilOn: '2017-12-31',
      officeSeat: seatIn('Böblingen', 'BW'),
      legalForms: ausschreibung.found(
        ['registered-association', 'foundation', 'public-body', 'company'],
        'legal persons only; groups need an association that holds the money',
      ),
    },
  ],
  committees: [
    { committeeId: 'begleitausschuss', title: 'Begleitausschuss' },
    { committeeId: 'jugendforum', title: 'Jugendforum' },
  ],
  funds: [
    pot(programmeId, {
      fundId: 'boeblingen-aktionsfonds-2017',
      title: 'Aktions- und Initiativfonds 2017',
      year: 2_017,
      allocatedCents: 2_000_000,
      committeeId: 'begleitausschuss',
      provenance: provenance('found', 'Partnership Böblingen, call of 2017: 20,000 €'),
      calls: callsUntil('2017-01-01', ['2017-01-30'], call),
    }),
    pot(programmeId, {
      fundId: 'boeblingen-jugendfonds-2017',
      title: 'Jugendfonds 2017',
      year: 2_017,
      allocatedCents: 500_000,
      committeeId: 'jugendforum',
      provenance: provenance('found', 'Partnership Böblingen, call of 2017: 5,000 €'),
      calls: callsUntil('2017-01-01', ['2017-01-30'], call),
    }),
  ],
};
