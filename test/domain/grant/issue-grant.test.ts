import { describe, expect, test } from 'vitest';
import { type Application, application } from '../../../domain/application/application.ts';
import { issueGrant, issueRefusals } from '../../../domain/grant/issue-grant.ts';
import type { IssueGrant, IssueOthers } from '../../../domain/grant/issue-rules.ts';
import { Growing } from '../../../domain/growing.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { programme } from '../../../domain/programme/programme.ts';
import type { ApplicationContent } from '../../../events/application-content.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { applicationAt } from '../../support/application-at.ts';
import { RESOLUTION } from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { openedFund } from '../../support/opened-fund.ts';
import { APPLICATION, FUND, granted, lines, ORGANISATION, person } from '../../support/payout-facts.ts';
import { plainLine } from '../../support/plan-facts.ts';
import { longPublished } from '../../support/programme-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { contentFor, rules } from '../../support/town.ts';

const content: ApplicationContent = {
  ...contentFor(250_000),
  financePlan: {
    expenditure: lines.map((line) => ({ ...plainLine, ...line, label: 'Etwas' })),
    income: [
      { kind: 'own', label: 'Vereinskasse', status: 'confirmed', amountCents: 35_000 },
      { kind: 'third', label: 'Stiftung', status: 'requested', amountCents: 40_000 },
    ],
    requestedCents: 250_000,
    lumpSumBasis: null,
    isInputTaxDeductible: null,
  },
};

const recommendedWith = (amountCents: number | null, conditions: string[] = []): Application =>
  applicationAt('recommended', {
    ...{ applicationId: APPLICATION, organisationId: ORGANISATION, programmeId: 'demokratie-leben' },
    ...{ fundId: FUND, roundId: 'round-1', ruleSet: { ruleSetId: 'rules', version: 1 }, content },
    contentVersion: 3,
    recommendation: { amountCents, conditions, resolution: RESOLUTION },
  });

const reserved = (amountCents: number) => ({
  ...openedFund(),
  reservations: Growing.of([[APPLICATION, { amountCents }]]),
});

const others: IssueOthers = {
  application: recommendedWith(250_000),
  programme: {
    ...programme.initial,
    ruleSets: [rules, { ...rules, version: 2, spendWithinDays: rules.proofDueDays }].map(longPublished),
  },
  fund: reserved(250_000),
  meeting: { resolvedOn: '2024-02-15' },
  organisation: recipient(),
};
const afterDecision = {
  ...others.programme,
  ruleSets: [longPublished({ ...rules, startsAfterDecision: { ...rules.startsAfterDecision, value: true } })],
};
const withoutOwnFunds = {
  ...others.programme,
  ruleSets: [
    longPublished({
      ...rules,
      financing: { ...rules.financing, value: 'proportional' as const },
      ownFundsChange: { ...rules.ownFundsChange, value: 'left-out' as const },
    }),
  ],
};
const given = specification(payout, issueGrant, others);
const issue = (changes: Partial<IssueGrant> = {}): IssueGrant => ({
  ...acting(person('office')),
  applicationId: APPLICATION,
  amountCents: null,
  plan: null,
  conditions: [],
  ...changes,
});

const smaller = lines.map(({ lineId, amountCents }) => ({ lineId, amountCents: amountCents - 20_000 }));
const adapted = { lines: smaller, otherFundsCents: 65_000, ownFundsCents: null };

/** The application knows in the same moment that it was granted. */
const beside = {
  application: [
    {
      type: 'ApplicationGranted',
      data: { applicationId: APPLICATION, grantedOn: '2024-02-01' },
    } as const,
  ],
};

