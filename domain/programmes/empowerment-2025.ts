import type { RuleSet } from '../../events/rule-set.ts';

/** Empowerment – Projekte von Geflüchteten für Geflüchtete, by the rules that the city of Stuttgart published for 2025. */
export const empowerment2025: RuleSet = {
  ruleSetId: 'empowerment-2025',
  version: 1,
  title: 'Empowerment – Projekte von Geflüchteten für Geflüchtete (2025)',
  validFromOn: '2024-10-01',
  validUntilOn: null,
  instrument: {
    value: 'bescheid',
    source: 'The department for integration of the city grants itself, so by administrative act',
    confidence: 'derived',
  },
  financing: {
    value: 'fixed-amount',
    source: 'No source says how Empowerment is settled; a fixed amount burdens small groups least',
    confidence: 'assumed',
  },
  amountMinCents: {
    value: 100_000,
    source: 'City of Stuttgart, Empowerment page 2024/25',
    confidence: 'found',
  },
  amountMaxCents: {
    value: 700_000,
    source: 'City of Stuttgart, Empowerment page 2024/25',
    confidence: 'found',
  },
  ownShareBasisPoints: { value: null, source: 'No own share was found', confidence: 'assumed' },
  ownShareCounts: {
    value: ['own', 'third', 'participant-fees'],
    source: 'Birkenfeld, award criteria of 2024: other money counts as the own share',
    confidence: 'common-practice',
  },
  rateMaxBasisPoints: {
    value: null,
    source: 'No largest share of the cost was found',
    confidence: 'assumed',
  },
  durationMonthsMax: {
    value: 12,
    source: 'City of Stuttgart, Empowerment page: up to one year',
    confidence: 'found',
  },
  lumpSums: { value: null, source: 'No lump sums are named', confidence: 'derived' },
  costCategories: {
    value: [
      'fees',
      'materials',
      'rooms',
      'publicity',
      'travel',
      'catering',
      'equipment-hire',
      'interpreting',
      'assistance-and-childcare',
      'insurance-and-licences',
      'volunteer-allowances',
    ],
    source: 'Cost types in the guides of the partnerships Göttingen, Würzburg, Bensheim and Gotha',
    confidence: 'common-practice',
  },
  declarations: {
    value: [
      'not-started',
      'financing-secured',
      'other-grants-listed',
      'input-tax-stated',
      'details-correct',
      'democratic-order',
      'publicity-duties',
      'no-self-dealing',
      'data-protection',
    ],
    source:
      'Guides of the partnerships Waren, Darmstadt and Teltow-Fläming; StGB § 264 on details relevant to subsidies',
    confidence: 'common-practice',
  },
  questions: {
    value: [
      {
        questionId: 'field-of-action',
        title: 'In welchem der drei Handlungsfelder liegt das Projekt?',
        required: true,
      },
      {
        questionId: 'refugee-leadership',
        title: 'Welche Geflüchteten planen und leiten das Projekt?',
        required: true,
      },
      {
        questionId: 'cooperation-partner',
        title: 'Welche Organisation unterstützt das Projekt?',
        required: true,
      },
      { questionId: 'languages', title: 'In welchen Sprachen findet das Projekt statt?', required: false },
    ],
    source:
      'City of Stuttgart, Empowerment page 2024/25: three fields of action, planned and run by refugees with partners; wording of the questions is ours',
    confidence: 'derived',
  },
  criteria: {
    value: [
      {
        criterionId: 'aims',
        title: 'Passt zu den Zielen des Programms',
        weightBasisPoints: 2_000,
        pointsMax: 5,
      },
      {
        criterionId: 'need-and-effect',
        title: 'Bedarf und Wirkung vor Ort',
        weightBasisPoints: 1_500,
        pointsMax: 5,
      },
      {
        criterionId: 'self-organisation',
        title: 'Von Geflüchteten geplant und geleitet',
        weightBasisPoints: 3_000,
        pointsMax: 5,
      },
      { criterionId: 'concept', title: 'Konzept und Umsetzbarkeit', weightBasisPoints: 1_500, pointsMax: 5 },
      {
        criterionId: 'reach-and-inclusion',
        title: 'Reichweite und Zugänglichkeit',
        weightBasisPoints: 1_000,
        pointsMax: 5,
      },
      {
        criterionId: 'cooperation',
        title: 'Zusammenarbeit und Nachhaltigkeit',
        weightBasisPoints: 1_000,
        pointsMax: 5,
      },
    ],
    source:
      'Own proposal after the criteria of Amberg, Mittweida and Marzahn NordWest; no score sheet of a partnership was found',
    confidence: 'assumed',
  },
  scoreMinBasisPoints: {
    value: 6_000,
    source: 'Own proposal: 60 % of the points; no minimum of a partnership was found',
    confidence: 'assumed',
  },
  quorumRule: {
    value: 'vwvfg-90-91',
    source: 'VwVfG §§ 90 and 91 as the default; the rules of procedure of the committee were not found',
    confidence: 'assumed',
  },
  quorumDenominator: {
    value: 'all-seats',
    source: 'The stricter reading of VwVfG § 90, under which a resolution holds in every reading',
    confidence: 'assumed',
  },
  spendWithinDays: {
    value: 42,
    source: 'ANBest-P 1.4; guide of the partnership Darmstadt: six weeks after the money came in',
    confidence: 'common-practice',
  },
  proofDueDays: {
    value: 42,
    source: 'No period was found; six weeks as with Demokratie leben!',
    confidence: 'assumed',
  },
  lineOverrunBasisPoints: {
    value: 2_000,
    source: 'ANBest-P 1.2: up to 20 % where saved elsewhere',
    confidence: 'common-practice',
  },
};
