import type { RuleSet } from '../../events/rule-set.ts';

/** Demokratie leben! in its second period, 2020 to 2024, as Stuttgart ran it: receipts, and the deficit that remains is financed. */
export const demokratieLeben2020: RuleSet = {
  ruleSetId: 'demokratie-leben-2020',
  version: 1,
  title: 'Demokratie leben! 2020–2024',
  validFromOn: '2020-01-01',
  validUntilOn: '2024-12-31',
  instrument: {
    value: 'contract',
    source:
      'Council paper GRDrs 1013/2021 names the Stadtjugendring as last recipient; in which form it passes money on was not found',
    confidence: 'assumed',
  },
  financing: {
    value: 'deficit',
    source: 'Guide of the partnership Göttingen: every saving lowers the grant (Fehlbedarfsfinanzierung)',
    confidence: 'common-practice',
  },
  amountMinCents: { value: null, source: 'No least amount was found', confidence: 'assumed' },
  amountMaxCents: {
    value: null,
    source: 'The limit is set by each fund, not by the programme',
    confidence: 'derived',
  },
  ownShareBasisPoints: {
    value: null,
    source: 'PfD Stuttgart, home page 2024: own money is desired, not required',
    confidence: 'found',
  },
  ownShareCounts: {
    value: ['own', 'third', 'participant-fees'],
    source: 'Birkenfeld, award criteria of 2024: other money counts as the own share',
    confidence: 'common-practice',
  },
  rateMaxBasisPoints: {
    value: null,
    source: 'No largest share of the cost was found for Stuttgart',
    confidence: 'assumed',
  },
  durationMonthsMax: {
    value: 12,
    source: 'BHO §§ 4 and 45: money is bound to the calendar year',
    confidence: 'derived',
  },
  lumpSums: { value: null, source: 'Settlement by receipts', confidence: 'derived' },
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
      { questionId: 'focus-area', title: 'Zu welchem Schwerpunkt gehört das Projekt?', required: true },
      { questionId: 'youth-participation', title: 'Wie wirken junge Menschen mit?', required: false },
    ],
    source: 'Online form of the partnership Wittelsbacher Land; youth bodies of Weingarten and Wartburgkreis',
    confidence: 'common-practice',
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
        criterionId: 'participation',
        title: 'Beteiligung der Zielgruppe',
        weightBasisPoints: 2_000,
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
      {
        criterionId: 'cost',
        title: 'Kosten im Verhältnis zum Nutzen',
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
    source:
      'Guide of the partnership Recknitztal: six weeks after the approved end; no period of Stuttgart was found',
    confidence: 'common-practice',
  },
  lineOverrunBasisPoints: {
    value: 2_000,
    source: 'ANBest-P 1.2: up to 20 % where saved elsewhere',
    confidence: 'common-practice',
  },
};
