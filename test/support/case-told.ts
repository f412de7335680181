import { applicationRow } from '../../domain/application/application-row.ts';
import { type CaseFacts, caseFacts } from '../../domain/case/case-facts.ts';
import { fundRow } from '../../domain/fund/fund-row.ts';
import { organisationRow } from '../../domain/organisation/organisation-row.ts';
import { programmeRow } from '../../domain/programme/programme-row.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { OrganisationEvent } from '../../events/organisation-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import { submitted } from './application-facts.ts';
import { fundOpened, roundOpened } from './fund-facts.ts';
import { grantRowOf } from './granted.ts';
import { joined, registered } from './organisation-facts.ts';
import { established, published, value } from './programme-facts.ts';
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
export const caseOf = ({ application = [], payout = [], organisation = [], rules = {} }: Told): CaseFacts =>
  caseFacts({
    application: rowOf(applicationRow, 'application-a', submitted(), ...application),
    payout: payout.length > 0 ? grantRowOf('payout-a', ...payout) : undefined,
    programme: rowOf(
      programmeRow,
      'programme-p',
      established,
      published({
        ...{ ruleSetId: 'rules', version: 1, officeTargets: value(targets) },
        ...{ decisionWithinDays: value(21), noticeWithinDays: value(28) },
        ...rules,
      }),
    ),
    fund: rowOf(fundRow, 'fund-f', fundOpened(), roundOpened({ deadlineOn: '2024-01-31' })),
    organisation: rowOf(organisationRow, 'organisation-o', registered, joined('one'), ...organisation),
  });
