import { seatIn } from '../shared/office-seat.ts';
import { partnershipByReceipts } from '../shared/partnership.ts';
import { callsUntil, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const programmeId = 'demokratie-leben-steglitz-zehlendorf';
const foerderung = from('Partnership Steglitz-Zehlendorf, project funding of 2025');

/** Steglitz-Zehlendorf in 2025: one closing day, and projects from June on. */
export const steglitzZehlendorf: ShippedProgramme = {
  programmeId,
  title: 'Demokratie leben! – Partnerschaft für Demokratie Steglitz-Zehlendorf',
  grantor: 'Bezirksamt Steglitz-Zehlendorf von Berlin',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'steglitz-zehlendorf-2025',
      version: 1,
      title: 'Steglitz-Zehlendorf 2025',
      validFromOn: '2025-01-01',
      validUntilOn: '2025-12-31',
      officeSeat: seatIn('Berlin', 'BE'),
      costCategories: foerderung.found(
        ['fees', 'materials'],
        'material and fees, the latter by the rates of the Land (AV Hon KJH)',
      ),
      startsFromMonthDay: foerderung.found('06-01', 'from 1 June'),
      endsByMonthDay: foerderung.found('12-31', 'to 31 December'),
    },
  ],
  committees: [{ committeeId: 'buendnis', title: 'Bündnis' }],
  funds: [
    pot(programmeId, {
      fundId: 'steglitz-zehlendorf-2025',
      title: 'Aktions- und Initiativfonds 2025',
      year: 2_025,
      allocatedCents: 7_000_000,
      committeeId: 'buendnis',
      provenance: provenance(
        'assumed',
        'The amount was not found; half of the 140,000 € of the federal programme is taken',
      ),
      calls: callsUntil(
        '2025-03-01',
        ['2025-04-25'],
        provenance('found', 'Partnership Steglitz-Zehlendorf, 2025: until 25 April; first day assumed'),
      ),
    }),
  ],
};
