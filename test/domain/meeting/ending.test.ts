import { describe, expect, test } from 'vitest';
import type { Application } from '../../../domain/application/application.ts';
import { closeMeeting, closeMeetingRefusals } from '../../../domain/meeting/close-meeting.ts';
import {
  type DeferItem,
  type DeferOthers,
  type DeferRefusal,
  deferItem,
  deferRefusals,
} from '../../../domain/meeting/defer-item.ts';
import { type Meeting, meeting } from '../../../domain/meeting/meeting.ts';
import { removeItem, removeRefusals } from '../../../domain/meeting/remove-item.ts';
import { payout } from '../../../domain/payout/payout.ts';
import type { MeetingEvent } from '../../../events/meeting-events.ts';
import { applicationAt } from '../../support/application-at.ts';
import { RESOLUTION } from '../../support/fund-facts.ts';
import { specification } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import {
  applicationCalled,
  conflict,
  convened,
  inMeeting,
  item,
  MEETING,
  noConflicts,
  present,
} from '../../support/meeting-facts.ts';
import { granted } from '../../support/payout-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { putOff } from '../../support/resolution-facts.ts';
import { called, deferred, resolved } from '../../support/vote-facts.ts';

type Who = number | 'office' | 'stranger';
const full = [convened(), ...present(1, 2, 3)];
const circulating = convened({ votesUntil: '2024-03-05T23:00:00.000Z' });
const notIssued = { payout: payout.initial };
const withStatus = (status: 'admitted' | 'withdrawn' | 'rejected' | 'lapsed') => ({
  application: applicationAt(status) as Application,
});
const removed = (reason: 'withdrawn' | 'already-decided' | 'lapsed'): MeetingEvent => ({
  type: 'ItemRemoved',
  data: { meetingId: MEETING, itemId: 'item-1', applicationId: applicationCalled('a'), reason },
});

describe('putting an item off', () => {
  const given = specification<Meeting, MeetingEvent, DeferItem, DeferRefusal, DeferOthers>(
    meeting,
    deferItem,
    { ...noConflicts, ...withStatus('admitted') },
  );
  const defer = (who: Who, reason: DeferItem['reason'] = 'open-question', itemNumber = 1) => ({
    ...inMeeting(who, itemNumber),
    reason,
  });

  const details = {
    question: 'Wer trägt die Miete?',
    ...{ answerDueOn: '2030-03-01', nextMeetingOn: '2030-04-01' },
  };

  test('is for the chair, the deputy or the office, before and while it is open', () => {
    for (const who of [1, 2, 'office'] as const) {
      given(...full)
        .when(defer(who))
        .expectEventsWith(putOff('open-question'), deferred('open-question'));
      given(...full, called())
        .when(defer(who, 'funds-exhausted'))
        .expectEventsWith(putOff('funds-exhausted'), deferred('funds-exhausted'));
    }
  });

  test('leaves what was resolved before as it was, where the committee only came back to it', () => {
    const again = convened({ items: [{ ...item('a', 1), reconsideredFor: 'Es kam Geld zurück.' }] });
    const beside = {
      application: applicationAt('recommended', {
        recommendation: { amountCents: 70_000, conditions: [], resolution: RESOLUTION },
      }),
    };
    const { decision } = given(again, ...present(1, 2, 3)).when(defer(1), beside);
    expect(decision).toMatchObject({ accepted: [{ type: 'ItemDeferred' }], also: { application: [] } });
  });

  test('for want of a quorum needs that there is none', () => {
    given(convened(), ...present(1, 2))
      .when(defer('office', 'quorum-not-met'))
      .expectEventsWith(putOff('quorum-not-met'), deferred('quorum-not-met'));
  });

  eachRefuses(deferRefusals, given, {
    'unknown-meeting': { given: full, when: defer('stranger') },
    'unknown-item': { given: full, when: defer(1, 'open-question', 9) },
    'not-running-the-meeting': { given: full, when: defer(3) },
    'motion-in-circulation': { given: [circulating], when: defer('office') },
    'conflict-for-this-item': { given: [...full, conflict(1)], when: defer(1) },
    'item-decided': { given: [...full, resolved()], when: defer(1) },
    'application-not-decidable': { given: full, when: defer(1), beside: withStatus('rejected') },
    'quorum-is-met': { given: full, when: defer(1, 'quorum-not-met') },
    'question-without-reason': { given: full, when: { ...defer(1, 'funds-exhausted'), details } },
    'due-day-not-ahead': {
      given: full,
      when: { ...defer(1), details: { ...details, nextMeetingOn: '2024-01-01' } },
    },
  });

  test('needs days that are ahead: tomorrow is, today is not', () => {
    const onDay = (day: string) => ({ ...defer(1), details: { ...details, answerDueOn: day } });
    given(...full)
      .when(onDay('2024-02-20'))
      .expectRefusal('due-day-not-ahead');
    expect(given(...full).when(onDay('2024-02-21')).decision).toHaveProperty('accepted');
  });

  test('names the application that was decided in the meantime', () => {
    expect(given(...full).when(defer(1), withStatus('rejected')).decision).toEqual({
      refused: 'application-not-decidable',
      facts: { applicationId: applicationCalled('a') },
    });
  });

  test('tells the application what is asked, until when, and when the committee comes back to it', () => {
    const { decision } = given(...full).when({ ...defer(1), details });
    expect(decision).toMatchObject({
      also: { application: [{ type: 'ApplicationDeferred', data: { reason: 'open-question', ...details } }] },
    });
  });
});

describe('taking an item off the agenda', () => {
  const given = specification(meeting, removeItem, { ...notIssued, ...withStatus('withdrawn') });
  const remove = inMeeting;

  test('is possible when the application lapsed in the meantime', () => {
    given(...full)
      .when(remove('office'), withStatus('lapsed'))
      .expectEvents(removed('lapsed'));
  });

  test('is possible when there is nothing left to decide', () => {
    given(...full)
      .when(remove('office'))
      .expectEvents(removed('withdrawn'));
    given(...full)
      .when(remove(1), withStatus('rejected'))
      .expectEvents(removed('already-decided'));
    given(...full)
      .when(remove(1), { ...withStatus('admitted'), payout: grantAfter([granted()]) })
      .expectEvents(removed('already-decided'));
  });

  eachRefuses(removeRefusals, given, {
    'unknown-meeting': { given: full, when: remove('stranger') },
    'unknown-item': { given: full, when: remove(1, 9) },
    'not-running-the-meeting': { given: full, when: remove(3) },
    'item-decided': { given: [...full, resolved()], when: remove(1) },
    'application-still-open': { given: full, when: remove(1), beside: withStatus('admitted') },
  });
});

describe('closing a meeting', () => {
  const given = specification(meeting, closeMeeting);
  const done = [...full, resolved(), deferred('open-question', 2)];
  const closed: MeetingEvent = { type: 'MeetingClosed', data: { meetingId: MEETING } };

  test('is possible once every item has its end', () => {
    given(...done)
      .when(inMeeting(1))
      .expectEvents(closed);
    given(...done.slice(0, -2), removed('withdrawn'), deferred('open-question', 2))
      .when(inMeeting('office'))
      .expectEvents(closed);
  });

  test('happens once', () => {
    given(...done, closed)
      .when(inMeeting(1))
      .expectEvents();
  });

  eachRefuses(closeMeetingRefusals, given, {
    'unknown-meeting': { given: done, when: inMeeting('stranger') },
    'not-running-the-meeting': { given: done, when: inMeeting(3) },
    'items-pending': { given: [...full, resolved()], when: inMeeting(1) },
  });
});
