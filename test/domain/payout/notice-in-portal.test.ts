import { describe, expect, test } from 'vitest';
import { fileObjection } from '../../../domain/grant-notice/file-objection.ts';
import { noteRemedyExpired } from '../../../domain/grant-notice/note-remedy-expired.ts';
import { postNotice } from '../../../domain/grant-notice/post-notice.ts';
import { retrieveNotice, retrieveNoticeRefusals } from '../../../domain/grant-notice/retrieve-notice.ts';
import { payout } from '../../../domain/payout/payout.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { acting, specification } from '../../support/given.ts';
import { inPortal, posted } from '../../support/notice-facts.ts';
import { APPLICATION, granted, person } from '../../support/payout-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const organisation = recipient();
const on = (day: string, word: string) => ({
  ...acting(person(word), `${day}T10:00:00.000Z`),
  applicationId: APPLICATION,
});
const grant = granted({ issuedOn: '2025-05-28' });

/** What a decision adds to a history; a refusal adds nothing and is told. */
const adding = (history: readonly PayoutEvent[], decide: (state: typeof payout.initial) => unknown) => {
  const decision = decide(history.reduce(payout.evolve, payout.initial));
  const { accepted = [], refused } = decision as { accepted?: PayoutEvent[]; refused?: string };
  return { history: [...history, ...accepted], accepted, refused };
};

const putInPortal = adding([grant], (state) => {
  const command = { ...on('2025-06-02', 'office'), channel: 'portal' as const, hasPortalConsent: true };
  return postNotice({ ...command, postedOn: null }, state, { organisation });
});
const fetchOn = (day: string) =>
  adding(putInPortal.history, (state) => retrieveNotice(on(day, 'member'), state, { organisation }));

describe('a notice in the portal of Monday 2 June 2025, day for day', () => {
  test('can be fetched until 12 June', () => {
    expect(putInPortal.accepted).toMatchObject([
      { data: { postedOn: '2025-06-02', retrievableUntilOn: '2025-06-12', notifiedOn: null } },
    ]);
    expect(fetchOn('2025-06-12').accepted).toHaveLength(1);
  });

  test('fetched on Thursday 5 June is notified on Friday 6 June, objection until Monday 7 July', () => {
    expect(fetchOn('2025-06-05').accepted).toMatchObject([
      { data: { retrievedOn: '2025-06-05', notifiedOn: '2025-06-06', remedyEndsOn: '2025-07-07' } },
    ]);
  });

  test('is objected to on 7 July in time, and on 8 July too late', () => {
    const { history } = fetchOn('2025-06-05');
    const objectOn = (day: string) =>
      adding(history, (state) =>
        fileObjection(
          { ...on(day, 'signatory'), grounds: 'Zu streng.', filedOn: null, against: null },
          state,
          {
            organisation,
          },
        ),
      );
    expect(objectOn('2025-07-07').accepted).toHaveLength(1);
    expect(objectOn('2025-07-08').refused).toBe('remedy-period-over');
  });

  test('becomes final on 8 July and not on the 7th', () => {
    const { history } = fetchOn('2025-06-05');
    const noteOn = (day: string) =>
      adding(history, (state) => noteRemedyExpired({ ...on(day, 'nobody') }, state)).accepted;
    expect(noteOn('2025-07-07')).toEqual([]);
    expect(noteOn('2025-07-08')).toMatchObject([
      { type: 'RemedyPeriodExpired', data: { remedyEndsOn: '2025-07-07' } },
    ]);
  });

  test('not fetched by 12 June was not notified, and goes by post', () => {
    expect(fetchOn('2025-06-13').refused).toBe('notice-no-longer-provided');
    const byPost = adding(putInPortal.history, (state) => {
      const command = { ...on('2025-06-13', 'office'), channel: 'post' as const, hasPortalConsent: false };
      return postNotice({ ...command, postedOn: null }, state, { organisation });
    });
    expect(byPost.accepted).toMatchObject([
      { data: { notifiedOn: '2025-06-17', remedyEndsOn: '2025-07-17' } },
    ]);
  });

  test('without a remedy text can be objected to for a year: until 8 June 2026, because the 6th is a Saturday', () => {
    const old = [granted({ noticeText: { version: 'none', hasRemedyText: false } }), ...putInPortal.accepted];
    const { accepted } = adding(old, (state) =>
      retrieveNotice(on('2025-06-05', 'member'), state, { organisation }),
    );
    expect(accepted).toMatchObject([{ data: { remedyEndsOn: '2026-06-08' } }]);
  });
});

describe('opening a notice in the portal', () => {
  const given = specification(payout, retrieveNotice, { organisation });

  test('counts once', () => {
    const { history } = fetchOn('2025-06-05');
    given(...history)
      .when(on('2025-06-20', 'member'))
      .expectEvents();
  });

  eachRefuses(retrieveNoticeRefusals, given, {
    'unknown-grant': { given: [granted(), inPortal], when: on('2024-06-05', 'stranger') },
    'notice-not-in-portal': { given: [granted(), posted()], when: on('2024-06-05', 'member') },
    'notice-no-longer-provided': { given: [granted(), inPortal], when: on('2024-06-14', 'member') },
  });
});
