import { seatIn } from '../shared/office-seat.ts';
import { partnershipByReceipts } from '../shared/partnership.ts';
import { callsUntil, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const programmeId = 'demokratie-leben-lueneburg';
const stadtjugendring = from('Stadtjugendring Lüneburg, page on project funding of 2022');

/** Lüneburg in 2022: large and small projects, at least half of whose participants come from the town. */
export const lueneburg: ShippedProgramme = {
  programmeId,
  title: 'Demokratie leben! – Partnerschaft für Demokratie Lüneburg',
  grantor: 'Hansestadt Lüneburg',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'lueneburg-2022',
      version: 1,
      title: 'Lüneburg 2022',
      validFromOn: '2022-01-01',
      validUntilOn: '2022-12-31',
      officeSeat: seatIn('Lüneburg', 'NI'),
      legalForms: stadtjugendring.derived(
        ['registered-association', 'foundation', 'other'],
        'organisations that are not of the state and work for the common good; public bodies only as partners',
      ),
      amountMaxCents: stadtjugendring.derived(600_000, 'the larger of the two kinds'),
      projectKinds: stadtjugendring.found(
        [
          { kindId: 'gross', title: 'Großprojekt', amountMaxCents: 600_000 },
          { kindId: 'klein', title: 'Kleinprojekt', amountMaxCents: 200_000 },
        ],
        'large projects up to 6,000 €, small ones up to 2,000 €',
      ),
      localShareBasisPoints: stadtjugendring.found(5_000, 'at least half of the participants from Lüneburg'),
    },
  ],
  committees: [{ committeeId: 'begleitausschuss', title: 'Begleitausschuss' }],
  funds: [
    pot(programmeId, {
      fundId: 'lueneburg-2022',
      title: 'Aktions- und Initiativfonds 2022',
      year: 2_022,
      allocatedCents: 6_250_000,
      committeeId: 'begleitausschuss',
      provenance: provenance(
        'assumed',
        'The amount was not found; half of the 125,000 € of the federal programme goes to projects',
      ),
      calls: callsUntil(
        '2022-01-01',
        ['2022-01-24', '2022-04-25', '2022-06-07', '2022-09-02'],
        provenance('found', 'Stadtjugendring Lüneburg, page of 2022: four closing days; first day assumed'),
      ),
    }),
  ],
};
