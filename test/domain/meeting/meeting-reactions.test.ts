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

describe('what a committee resolved', () => {
  test.for(['grant', 'waitlist', 'reject'] as const)('closes the review: %s', (outcome) => {
    expect(followUpsOf(resolved({ outcome }))).toEqual([
      { command: 'close-review', params: { applicationId: applicationCalled('a') }, body: {} },
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
