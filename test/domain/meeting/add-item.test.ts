import { describe, expect, test } from 'vitest';
import { type AddItem, addItem, addItemRefusals } from '../../../domain/meeting/add-item.ts';
import type { AgendaOthers } from '../../../domain/meeting/agenda.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import type { MeetingEvent } from '../../../events/meeting-events.ts';
import {
  agendaOthers,
  fundOf,
  listed,
  programmeWith,
  recommended,
  waiting,
} from '../../support/agenda-facts.ts';
import { specification } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { applicationCalled, convened, inMeeting, item, MEETING, RULES } from '../../support/meeting-facts.ts';
import { granted } from '../../support/payout-facts.ts';
import { value } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { deferred } from '../../support/vote-facts.ts';

const others = { ...agendaOthers, ...listed(waiting('c')) } as AgendaOthers;
const given = specification(meeting, addItem, others);
const add = (
  word = 'c',
  changes: Partial<AddItem> = {},
  who: number | 'office' | 'stranger' = 'office',
): AddItem => ({
  ...inMeeting(who),
  ...{ now: '2024-02-10T10:00:00.000Z', applicationId: applicationCalled(word), reconsideredFor: null },
  ...changes,
});
const added = (of: ReturnType<typeof item>, isInTime = true): MeetingEvent => ({
  type: 'ItemAdded',
  data: { meetingId: MEETING, item: of, isInTime },
});
const closed: MeetingEvent = { type: 'MeetingClosed', data: { meetingId: MEETING } };
const items = (count: number) => Array.from({ length: count }, (_, place) => item(`x${place}x`, place + 1));

describe('an item added to the agenda', () => {
  test('is numbered on from those that are there, by chair, deputy or office', () => {
    for (const who of [1, 2, 'office'] as const)
      given(convened())
        .when(add('c', {}, who))
        .expectEvents(added(item('c', 3)));
  });

  test.for([
    ['on the last day of the notice', 7, '2024-02-13T22:59:59.999Z', true],
    ['a day later', 7, '2024-02-13T23:00:00.000Z', false],
    ['on the day itself, where there is no notice', 0, '2024-02-20T16:59:59.999Z', true],
    ['when the meeting begins', 0, '2024-02-20T17:00:00.000Z', false],
  ] as const)('is in time or not: %s', ([, invitationDays, now, isInTime]) => {
    given(convened({ invitationDays }))
      .when(add('c', { now }))
      .expectEvents(added(item('c', 3), isInTime));
  });

  test('may be one that was put off in this meeting and waits for it again', () => {
    given(convened(), deferred('open-question'))
      .when(add('a'), listed(waiting('a', { status: 'deferred' })))
      .expectEvents(added(item('a', 3)));
    expect(given(convened(), deferred('open-question')).when(add('b')).decision).toEqual({
      refused: 'application-listed-twice',
      facts: { applicationId: applicationCalled('b') },
    });
  });

  test('makes an agenda of a hundred, and no more', () => {
    const { decision } = given(convened({ items: items(99) })).when(add());
    expect(decision).toMatchObject({ accepted: [{ data: { item: { itemId: 'item-100' } } }] });
    expect(given(convened({ items: items(100) })).when(add()).decision).toEqual({
      refused: 'agenda-full',
      facts: { itemsMax: 100 },
    });
  });

  describe('may come back to what was resolved', () => {
    const again = add('c', { reconsideredFor: 'Es kam Geld zurück.' });
    const resolvedBefore = listed(waiting('c', recommended(100)));

    test('with the reason why', () => {
      given(convened())
        .when(again, resolvedBefore)
        .expectEvents(added({ ...item('c', 3), reconsideredFor: 'Es kam Geld zurück.' }));
    });

    test.for([
      ['where there is none', add(), resolvedBefore],
      ['where nothing was resolved', again, {}],
      ['where the sum is still open', again, listed(waiting('c', recommended(null)))],
      [
        'where the grant is issued',
        again,
        {
          ...resolvedBefore,
          [`payout:${applicationCalled('c')}`]: grantAfter([granted()]),
        } as object,
      ],
    ] as const)('but not %s', ([, command, beside]) => {
      expect(given(convened()).when(command, beside).decision).toEqual({
        refused: 'application-not-decidable',
        facts: { applicationId: applicationCalled('c') },
      });
    });
  });

  eachRefuses(addItemRefusals, given, {
    'unknown-meeting': { given: [convened()], when: add('c', {}, 'stranger') },
    'not-running-the-meeting': { given: [convened()], when: add('c', {}, 3) },
    'meeting-closed': { given: [convened(), closed], when: add() },
    'motion-in-circulation': { given: [convened({ votesUntil: '2024-03-05T23:00:00.000Z' })], when: add() },
    'no-second-meeting': { given: [convened({ isSecondMeeting: true })], when: add() },
    'agenda-full': { given: [convened({ items: items(101) })], when: add() },
    'application-listed-twice': { given: [convened()], when: add('a') },
    'unknown-application': { given: [convened()], when: add('z') },
    'not-for-this-committee': {
      ...{ given: [convened()], when: add() },
      beside: { 'fund:aktionsfonds-2024': fundOf('jugendforum') },
    },
    'application-not-decidable': {
      ...{ given: [convened()], when: add() },
      beside: listed(waiting('c', { status: 'in-check' })),
    },
    'admitted-too-late': {
      ...{ given: [convened()], when: add() },
      beside: {
        ...programmeWith({ admissionDaysBeforeMeeting: value(14) }),
        ...listed(waiting('c', { admittedOn: '2024-02-07', ruleSet: RULES })),
      },
    },
  });
});
