import { describe, expect, test } from 'vitest';
import { payout } from '../../../domain/payout/payout.ts';
import { type Remind, remind, remindRefusals } from '../../../domain/payout/remind.ts';
import { grantTimelineRow } from '../../../domain/views/grant-timeline-row.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { messages } from '../../../wording/catalogue.ts';
import { acting, specification } from '../../support/given.ts';
import { grantRowOf } from '../../support/granted.ts';
import { paid } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, payment } from '../../support/payout-facts.ts';
import { proved } from '../../support/proof-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { rowOf } from '../../support/rows.ts';
import { refunded, settledCase } from '../../support/settlement-facts.ts';

const given = specification(payout, remind);
const running = [granted(), accepted, ...paid('a', 100_000)];

const on = (day: string, changes: Partial<Remind> = {}): Remind => ({
  ...acting('reaction:daily-round', `${day}T03:00:00.000Z`),
  ...{ applicationId: APPLICATION, kind: 'proof', dueOn: '2024-11-11', paymentId: null, number: 1 },
  ...changes,
});
const toSpend = { kind: 'spending', dueOn: '2024-05-20', paymentId: payment('a') } as const;

const reminded = (command: Remind, tone: 'ahead' | 'on-the-day' | 'overdue'): PayoutEvent => {
  const { kind, dueOn, paymentId, number } = command;
  return {
    type: 'ReminderIssued',
    data: { applicationId: APPLICATION, kind, dueOn, paymentId, number, tone },
  };
};

describe('a reminder of what the recipient owes', () => {
  test.for([
    ['2024-10-28', {}, 'ahead'],
    ['2024-11-11', { number: 2 }, 'on-the-day'],
    ['2024-11-18', { number: 3 }, 'overdue'],
    ['2024-05-06', toSpend, 'ahead'],
    ['2024-05-20', { ...toSpend, number: 2 }, 'on-the-day'],
  ] as const)('goes out on %s: %o, %s', ([day, changes, tone]) => {
    given(...running)
      .when(on(day, changes))
      .expectEvents(reminded(on(day, changes), tone));
  });

  test('goes out for a refund that has not come in in full', () => {
    const owed = on('2024-12-31', { kind: 'refund', dueOn: '2024-12-31', number: 2 });
    given(...settledCase, refunded(34_999))
      .when(owed)
      .expectEvents(reminded(owed, 'on-the-day'));
    given(...settledCase, refunded(35_000))
      .when(owed)
      .expectRefusal('nothing-to-remind-of');
  });

  test('goes out once, and not before one that is later in the schedule', () => {
    const last = on('2024-11-18', { number: 3 });
    const history = [...running, reminded(last, 'overdue')];
    given(...history)
      .when(last)
      .expectEvents();
    given(...history)
      .when(on('2024-11-18', { number: 2 }))
      .expectEvents();
  });

  test('leaves the case where it stands, and is told in words', () => {
    const row = grantRowOf('payout-app', ...running, reminded(on('2024-10-28'), 'ahead'));
    expect(row).toMatchObject({ status: 'accepted', reminders: [{ kind: 'proof', number: 1 }] });
    expect(row.since).toBe(row.acceptedAt);
    for (const kind of ['acceptance', 'proof', 'spending', 'refund'] as const)
      for (const tone of ['ahead', 'on-the-day', 'overdue'] as const) {
        const { timeline } = rowOf(
          grantTimelineRow,
          'payout-app',
          reminded(on('2024-10-28', { kind }), tone),
        );
        expect(messages[timeline[0]?.key ?? '']).toBeDefined();
      }
  });

  eachRefuses(remindRefusals, given, {
    'unknown-grant': { given: [], when: on('2024-11-11') },
    'nothing-to-remind-of': { given: [...running, proved()], when: on('2024-11-11') },
    'reminder-too-early': { given: running, when: on('2024-10-27') },
  });

  test('is refused for a place that the schedule does not have', () =>
    given(...running)
      .when(on('2025-11-11', { number: 4 }))
      .expectRefusal('reminder-too-early'));
});
