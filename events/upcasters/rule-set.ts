import type { StoredEvent } from '../envelope.ts';
import type { RuleSet } from '../rule-set.ts';

type Data = StoredEvent['data'];
type List = readonly Data[];

/** A rule that version 1 could not say, with the value by which the system acted then. */
const asItWas = <Value>(value: Value) => ({
  value,
  source: 'Not in version 1 of this record: the value by which the system acted then',
  confidence: 'assumed' as const,
});

type Known =
  | 'ruleSetId'
  | 'version'
  | 'title'
  | 'validFromOn'
  | 'validUntilOn'
  | 'instrument'
  | 'financing'
  | 'amountMinCents'
  | 'amountMaxCents'
  | 'ownShareBasisPoints'
  | 'ownShareCounts'
  | 'rateMaxBasisPoints'
  | 'durationMonthsMax'
  | 'lumpSums'
  | 'costCategories'
  | 'declarations'
  | 'questions'
  | 'criteria'
  | 'scoreMinBasisPoints'
  | 'quorumRule'
  | 'quorumDenominator'
  | 'spendWithinDays'
  | 'proofDueDays'
  | 'lineOverrunBasisPoints';

const added: Omit<RuleSet, Known> = {
  adviceRequired: asItWas(false),
  signOffRequired: asItWas(false),
  legalForms: asItWas([
    'registered-association',
    'informal-group',
    'foundation',
    'public-body',
    'company',
    'other',
  ]),
  smallProjects: asItWas(null),
  lateSubmission: asItWas('refused'),
  formalCheckItems: asItWas([]),
  clarificationDays: asItWas(14),
  unanswered: asItWas('office-decides'),
  admissionDaysBeforeMeeting: asItWas(0),
  decisionWithinDays: asItWas(null),
  noticeWithinDays: asItWas(null),
  officeTargets: asItWas({
    formalCheckDays: null,
    paymentDays: null,
    proofCheckDays: null,
    settlementDays: null,
  }),
  projectKinds: asItWas([]),
  exceptions: asItWas([]),
  ownShareFreeUpToCents: asItWas(null),
  leadDays: asItWas(0),
  startsAfterDecision: asItWas(false),
  startsFromMonthDay: asItWas(null),
  endsByMonthDay: asItWas(null),
  lumpSumCounting: asItWas('per-project'),
  categoryLimits: asItWas([]),
  priceProofs: asItWas([]),
  priceProofsWith: asItWas('proof'),
  kilometreRateCents: asItWas(null),
  localShareBasisPoints: asItWas(null),
  sheetsMin: asItWas(0),
  scoreVisibility: asItWas('own-sheet-first'),
  customVoting: asItWas(null),
  groupLimits: asItWas(null),
  votedDownGrant: asItWas('rejects'),
  invitationDays: asItWas(0),
  circularVoteDays: asItWas(null),
  remedy: asItWas('none'),
  postDeemedDays: asItWas(4),
  portalRetrievalDays: asItWas(10),
  acceptWithinDays: asItWas(null),
  remedyAt: asItWas(null),
  payableFrom: asItWas('acceptance'),
  drawdown: asItWas('any-time'),
  payUntilMonthDay: asItWas(null),
  proofDueByMonthDay: asItWas(null),
  lineOverrunOf: asItWas('line'),
  deMinimisChangeCents: asItWas(null),
  refundDueDays: asItWas(30),
  interest: asItWas(null),
  retention: asItWas({ years: 5, untilEndOfYear: true }),
};

/** A criterion of version 1 had no anchor sentences. */
export const withAnchors = (criteria: unknown): List =>
  (criteria as List).map((criterion) => ({ ...criterion, anchors: [] }));

export const ruleSetUpcasters = {
  'RuleSetPublished@1': (data: Data): Data => {
    const ruleSet = data['ruleSet'] as Data;
    const criteria = ruleSet['criteria'] as Data;
    return {
      ...data,
      ruleSet: {
        ...ruleSet,
        ...added,
        criteria: { ...criteria, value: withAnchors(criteria['value']) },
      },
    };
  },
};
