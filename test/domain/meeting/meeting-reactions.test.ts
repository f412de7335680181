import { describe, expect, test } from 'vitest';
import {
  applyResolutions,
  carryExclusions,
  endObjectedVotes,
} from '../../../domain/meeting/meeting-reactions.ts';
import type { MeetingEvent } from '../../../events/meeting-events.ts';
import { member } from '../../support/committee-seats.ts';
import {
  applicationCalled,
  conflictDecided,
  conflictVote,
  convened,
  MEETING,
} from '../../support/meeting-facts.ts';
import { called, deferred, resolved } from '../../support/vote-facts.ts';

const followUpsOf = (event: MeetingEvent, { react } = applyResolutions) =>
  react({
    event,
    ...{ stream: `meeting-${MEETING}`, revision: 1, index: 0 },
    ...{ recordedAt: '2024-02-20T18:00:00.000Z', actor: 'per_chair' },
  });

describe('what a committee resolved', () => {
  const closing = { command: 'close-review', params: { applicationId: applicationCalled('a') }, body: {} };

  test('closes the review: a grant', () => {
    expect(followUpsOf(resolved({ outcome: 'grant' }))).toEqual([closing]);
  });

  test('closes the review of who is rejected, and looks at those who wait behind', () => {
    expect(followUpsOf(resolved({ outcome: 'reject' }))).toEqual([
      closing,
      { command: 'propose-moving-up', params: { fundId: 'aktionsfonds-2024' }, body: {} },
    ]);
  });

  test('closes the review and puts whoever is to wait on the list of the fund', () => {
    const applicationId = applicationCalled('a');
    const resolution = { meetingId: MEETING, itemId: 'item-1' };
    expect(followUpsOf(resolved({ outcome: 'waitlist' }))).toEqual([
      closing,
      {
        command: 'enter-waiting-list',
        params: { fundId: 'aktionsfonds-2024' },
        body: { applicationId, roundId: 'round-1', resolution },
      },
    ]);
  });

  test.for([
    { what: 'a sum left open', event: resolved({ outcome: 'grant-amount-open', amountCents: 0 }) },
    { what: 'an item put off', event: deferred('open-question') },
    { what: 'an invitation', event: convened() },
    { what: 'a motion', event: called() },
  ])('leaves it open: $what', ({ event }) => {
    expect(followUpsOf(event)).toEqual([]);
  });
});

describe('what else follows from a meeting', () => {
  test('is that whom the others excluded keeps out of the scores', () => {
    const applicationId = applicationCalled('a');
    expect(followUpsOf(conflictDecided(3, { applicationId }), carryExclusions)).toEqual([
      {
        ...{ command: 'keep-out-of-review', params: { applicationId } },
        body: { personId: member(3), decidedBy: member(1) },
      },
    ]);
    for (const nothing of [
      conflictDecided(3, { applicationId, isConflict: false }),
      conflictVote(3, 4, true),
    ])
      expect(followUpsOf(nothing, carryExclusions)).toEqual([]);
  });

  test('is that an objection ends a vote by circulation', () => {
    const objected: MeetingEvent = {
      type: 'CirculationObjected',
      data: { meetingId: MEETING, personId: member(3) },
    };
    expect(followUpsOf(objected, endObjectedVotes)).toEqual([
      { command: 'close-circular-vote', params: { meetingId: MEETING }, body: {} },
    ]);
    expect(followUpsOf(called(), endObjectedVotes)).toEqual([]);
  });
});