describe('issuing a grant', () => {
  test('grants what was resolved, by the rules of the submission and the plan of the application', () => {
    given().when(issue()).expectEventsWith(beside, granted());
  });

  test('names the vote that it follows from, and which version of the application is granted', () => {
    expect(given().when(issue()).decision).toMatchObject({
      accepted: [{ data: { resolution: RESOLUTION, contentVersion: 3 } }],
    });
  });

  test('may grant a part, with a plan that balances with it', () => {
    const { decision } = given().when(
      issue({ amountCents: 200_000, plan: { ...adapted, ownFundsCents: 30_000 } }),
    );
    const plan = { plannedCostCents: 265_000, otherFundsCents: 65_000, ownFundsCents: 30_000 };
    expect(decision).toMatchObject({ accepted: [{ data: { amountCents: 200_000, plan } }] });
  });

  test('a line that the office leaves out is no part of the plan', () => {
    const plan = { lines: [{ lineId: 'fees', amountCents: 100_000 }], otherFundsCents: 0, ownFundsCents: 0 };
    const { decision } = given().when(issue({ amountCents: 100_000, plan }));
    const fees = { lineId: 'fees', category: 'fees', amountCents: 100_000 };
    expect(decision).toMatchObject({ accepted: [{ data: { plan: { lines: [fees] } } }] });
  });

  test('carries the conditions of the committee before those of the office', () => {
    const beside = { application: recommendedWith(250_000, ['Barrierefrei.']) };
    const { decision } = given().when(issue({ conditions: ['Plakat vorlegen.'] }), beside);
    expect(decision).toMatchObject({
      accepted: [{ data: { conditions: ['Barrierefrei.', 'Plakat vorlegen.'] } }],
    });
  });

  test('may begin on the day after the resolution, or from the day that the office permitted', () => {
    const resolvedOn = (day: string) => ({ programme: afterDecision, meeting: { resolvedOn: day } });
    given().when(issue(), resolvedOn('2024-03-31')).expectEventsWith(beside, granted());
    const permitted: PayoutEvent = {
      type: 'EarlyStartPermitted',
      data: {
        ...{ applicationId: APPLICATION, fromOn: '2024-04-01' },
        ...{ reason: 'Der Saal ist nur dann frei.', permittedBy: person('office') },
      },
    };
    given(permitted).when(issue(), resolvedOn('2024-04-20')).expectEventsWith(beside, granted());
  });

  test('waits for no day where nobody knows when it was resolved', () =>
    given()
      .when(issue(), { programme: afterDecision, meeting: { resolvedOn: undefined } })
      .expectEventsWith(beside, granted()));

  test('has twenty conditions at most, those of the committee among them', () => {
    const committee = Array.from({ length: 19 }, () => 'Auflage.');
    const { decision } = given().when(issue({ conditions: ['Noch eine.'] }), {
      application: recommendedWith(250_000, committee),
    });
    expect(decision).toMatchObject({ accepted: [{ data: { conditions: [...committee, 'Noch eine.'] } }] });
  });

  const broken = (changes: Partial<IssueGrant>) => ({ given: [], when: issue(changes) });
  eachRefuses(issueRefusals, given, {
    'unknown-application': { given: [], when: issue(), beside: { application: application.initial } },
    'acts-for-recipient': { given: [], when: { ...issue(), actorId: person('member') } },
    'grant-issued-before': { given: [granted()], when: issue() },
    'not-recommended': {
      ...{ given: [], when: issue() },
      beside: { application: applicationAt('waitlisted') },
    },
    'amount-still-open': { given: [], when: issue(), beside: { application: recommendedWith(null) } },
    'grant-without-amount': broken({ amountCents: 0 }),
    'grant-over-resolution': broken({ amountCents: 250_001 }),
    'grant-not-reserved': { given: [], when: issue(), beside: { fund: reserved(249_999) } },
    'rules-not-found': {
      ...{ given: [], when: issue({ amountCents: 200_000 }) },
      beside: { programme: programme.initial },
    },
    'starts-before-decision': {
      ...{ given: [], when: issue() },
      beside: { programme: afterDecision, meeting: { resolvedOn: '2024-04-01' } },
    },
    'adapted-plan-needed': broken({ amountCents: 200_000 }),
    'plan-line-not-applied-for': broken({
      plan: { ...adapted, lines: [{ lineId: 'travel', amountCents: 1 }] },
    }),
    'plan-line-twice': broken({ plan: { ...adapted, lines: [...smaller, ...smaller] } }),
    'grant-plan-unbalanced': broken({ amountCents: 200_000, plan: { ...adapted, otherFundsCents: 64_999 } }),
    'own-funds-unsaid': {
      ...{ given: [], when: issue({ amountCents: 200_000, plan: adapted }) },
      beside: { programme: withoutOwnFunds },
    },
    'own-funds-over-other-funds': broken({
      amountCents: 200_000,
      plan: { ...adapted, ownFundsCents: 65_001 },
    }),
    'too-many-conditions': {
      ...{ given: [], when: issue({ conditions: ['Noch eine.'] }) },
      beside: {
        application: recommendedWith(
          250_000,
          Array.from({ length: 20 }, () => 'Auflage.'),
        ),
      },
    },
  });
});
