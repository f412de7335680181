import { seatWith } from '../shared/office-seat.ts';
import { partnershipByReceipts } from '../shared/partnership.ts';
import { allYear, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const programmeId = 'toleranz-foerdern-eichsfeld';
const seite = from('Partnership Eichsfeld, page on funding');

/** Eichsfeld: four people decide on small sums at any time, the committee on all others. No year is named; 2024 is assumed. */
export const eichsfeld: ShippedProgramme = {
  programmeId,
  title: 'Demokratie leben! – Partnerschaft für Demokratie Eichsfeld',
  grantor: 'Landkreis Eichsfeld',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'eichsfeld-2024',
      version: 1,
      title: 'Eichsfeld, ohne Jahr (2024 angenommen)',
      validFromOn: '2024-01-01',
      validUntilOn: '2024-12-31',
      officeSeat: seatWith(
        'Heilbad Heiligenstadt',
        'TH',
        ['corpus-christi'],
        'ThürFtG § 10 (1): Corpus Christi in the whole of the Eichsfeld, where it was a holiday in 1994',
      ),
      adviceRequired: seite.found(true, 'a talk before the application is compulsory'),
      smallProjects: seite.found(
        {
          amountMaxCents: 100_000,
          committeeId: 'kleines-gremium',
          relievesCommitteeId: 'begleitausschuss',
          needsQuestions: true,
        },
        'up to 1,000 € a body of four: coordination office, youth office and two of civil society',
      ),
      criteria: {
        ...partnershipByReceipts.criteria,
        source:
          'Eichsfeld has a list of criteria, whose text was not found; own proposal after Amberg, Mittweida and Marzahn',
      },
    },
  ],
  committees: [
    { committeeId: 'begleitausschuss', title: 'Begleitausschuss' },
    { committeeId: 'kleines-gremium', title: 'Kleines Gremium' },
  ],
  funds: [
    pot(programmeId, {
      fundId: 'eichsfeld-2024',
      title: 'Aktions- und Initiativfonds 2024',
      year: 2_024,
      allocatedCents: 6_250_000,
      committeeId: 'begleitausschuss',
      provenance: provenance(
        'assumed',
        'The amount was not found; half of the 125,000 € of the federal programme goes to projects',
      ),
      calls: allYear(2_024, provenance('found', 'Partnership Eichsfeld: no closing day up to 1,000 €')),
    }),
  ],
};
