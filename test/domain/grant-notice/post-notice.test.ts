import { describe, expect, test } from 'vitest';
import { type PostNotice, postNotice, postNoticeRefusals } from '../../../domain/grant-notice/post-notice.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { acting, specification } from '../../support/given.ts';
import { inPortal, lapsed, posted } from '../../support/notice-facts.ts';
import { APPLICATION, granted, person, terms } from '../../support/payout-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(payout, postNotice, { organisation: recipient() });
const post = (changes: Partial<PostNotice> = {}, now = '2024-06-03T08:00:00.000Z'): PostNotice => ({
  ...acting(person('office'), now),
  ...{ applicationId: APPLICATION, channel: 'post', postedOn: null, hasPortalConsent: false },
  ...changes,
});
const portal = { channel: 'portal', hasPortalConsent: true } as const;

describe('a notice that goes out', () => {
  test('by post on 3 June 2024 is notified on the 7th, and can be objected to until Monday 8 July', () => {
    given(granted()).when(post()).expectEvents(posted());
  });

  test('in the portal runs nothing until it is fetched, which is possible until 13 June', () => {
    given(granted()).when(post(portal)).expectEvents(inPortal);
  });

  test('that nobody fetched goes out again by post, and the periods run from then', () => {
    const { decision } = given(granted(), inPortal).when(post({}, '2024-06-14T08:00:00.000Z'));
    expect(decision).toMatchObject({
      accepted: [{ data: { postedOn: '2024-06-14', notifiedOn: '2024-06-18', remedyEndsOn: '2024-07-18' } }],
    });
  });

  test('without a remedy text can be objected to for a year', () => {
    const old = granted({ noticeText: { version: 'none', hasRemedyText: false } });
    const { decision } = given(old).when(post());
    expect(decision).toMatchObject({ accepted: [{ data: { remedyEndsOn: '2025-06-10' } }] });
  });

  test('as a contract has no remedy, and the days for the acceptance run all the same', () => {
    const contract = granted({ instrument: 'contract', terms: { ...terms, acceptWithinDays: 14 } });
    const { decision } = given(contract).when(post());
    expect(decision).toMatchObject({
      accepted: [{ data: { remedyEndsOn: null, acceptByOn: '2024-06-21' } }],
    });
  });

  eachRefuses(postNoticeRefusals, given, {
    'unknown-grant': { given: [], when: post() },
    'acts-for-recipient': { given: [granted()], when: { ...post(), actorId: person('member') } },
    'grant-ended': { given: [granted(), lapsed], when: post() },
    'notice-notified-before': { given: [granted(), posted()], when: post() },
    'notice-lies-in-portal': { given: [granted(), inPortal], when: post() },
    'portal-not-fetched': { given: [granted(), inPortal], when: post(portal, '2024-06-14T08:00:00.000Z') },
    'portal-needs-consent': { given: [granted()], when: post({ ...portal, hasPortalConsent: false }) },
    'day-in-future': { given: [granted()], when: post({ postedOn: '2024-06-04' }) },
    'posted-before-issue': { given: [granted()], when: post({ postedOn: '2024-01-31' }) },
  });
});
