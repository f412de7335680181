import type { RuleSet } from '../../../events/rule-set.ts';
import { seatIn } from '../shared/office-seat.ts';
import { partnershipByLumpSums, partnershipByReceipts } from '../shared/partnership.ts';
import { allYear, callsUntil, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const programmeId = 'demokratie-leben-mitte-europas';
const antrag2024 = from('Demokratie leben in der Mitte Europas (Hof), page on applications of 2024');
const aufruf2025 = from('Demokratie leben in der Mitte Europas (Hof), call of 2025');
const tirschenreuth = from('Page «Demokratie leben» of the district Tirschenreuth on the same partnerships');

/** Who may apply and whom a project is for, in both years. */
const people: Pick<RuleSet, 'legalForms' | 'localShareBasisPoints'> = {
  legalForms: tirschenreuth.found(
    ['registered-association', 'informal-group', 'foundation', 'other'],
    'neither state and municipal bodies nor whoever works for profit; groups without legal form ask for advice',
  ),
  localShareBasisPoints: tirschenreuth.found(
    5_001,
    'most of the people a project is for live in the districts or the town',
  ),
};

const rules2024: RuleSet = {
  ...partnershipByReceipts,
  ...people,
  ruleSetId: 'hof-2024',
  version: 1,
  title: 'Hof und die Landkreise 2024',
  validFromOn: '2024-01-01',
  validUntilOn: '2024-12-31',
  officeSeat: seatIn('Hof', 'BY'),
  questions: antrag2024.found(
    [
      ...partnershipByReceipts.questions.value,
      {
        questionId: 'project-plan',
        title: 'Wie sieht der Plan des Projekts auf ein bis zwei Seiten aus?',
        required: true,
        requiredAboveCents: 100_000,
      },
    ],
    'a plan without form for projects above 1,000 €; wording ours',
  ),
  ownShareBasisPoints: antrag2024.found(2_000, 'own or third money, as a guide 20 % or more'),
  ownShareCounts: antrag2024.found(['own', 'third'], 'own or third money'),
  exceptions: antrag2024.derived(['own-share'], 'the 20 % are a guide, so less is possible with reasons'),
  startsAfterDecision: antrag2024.found(true, 'must not have begun before it is granted'),
  endsByMonthDay: antrag2024.found('12-31', 'without exception by 31 December of the budget year'),
};

const rules2025: RuleSet = {
  ...partnershipByLumpSums,
  ...people,
  ruleSetId: 'hof-2025',
  version: 1,
  title: 'Hof und die Landkreise 2025',
  validFromOn: '2025-01-01',
  validUntilOn: '2025-12-31',
  officeSeat: seatIn('Hof', 'BY'),
  adviceRequired: aufruf2025.found(true, 'a personal talk before every application'),
  financing: aufruf2025.found('lump-sum', 'lump sums for speakers and participants'),
  rateMaxBasisPoints: aufruf2025.found(6_000, 'up to 60 % of the whole cost'),
  endsByMonthDay: aufruf2025.derived('12-31', 'money until the end of 2025'),
};

/** The four partnerships around Hof: by receipts and with a guide value in 2024, by lump sums and with advice in 2025. */
export const hof: ShippedProgramme = {
  programmeId,
  title: 'Demokratie leben in der Mitte Europas – Landkreise Hof, Wunsiedel, Tirschenreuth und Stadt Hof',
  grantor: 'Landkreise Hof, Wunsiedel und Tirschenreuth, Stadt Hof',
  ruleSets: [rules2024, rules2025],
  committees: [{ committeeId: 'buendnis', title: 'Bündnis, bis 2024 Begleitausschuss' }],
  funds: [
    pot(programmeId, {
      fundId: 'hof-2024',
      title: 'Aktionsfonds 2024',
      year: 2_024,
      allocatedCents: 12_000_000,
      committeeId: 'buendnis',
      provenance: provenance('assumed', 'The amount of 2024 was not found; that of 2025 is taken'),
      calls: callsUntil(
        '2024-01-01',
        ['2024-03-31', '2024-06-30', '2024-09-30'],
        provenance('found', 'Hof, page on applications of 2024: the ends of the quarters; first day assumed'),
      ),
    }),
    pot(programmeId, {
      fundId: 'hof-2025',
      title: 'Aktionsfonds 2025',
      year: 2_025,
      allocatedCents: 12_000_000,
      committeeId: 'buendnis',
      provenance: provenance('found', 'Hof, call of 2025: about 120,000 € in the four partnerships'),
      calls: allYear(2_025, provenance('assumed', 'Hof, call of 2025: from now on; no closing day is named')),
    }),
  ],
};
