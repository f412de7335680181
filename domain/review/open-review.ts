import type { ReviewEvent } from '../../events/review-events.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import type { Acting } from '../aggregate.ts';
import type { Application, Submitted } from '../application/application.ts';
import { decidingCommittee } from '../application/deciding-committee.ts';
import { type Decision, findOrRefuse } from '../decision.ts';
import type { Fund } from '../fund/fund.ts';
import { type Programme, rulesOf } from '../programme/programme.ts';
import type { Review } from './review.ts';

export type OpenReview = Acting & { readonly applicationId: string };

type Others = { readonly application: Application; readonly programme: Programme; readonly fund: Fund };

const theApplied = {
  'unknown-application': (_command: unknown, _review: unknown, { application }: Others) =>
    application.status === 'none' ? undefined : application,
};

type UnderRules = { readonly application: Submitted; readonly rules: RuleSet };

const theRules = {
  'unknown-rule-set': (_command: unknown, application: Submitted, { programme }: Others) => {
    const rules = rulesOf(programme, application);
    return rules && { application, rules };
  },
};

const theFund = {
  'unknown-fund': (_command: unknown, found: UnderRules, { fund }: Others) =>
    fund.fundId === undefined ? undefined : { ...found, fund },
};

/** What must be there before members can score. */
export const openReviewRefusals = { ...theApplied, ...theRules, ...theFund };

export type OpenReviewRefusal = keyof typeof openReviewRefusals;

/** Opens the score sheet: criteria of the rules that the application was submitted under, committee that decides on it. */
export const openReview = (
  command: OpenReview,
  review: Review,
  others: Others,
): Decision<ReviewEvent, OpenReviewRefusal> => {
  const applied = findOrRefuse(theApplied, {}, command, review, others);
  if ('refused' in applied) return applied;
  const held = findOrRefuse(theRules, {}, command, applied, others);
  if ('refused' in held) return held;
  const found = findOrRefuse(theFund, {}, command, held, others);
  if ('refused' in found) return found;
  if (review.status !== 'none') return { accepted: [] };
  const { application, rules, fund } = found;
  const { programmeId, fundId, roundId, organisationId } = application;
  const committeeId = decidingCommittee(application, fund, rules);
  const ruleSet = { ruleSetId: rules.ruleSetId, version: rules.version };
  const { criteria, scoreVisibility: visibility, sheetsMin } = rules;
  const sheet = { criteria: criteria.value, visibility: visibility.value, sheetsMin: sheetsMin.value };
  const where = { applicationId: command.applicationId, programmeId, fundId, roundId, organisationId };
  const data = { ...where, committeeId, ruleSet, ...sheet };
  return { accepted: [{ type: 'ReviewOpened', data }] };
};
