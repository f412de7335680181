import { describe, expect, test } from 'vitest';
import { applyResolutions } from '../../../domain/meeting/meeting-reactions.ts';
import type { MeetingEvent } from '../../../events/meeting-events.ts';
import {
  applicationCalled,
  called,
  convened,
  deferred,
  MEETING,
  resolved,
} from '../../support/meeting-facts.ts';

const followUpsOf = (event: MeetingEvent) =>
  applyResolutions.react({
    event,
    ...{ stream: `meeting-${MEETING}`, revision: 1, index: 0 },
    ...{ recordedAt: '2024-02-20T18:00:00.000Z', actor: 'per_chair' },
  });
const params = { applicationId: applicationCalled('a') };
const place = { meetingId: MEETING, itemId: 'item-1' };

describe('what a committee resolved', () => {
  test('becomes the outcome of the application and closes its review', () => {
    const body = { outcome: 'grant', amountCents: 150_000, conditions: ['Barrierefrei.'], ...place };
    expect(followUpsOf(resolved({ conditions: ['Barrierefrei.'] }))).toEqual([
      { command: 'record-resolution', params, body },
      { command: 'close-review', params, body: {} },
    ]);
  });

  test('leaves the review open while the sum is open', () => {
    const open = { outcome: 'grant-amount-open', amountCents: 0 } as const;
    expect(followUpsOf(resolved(open))).toEqual([
      { command: 'record-resolution', params, body: { ...open, conditions: [], ...place } },
    ]);
  });

  test('is nothing yet where the item was put off', () => {
    expect(followUpsOf(deferred('open-question'))).toEqual([
      { command: 'record-deferral', params, body: { reason: 'open-question', ...place } },
    ]);
  });

  test.for([convened(), called()])('does not follow from $type', (event) => {
    expect(followUpsOf(event)).toEqual([]);
  });
});
