import { describe, expect, test } from 'vitest';
import { applicationFileRow } from '../../../domain/application/application-file-row.ts';
import { stepOf } from '../../../domain/application/application-timeline.ts';
import type { ApplicationEvent } from '../../../events/application-events.ts';
import {
  APPLICATION,
  admitted,
  advised,
  answered,
  asked,
  checked,
  checkStarted,
  released,
  submitted,
} from '../../support/application-facts.ts';
import {
  deferredOver,
  explained,
  lapsed,
  recommended,
  rejected,
  rejectedByCommittee,
  waitlisted,
  withdrawn,
} from '../../support/outcome-facts.ts';
import { personCalled } from '../../support/programme-facts.ts';
import {
  rejectionFinal,
  rejectionInPortal,
  rejectionObjected,
  rejectionObjectionDecided,
  rejectionObjectionWithdrawn,
  rejectionPosted,
} from '../../support/rejection-facts.ts';
import { rowOf } from '../../support/rows.ts';

const reminded: ApplicationEvent = {
  type: 'AnswerReminderIssued',
  data: { applicationId: APPLICATION, dueOn: '2024-02-14', number: 2, tone: 'on-the-day' },
};
const retrieved: ApplicationEvent = {
  type: 'RejectionRetrieved',
  data: {
    ...{ applicationId: APPLICATION, retrievedOn: '2024-06-05', notifiedOn: '2024-06-06' },
    ...{ remedyEndsOn: '2024-07-08', retrievedBy: personCalled('member') },
  },
};
const upheld = (returnsTo: 'committee' | 'office') =>
  rejectionObjectionDecided({ outcome: 'upheld', returnsTo, remedyEndsOn: null });

describe('the timeline of an application', () => {
  test.for<[ApplicationEvent, string, string, object]>([
    [submitted(), 'submitted', 'applicant', {}],
    [submitted({ movedFromRoundId: 'round-0' }), 'submitted-moved', 'applicant', { roundId: 'round-1' }],
    [advised, 'advised', 'coordination-office', { advisedOn: '2024-01-05' }],
    [released('member'), 'draft-released', 'applicant', { version: 7 }],
    [checkStarted, 'check-started', 'coordination-office', {}],
    [checked({ sums: 'met', 'in-area': 'waived' }), 'check-recorded', 'coordination-office', { count: 2 }],
    [asked('title'), 'asked', 'coordination-office', { dueOn: '2024-02-14' }],
    [answered({ title: 'Neu' }, 3), 'answered', 'applicant', { version: 3 }],
    [reminded, 'reminded-answer-on-the-day', 'clock', { dueOn: '2024-02-14' }],
    [admitted, 'admitted', 'coordination-office', {}],
    [deferredOver('quorum-not-met'), 'deferred-quorum-not-met', 'committee', {}],
    [recommended(250_000), 'recommended', 'committee', { amountCents: 250_000 }],
    [recommended(null), 'recommended-amount-open', 'committee', {}],
    [waitlisted, 'waitlisted', 'committee', {}],
    [rejected, 'rejected', 'coordination-office', {}],
    [rejectedByCommittee, 'rejected-by-committee', 'committee', {}],
    [explained, 'rejection-explained', 'coordination-office', {}],
    [lapsed, 'application-lapsed', 'clock', { dueOn: '2024-02-14' }],
    [withdrawn, 'withdrawn', 'applicant', {}],
    [
      rejectionPosted(),
      'rejection-posted',
      'coordination-office',
      { notifiedOn: '2024-06-07', remedyEndsOn: '2024-07-08' },
    ],
    [rejectionInPortal, 'rejection-in-portal', 'coordination-office', { retrievableUntilOn: '2024-06-13' }],
    [retrieved, 'rejection-retrieved', 'applicant', { notifiedOn: '2024-06-06', remedyEndsOn: '2024-07-08' }],
    [rejectionFinal, 'rejection-final', 'clock', { remedyEndsOn: '2024-07-08' }],
    [rejectionObjected(), 'rejection-objected', 'applicant', { filedOn: '2024-06-20' }],
    [rejectionObjectionWithdrawn, 'rejection-objection-withdrawn', 'applicant', {}],
    [
      rejectionObjectionDecided(),
      'rejection-objection-rejected',
      'coordination-office',
      { remedyEndsOn: '2024-08-05' },
    ],
    [upheld('committee'), 'rejection-objection-committee', 'coordination-office', {}],
    [upheld('office'), 'rejection-objection-office', 'coordination-office', {}],
  ])('says of $0.type: $1', ([event, key, by, facts]) => {
    if (event.type === 'ApplicationGranted') throw new Error('the grant tells of itself');
    expect(stepOf(event)).toEqual({ key: `timeline-${key}`, by, facts });
  });

  test('has every step in its order, each with its moment', () => {
    const { timeline } = rowOf(applicationFileRow, 'application-app', submitted(), checkStarted, admitted);
    expect(timeline.map(({ key, at }) => [key, at])).toEqual([
      ['timeline-submitted', '2024-02-01T10:00:00.000Z'],
      ['timeline-check-started', '2024-02-01T10:01:00.000Z'],
      ['timeline-admitted', '2024-02-01T10:02:00.000Z'],
    ]);
  });
});
