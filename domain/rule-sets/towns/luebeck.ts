import { seatIn } from '../shared/office-seat.ts';
import { partnershipByReceipts } from '../shared/partnership.ts';
import { callsUntil, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const programmeId = 'demokratie-leben-luebeck';
const startseite = from('Partnership Lübeck, home page of 2022');
const call = provenance(
  'found',
  'Partnership Lübeck, home page of 2022 names four deadlines, of which 10 August and 19 October were read; first day assumed',
);

/** Lübeck in 2022: four rounds a year and a simple form for small sums. */
export const luebeck: ShippedProgramme = {
  programmeId,
  title: 'Demokratie leben! – Partnerschaft für Demokratie Lübeck',
  grantor: 'Hansestadt Lübeck',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'luebeck-2022',
      version: 1,
      title: 'Lübeck 2022',
      validFromOn: '2022-01-01',
      validUntilOn: '2022-12-31',
      officeSeat: seatIn('Lübeck', 'SH'),
      amountMaxCents: startseite.found(500_000, 'up to 5,000 € a project'),
      ownShareBasisPoints: startseite.found(null, 'own money is desired, not required'),
      smallProjects: startseite.found(
        {
          amountMaxCents: 50_000,
          committeeId: 'begleitausschuss',
          relievesCommitteeId: 'begleitausschuss',
          needsQuestions: false,
        },
        'a simple form up to 500 €; who decides then is not said, so the same body is taken',
      ),
      decisionWithinDays: startseite.found(21, 'decision within three weeks'),
    },
  ],
  committees: [
    { committeeId: 'begleitausschuss', title: 'Begleitausschuss' },
    { committeeId: 'jugendforum', title: 'Jugendforum' },
  ],
  funds: [
    pot(programmeId, {
      fundId: 'luebeck-aktionsfonds-2022',
      title: 'Aktions- und Initiativfonds 2022',
      year: 2_022,
      allocatedCents: 4_500_000,
      committeeId: 'begleitausschuss',
      provenance: provenance('found', 'Partnership Lübeck, home page of 2022: 45,000 €'),
      calls: callsUntil('2022-06-01', ['2022-08-10', '2022-10-19'], call),
    }),
    pot(programmeId, {
      fundId: 'luebeck-jugendfonds-2022',
      title: 'Jugendfonds 2022',
      year: 2_022,
      allocatedCents: 1_000_000,
      committeeId: 'jugendforum',
      provenance: provenance('found', 'Partnership Lübeck, home page of 2022: 10,000 €'),
      calls: callsUntil('2022-06-01', ['2022-08-10', '2022-10-19'], call),
    }),
  ],
};
