import type { RuleSet } from '../../../events/rule-set.ts';

/** How an application is decided on, and by when, as most partnerships have it. */
export const usualDecisionRules = {
  decisionWithinDays: {
    value: 21,
    source: 'Partnership Lübeck, 2022: decision within three weeks',
    confidence: 'common-practice',
  },
  noticeWithinDays: {
    value: 28,
    source: 'Partnership Gotha, 2025: notice at the latest four weeks after the decision',
    confidence: 'common-practice',
  },
  officeTargets: {
    value: { formalCheckDays: 7, paymentDays: 21, proofCheckDays: 90, settlementDays: 30 },
    source: 'Darmstadt: money takes about three weeks to arrive; the others are an own proposal',
    confidence: 'assumed',
  },
  sheetsMin: { value: 0, source: 'No least number of score sheets was found', confidence: 'assumed' },
  scoreVisibility: {
    value: 'own-sheet-first',
    source: 'Own proposal: nobody is led by the sheets of others',
    confidence: 'assumed',
  },
  customVoting: { value: null, source: 'The statutory rules are used', confidence: 'assumed' },
  groupLimits: { value: null, source: 'A rule of LEADER groups, not found here', confidence: 'assumed' },
  votedDownGrant: {
    value: 'rejects',
    source:
      'Own proposal: whoever votes a grant down has decided on the application; no rule of a committee was found',
    confidence: 'assumed',
  },
  invitationDays: {
    value: 0,
    source: 'LAG Steigerwald invites one week before; no period was found here',
    confidence: 'assumed',
  },
  circularVoteDays: { value: null, source: 'No vote by circulation was found', confidence: 'assumed' },
  leavesAfterAbsences: {
    value: null,
    source: 'Falkensee counts three absences; no such rule was found here',
    confidence: 'assumed',
  },
} as const satisfies Partial<RuleSet>;
