import { describe, expect, test } from 'vitest';
import { approveChange, approveChangeRefusals } from '../../../domain/grant-changes/approve-change.ts';
import { refuseChange } from '../../../domain/grant-changes/refuse-change.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { planInForce } from '../../../domain/payout/plan-versions.ts';
import { changesWithSpending } from '../../../domain/views/changes-after-spending.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import {
  change,
  changeApproved,
  changeRefused,
  changeRequested,
  shiftedPlan,
} from '../../support/change-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { paid, requested } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, person } from '../../support/payout-facts.ts';
import { proved } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const approving = specification(payout, approveChange, { organisation: recipient() });
const refusing = specification(payout, refuseChange, { organisation: recipient() });
const answer = (reason: string, word = 'office', changeId = change()) => ({
  ...acting(person(word)),
  ...{ applicationId: APPLICATION, changeId, reason },
});
const spendingReported = (spentCents: number): PayoutEvent => ({
  type: 'SpendingReported',
  data: { applicationId: APPLICATION, spentCents, untilOn: '2024-05-31', reportedBy: person('member') },
});
const drawnFor = (spentCents: number): PayoutEvent => {
  const lines = [{ lineId: 'room', dueOn: '2024-06-01', amountCents: 10_000 }];
  const need = { lines, spentCents, otherFundsCents: 0, drawableCents: 10_000 };
  const { type, data } = requested('a', 10_000) as Extract<PayoutEvent, { type: 'PaymentRequested' }>;
  return { type, data: { ...data, need } };
};
const yes = answer('Der Zweck bleibt.');
const asked = [granted(), accepted, changeRequested()];

describe('the answer of the office to a change', () => {
  test('makes plan and period the next version', () => {
    approving(...asked)
      .when(yes)
      .expectEvents(changeApproved());
    const after = grantAfter([...asked, changeApproved()]);
    expect(planInForce(after)).toEqual(shiftedPlan);
    expect(after.plans.versions.map(({ version, changeId }) => [version, changeId])).toEqual([
      [1, null],
      [2, change()],
    ]);
  });

  test.for([
    ['nothing was reported', [], 0, false],
    ['400.00 were reported', [spendingReported(40_000)], 40_000, true],
    ['a drawdown said that 300.00 are paid', [drawnFor(30_000)], 30_000, true],
  ] as const)('is seen to come after the spending, or not: %s', ([, before, spentBeforeCents, isAfter]) => {
    const history = [...asked, ...before];
    approving(...history)
      .when(yes)
      .expectEvents(changeApproved({ spentBeforeCents }));
    const shown = (...events: readonly PayoutEvent[]) => changesWithSpending(grantAfter(events));
    expect(shown(...history)).toMatchObject([{ status: 'open', spentBeforeCents, isAfterSpending: isAfter }]);
    // What is reported later makes no earlier approval a late one.
    const answered = [...history, changeApproved({ spentBeforeCents }), spendingReported(50_000)];
    expect(shown(...answered)).toMatchObject([
      { status: 'approved', spentBeforeCents, isAfterSpending: isAfter },
    ]);
    expect(shown(...history, changeRefused)).toMatchObject([{ status: 'refused', isAfterSpending: false }]);
  });

  test('moves the day of the proof with the end: 31 October 2024 and 42 days are 12 December', () => {
    const longer = changeRequested({ plan: null, periodEndsOn: '2024-10-31' });
    const { decision } = approving(granted(), accepted, longer).when(yes);
    expect(decision).toMatchObject({
      accepted: [{ data: { periodEndsOn: '2024-10-31', proofDueOn: '2024-12-12', planVersion: 2 } }],
    });
  });

  test('may be no, and plan and period stay', () => {
    refusing(...asked)
      .when(answer('Es geht auch kleiner.'))
      .expectEvents(changeRefused);
    const after = grantAfter([...asked, changeRefused]);
    expect(after.plans.versions).toHaveLength(1);
    expect(after.plans.changes).toMatchObject([{ status: 'refused', answer: 'Es geht auch kleiner.' }]);
  });

  const overtaken = changeRequested({ plan: { ...shiftedPlan, otherFundsCents: 74_999 } });
  eachRefuses(approveChangeRefusals, approving, {
    'unknown-change': { given: asked, when: answer('Ja.', 'office', change('other')) },
    'acts-for-recipient': { given: asked, when: answer('Ja.', 'member') },
    'change-answered-before': { given: [...asked, changeRefused], when: yes },
    'change-too-late': { given: [...asked, ...paid('a', 1), proved()], when: yes },
    'change-overtaken': { given: [granted(), accepted, overtaken], when: yes },
  });
});
