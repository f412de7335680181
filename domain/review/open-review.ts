import type { ReviewEvent } from '../../events/review-events.ts';
import type { Acting } from '../aggregate.ts';
import type { Application } from '../application/application.ts';
import { decidingCommittee } from '../application/deciding-committee.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Fund } from '../fund/fund.ts';
import { type Programme, ruleSetBy } from '../programme/programme.ts';
import type { Review } from './review.ts';

export type OpenReview = Acting & { readonly applicationId: string };

type Others = { readonly application: Application; readonly programme: Programme; readonly fund: Fund };

const rulesOf = ({ application: { ruleSet }, programme }: Others) => ruleSet && ruleSetBy(programme, ruleSet);

/** What must be there before members can score. */
export const openReviewRules = {
  'unknown-application': (_command, _review, { application }) => application.status !== 'none',
  'unknown-rule-set': (_command, _review, others) => rulesOf(others) !== undefined,
  'unknown-fund': (_command, _review, { fund }) => fund.fundId !== undefined,
} satisfies Rules<OpenReview, Review, Others>;

export type OpenReviewRefusal = keyof typeof openReviewRules;

/** Opens the score sheet: criteria of the rules that the application was submitted under, committee that decides on it. */
export const openReview = (
  command: OpenReview,
  review: Review,
  others: Others,
): Decision<ReviewEvent, OpenReviewRefusal> => {
  const refusal = firstBroken(openReviewRules, command, review, others);
  if (refusal) return refusal;
  if (review.committeeId !== undefined) return { accepted: [] };
  const { programmeId = '', fundId = '', roundId = '', organisationId = '' } = others.application;
  const rules = rulesOf(others);
  if (!rules) return { refused: 'unknown-rule-set' };
  const committeeId = decidingCommittee(others.application, others.fund, rules);
  const ruleSet = { ruleSetId: rules.ruleSetId, version: rules.version };
  const { criteria, scoreVisibility: visibility, sheetsMin } = rules;
  const sheet = { criteria: criteria.value, visibility: visibility.value, sheetsMin: sheetsMin.value };
  const where = { applicationId: command.applicationId, programmeId, fundId, roundId, organisationId };
  const data = { ...where, committeeId, ruleSet, ...sheet };
  return { accepted: [{ type: 'ReviewOpened', data }] };
};
