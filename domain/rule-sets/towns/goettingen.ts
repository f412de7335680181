import { seatIn } from '../shared/office-seat.ts';
import { partnershipByReceipts } from '../shared/partnership.ts';
import { allYear, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const hinweise = from('Partnership of the district Göttingen, hints on carrying out projects');
const fragen = from('Partnership of the town Göttingen, questions and answers');

const withoutStaff = partnershipByReceipts.costCategories.value.filter(
  (category) => category !== 'volunteer-allowances',
);

const amountAssumed = (of: string) => provenance('assumed', `The size of ${of} was not found`);

/** The district Göttingen: first come, first decided, and what remains open is paid. No year is named; 2024 is assumed. */
export const landkreisGoettingen: ShippedProgramme = {
  programmeId: 'demokratie-leben-landkreis-goettingen',
  title: 'Demokratie leben! – Partnerschaft für Demokratie im Landkreis Göttingen',
  grantor: 'Landkreis Göttingen',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'landkreis-goettingen-2024',
      version: 1,
      title: 'Landkreis Göttingen, ohne Jahr (2024 angenommen)',
      validFromOn: '2024-01-01',
      validUntilOn: '2024-12-31',
      officeSeat: seatIn('Göttingen', 'NI'),
      financing: hinweise.found('deficit', 'every saving lowers the grant by the same sum'),
      costCategories: hinweise.derived(
        withoutStaff,
        'no staff, no calculatory cost and no unpaid work; the other kinds as usual',
      ),
      sheetsMin: hinweise.derived(0, 'decided in the order of arrival, so no score is waited for'),
    },
  ],
  committees: [{ committeeId: 'begleitausschuss', title: 'Begleitausschuss' }],
  funds: [
    pot('demokratie-leben-landkreis-goettingen', {
      ...{ fundId: 'landkreis-goettingen-2024', title: 'Aktions- und Initiativfonds 2024', year: 2_024 },
      ...{ allocatedCents: 6_250_000, committeeId: 'begleitausschuss' },
      provenance: amountAssumed('the fund'),
      calls: allYear(2_024, provenance('found', 'District Göttingen: in the order of arrival')),
    }),
  ],
};

/** The micro-fund of young people in the town Göttingen. No year is named; 2024 is assumed. */
export const stadtGoettingen: ShippedProgramme = {
  programmeId: 'jugendfonds-goettingen',
  title: 'Jugendfonds der Partnerschaft für Demokratie Göttingen',
  grantor: 'Stadt Göttingen',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'stadt-goettingen-2024',
      version: 1,
      title: 'Stadt Göttingen, ohne Jahr (2024 angenommen)',
      validFromOn: '2024-01-01',
      validUntilOn: '2024-12-31',
      officeSeat: seatIn('Göttingen', 'NI'),
      amountMaxCents: fragen.found(50_000, 'young people get up to 500 €'),
      costCategories: fragen.derived(withoutStaff, 'no staff and no calculatory cost; the others as usual'),
    },
  ],
  committees: [{ committeeId: 'jugendforum', title: 'Jugendforum' }],
  funds: [
    pot('jugendfonds-goettingen', {
      ...{ fundId: 'jugendfonds-goettingen-2024', title: 'Mikrofonds 2024', year: 2_024 },
      ...{ allocatedCents: 500_000, committeeId: 'jugendforum' },
      provenance: amountAssumed('the micro-fund'),
      calls: allYear(2_024, provenance('assumed', 'No closing day was found')),
    }),
  ],
};
