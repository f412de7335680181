import { applicationRow } from '../../domain/agenda/application-rows.ts';
import { applicationTerms } from '../../domain/application/submit-application.ts';
import { type CaseFacts, caseFacts } from '../../domain/case/case-facts.ts';
import { organisationRow } from '../../domain/organisation/organisation-row.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { OrganisationEvent } from '../../events/organisation-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import { submitted } from './application-facts.ts';
import { grantRowOf } from './granted.ts';
import { joined, registered } from './organisation-facts.ts';
import { rulesWith, value } from './programme-facts.ts';
import { rowOf } from './rows.ts';

const targets = { formalCheckDays: 7, paymentDays: 21, proofCheckDays: 90, settlementDays: 30 };

/** What happened in a case after it was submitted, and in which way its rules differ from the usual. */
export type Told = {
  readonly application?: readonly ApplicationEvent[];
  readonly payout?: readonly PayoutEvent[];
  readonly organisation?: readonly OrganisationEvent[];
  readonly rules?: Partial<RuleSet>;
};

/**
 * The facts of a case in which everything happened on 1 February 2024; its round ends on 31 January.
 *
 * The office has a week for the formal check and three for the decision and each payment, four for the notice.
 */
export const caseOf = ({ application = [], payout = [], organisation = [], rules = {} }: Told): CaseFacts => {
  const ruleSet = rulesWith({
    ...{ ruleSetId: 'rules', version: 1, officeTargets: value(targets) },
    ...{ decisionWithinDays: value(21), noticeWithinDays: value(28) },
    ...rules,
  });
  const terms = applicationTerms(ruleSet, { deadlineOn: '2024-01-31' });
  return caseFacts({
    application: rowOf(applicationRow, 'application-a', submitted({ terms }), ...application),
    payout: payout.length > 0 ? grantRowOf('payout-a', ...payout.map(heldTo(ruleSet))) : undefined,
    organisation: rowOf(organisationRow, 'organisation-o', registered, joined('one'), ...organisation),
  });
};

/** A grant whose office has the targets of these rules. */
const heldTo =
  ({ officeTargets }: RuleSet) =>
  (event: PayoutEvent): PayoutEvent => {
    if (event.type !== 'GrantIssued') return event;
    const { paymentDays, proofCheckDays, settlementDays } = officeTargets.value;
    const terms = { ...event.data.terms, paymentDays, proofCheckDays, settlementDays };
    return { ...event, data: { ...event.data, terms } };
  };
