import { seatIn, seatWith } from '../shared/office-seat.ts';
import { partnershipByReceipts } from '../shared/partnership.ts';
import { allYear, callsUntil, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const weidenSeite = from('Partnership Weiden, page on applications');
const lumdatalSeite = from('Partnership Lumdatal, page on the Aktions- und Initiativfonds');

const committees = [
  { committeeId: 'begleitausschuss', title: 'Begleitausschuss' },
  { committeeId: 'amt-und-fachstelle', title: 'Federführendes Amt mit Koordinierungs- und Fachstelle' },
] as const;

const byTheOffices = {
  amountMaxCents: 50_000,
  committeeId: 'amt-und-fachstelle',
  relievesCommitteeId: 'begleitausschuss',
  needsQuestions: true,
} as const;

const amountAssumed = provenance(
  'assumed',
  'The amount was not found; half of the 125,000 € of the federal programme goes to projects',
);

/** Weiden: the two offices decide alone up to 500 €. No year is named; 2024 is assumed. */
export const weiden: ShippedProgramme = {
  programmeId: 'weiden-ist-tolerant',
  title: 'Demokratie leben! – Partnerschaft für Demokratie Weiden',
  grantor: 'Stadt Weiden in der Oberpfalz',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'weiden-2024',
      version: 1,
      title: 'Weiden, ohne Jahr (2024 angenommen)',
      validFromOn: '2024-01-01',
      validUntilOn: '2024-12-31',
      officeSeat: seatWith(
        'Weiden in der Oberpfalz',
        'BY',
        ['assumption'],
        'BayFTG Art. 1 (1) no. 2: Assumption where more Catholics than Protestants live, as the town has to confirm',
      ),
      smallProjects: weidenSeite.found(byTheOffices, 'up to 500 € the two offices decide'),
    },
  ],
  committees,
  funds: [
    pot('weiden-ist-tolerant', {
      ...{ fundId: 'weiden-2024', title: 'Aktions- und Initiativfonds 2024', year: 2_024 },
      ...{ allocatedCents: 6_250_000, committeeId: 'begleitausschuss', provenance: amountAssumed },
      calls: allYear(2_024, provenance('assumed', 'No closing day was found for Weiden')),
    }),
  ],
};

/** Lumdatal: every two months, and whoever applies comes and presents the project. No year is named; 2024 is assumed. */
export const lumdatal: ShippedProgramme = {
  programmeId: 'dabeisein-lumdatal',
  title: 'Demokratie leben! – Partnerschaft für Demokratie Lumdatal',
  grantor: 'Federführendes Amt im Lumdatal',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'lumdatal-2024',
      version: 1,
      title: 'Lumdatal, ohne Jahr (2024 angenommen)',
      validFromOn: '2024-01-01',
      validUntilOn: '2024-12-31',
      officeSeat: seatIn('Allendorf (Lumda)', 'HE'),
      declarations: lumdatalSeite.found(
        [...partnershipByReceipts.declarations.value, 'presents-in-the-meeting'],
        'the applicant presents the project; the others as usual',
      ),
      smallProjects: lumdatalSeite.found(byTheOffices, 'up to 500 € the two offices decide'),
      decisionWithinDays: lumdatalSeite.derived(62, 'the committee meets every two months'),
    },
  ],
  committees,
  funds: [
    pot('dabeisein-lumdatal', {
      ...{ fundId: 'lumdatal-2024', title: 'Aktions- und Initiativfonds 2024', year: 2_024 },
      ...{ allocatedCents: 6_250_000, committeeId: 'begleitausschuss', provenance: amountAssumed },
      calls: callsUntil(
        '2024-01-01',
        ['2024-02-29', '2024-04-30', '2024-06-30', '2024-08-31', '2024-10-31', '2024-12-31'],
        provenance('derived', 'Partnership Lumdatal decides every two months; the very days are assumed'),
      ),
    }),
  ],
};
