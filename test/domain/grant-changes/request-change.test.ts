import { describe, expect, test } from 'vitest';
import {
  type RequestChange,
  requestChange,
  requestChangeRefusals,
} from '../../../domain/grant-changes/request-change.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { changeRequested, shiftedLines } from '../../support/change-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { openedFund } from '../../support/opened-fund.ts';
import { paid } from '../../support/payment-facts.ts';
import {
  APPLICATION,
  accepted,
  granted,
  grantedWithoutOwnFunds,
  lines,
  person,
  terms,
} from '../../support/payout-facts.ts';
import { proved } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const others = { organisation: recipient(), fund: openedFund() };
const given = specification(payout, requestChange, others);
const amounts = (changed: Readonly<Record<string, number>>) =>
  lines.map(({ lineId, amountCents }) => ({ lineId, amountCents: changed[lineId] ?? amountCents }));
const shifted = shiftedLines.map(({ lineId, amountCents }) => ({ lineId, amountCents }));
const ask = (changes: Partial<RequestChange> = {}, word = 'member'): RequestChange => ({
  ...acting(person(word)),
  applicationId: APPLICATION,
  plan: { lines: shifted, otherFundsCents: 75_000, ownFundsCents: null },
  periodStartsOn: null,
  periodEndsOn: null,
  content: null,
  reason: 'Der Saal ist teurer.',
  ...changes,
});
const grant = [granted(), accepted];
const plan = (changed: Readonly<Record<string, number>>, otherFundsCents = 75_000) => ({
  plan: { lines: amounts(changed), otherFundsCents, ownFundsCents: null },
});
const withOwn = (ownFundsCents: number) => ({
  plan: { lines: shifted, otherFundsCents: 75_000, ownFundsCents },
});
const wished = (chosen: ReturnType<typeof amounts>) => ({
  lines: chosen.map((line, place) => ({ ...line, category: lines[place]?.category ?? '' })),
  plannedCostCents: 325_000,
  otherFundsCents: 75_000,
});
const grantedPlan = { lines, plannedCostCents: 325_000, otherFundsCents: 75_000 };
const none = { plan: null };

describe('asking for a change', () => {
  test('names the whole plan, with the kinds of cost of the grant', () => {
    given(...grant)
      .when(ask())
      .expectEvents(changeRequested());
  });

  test('may be about the period alone, up to the end of the year of the fund', () => {
    const { decision } = given(...grant).when(ask({ ...none, periodEndsOn: '2024-12-31' }));
    expect(decision).toMatchObject({ accepted: [{ data: { plan: null, periodEndsOn: '2024-12-31' } }] });
  });

  test('is not needed for 90 euro more on a line of 450, and is for 90.01: a fifth is free', () => {
    const free = ask(plan({ fees: 171_000, room: 54_000 }));
    given(...grant)
      .when(free)
      .expectRefusal('shift-needs-no-approval');
    const { decision } = given(...grant).when(ask(plan({ fees: 170_999, room: 54_001 })));
    expect(decision).toHaveProperty('accepted');
  });

  test('where the fifth is one of the plan, 650 euro more on a line are free', () => {
    const byPlan = [granted({ terms: { ...terms, lineOverrunOf: 'plan' } }), accepted];
    given(...byPlan)
      .when(ask(plan({ fees: 115_000, room: 110_000 })))
      .expectRefusal('shift-needs-no-approval');
  });

  test('for more money says who decides on it, with the figures', () => {
    const { decision } = given(...grant).when(ask(plan({ fees: 190_000 })));
    expect(decision).toEqual({
      refused: 'grant-increase-needs-resolution',
      facts: { neededCents: 260_000, grantedCents: 250_000 },
    });
  });

  test('moves money from others to own money only where it asks for it', () => {
    const free = { lines: amounts({ fees: 179_999, room: 45_001 }), otherFundsCents: 75_000 };
    given(granted({ plan: { ...grantedPlan, ownFundsCents: 30_000 } }), accepted)
      .when(ask({ plan: { ...free, ownFundsCents: 30_000 } }))
      .expectRefusal('shift-needs-no-approval');
    given(granted({ plan: { ...grantedPlan, ownFundsCents: 30_000 } }), accepted)
      .when(ask({ plan: { ...free, ownFundsCents: 75_000 } }))
      .expectEvents(changeRequested({ plan: { ...wished(free.lines), ownFundsCents: 75_000 } }));
  });

  const broken = (changes: Partial<RequestChange>) => ({ given: grant, when: ask(changes) });
  eachRefuses(requestChangeRefusals, given, {
    'unknown-grant': { given: grant, when: ask({}, 'stranger') },
    'grant-not-accepted': { given: [granted()], when: ask() },
    'change-too-late': { given: [...grant, ...paid('a', 1), proved()], when: ask() },
    'change-pending': { given: [...grant, changeRequested()], when: ask() },
    'change-without-content': broken(none),
    'plan-line-twice': broken({
      plan: { lines: [...shifted, ...shifted], otherFundsCents: 75_000, ownFundsCents: null },
    }),
    'plan-line-not-granted': broken({
      plan: { lines: [{ lineId: 'travel', amountCents: 1 }], otherFundsCents: 0, ownFundsCents: null },
    }),
    'grant-increase-needs-resolution': broken(plan({ fees: 180_001 })),
    'changed-plan-leaves-money': broken(plan({ fees: 179_999 })),
    'own-funds-unsaid': { given: [grantedWithoutOwnFunds(), accepted], when: ask() },
    'own-funds-over-other-funds': broken(withOwn(75_001)),
    'period-ends-before-start': broken({ ...none, periodEndsOn: '2024-03-31' }),
    'period-begins-before-grant': broken({ ...none, periodStartsOn: '2024-03-31' }),
    'period-over-budget-year': broken({ ...none, periodEndsOn: '2025-01-01' }),
    'shift-needs-no-approval': broken(plan({ fees: 179_999, room: 45_001 })),
  });
});
