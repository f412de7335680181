import { describe, expect, test } from 'vitest';
import {
  evolveRejection,
  isRejectionObjected,
  isRejectionRunning,
  noRejection,
} from '../../../domain/application/rejection-notice.ts';
import type { ApplicationEvent } from '../../../events/application-events.ts';
import { APPLICATION, admitted } from '../../support/application-facts.ts';
import { explained, rejected, rejectedByCommittee } from '../../support/outcome-facts.ts';
import { personCalled } from '../../support/programme-facts.ts';
import {
  rejectionFinal,
  rejectionInPortal,
  rejectionObjected,
  rejectionObjectionDecided,
  rejectionObjectionWithdrawn,
  rejectionPosted,
} from '../../support/rejection-facts.ts';

const noticeOf = (...events: ApplicationEvent[]) => events.reduce(evolveRejection, noRejection);
const retrieved: ApplicationEvent = {
  type: 'RejectionRetrieved',
  data: {
    ...{ applicationId: APPLICATION, retrievedOn: '2024-06-05', notifiedOn: '2024-06-06' },
    ...{ remedyEndsOn: '2024-07-08', retrievedBy: personCalled('member') },
  },
};

const byOffice = {
  ...{ ...noRejection, rejectedBy: 'office', instrument: 'bescheid', remedy: 'objection' },
  reasonedOn: '2024-02-01',
};
const posting = { channel: 'post', postedOn: '2024-06-03', retrievableUntilOn: null, hasRemedyText: true };
const notified = { ...byOffice, posting, notifiedOn: '2024-06-07', remedyEndsOn: '2024-07-08' };
const inPortal = { ...posting, channel: 'portal', retrievableUntilOn: '2024-06-13' };
const objection = {
  ...{ filedOn: '2024-06-20', filedBy: personCalled('sig'), grounds: 'Der Plan lag bei.' },
  ...{ status: 'open', reasons: null },
};

describe('what is remembered of a rejection', () => {
  test.for<[string, ApplicationEvent[], object]>([
    ['nothing before', [admitted], noRejection],
    ['by the office', [rejected], byOffice],
    ['by the committee', [rejectedByCommittee], { ...noRejection, rejectedBy: 'committee' }],
    [
      'by the committee, explained',
      [rejectedByCommittee, explained],
      { ...byOffice, rejectedBy: 'committee' },
    ],
    ['posted', [rejected, rejectionPosted()], notified],
    ['in the portal', [rejected, rejectionInPortal], { ...byOffice, posting: inPortal }],
    [
      'fetched',
      [rejected, rejectionInPortal, retrieved],
      {
        ...{ ...byOffice, posting: inPortal, retrievedOn: '2024-06-05' },
        ...{ notifiedOn: '2024-06-06', remedyEndsOn: '2024-07-08' },
      },
    ],
    ['final', [rejected, rejectionPosted(), rejectionFinal], { ...notified, isFinal: true }],
    ['objected to', [rejected, rejectionPosted(), rejectionObjected()], { ...notified, objection }],
    [
      'objected to in time, entered when it was final',
      [rejected, rejectionPosted(), rejectionFinal, rejectionObjected()],
      { ...notified, objection },
    ],
    [
      'objected to, and taken back',
      [rejected, rejectionPosted(), rejectionObjected(), rejectionObjectionWithdrawn],
      { ...notified, objection: { ...objection, status: 'withdrawn' } },
    ],
    [
      'objected to, and turned down',
      [rejected, rejectionPosted(), rejectionObjected(), rejectionObjectionDecided()],
      {
        ...{ ...notified, remedyEndsOn: '2024-08-05' },
        objection: { ...objection, status: 'rejected', reasons: 'Der Plan fehlte.' },
      },
    ],
    [
      'objected to, and upheld',
      [rejected, rejectionPosted(), rejectionObjected(), rejectionObjectionDecided({ outcome: 'upheld' })],
      { ...noRejection, objection: { ...objection, status: 'upheld', reasons: 'Der Plan fehlte.' } },
    ],
    [
      'a second time',
      [rejected, rejectionPosted(), rejectionFinal, rejectedByCommittee],
      { ...noRejection, rejectedBy: 'committee' },
    ],
  ])('%s', ([, events, notice]) => expect(noticeOf(...events)).toEqual(notice));

  test('tells whether an objection waits, and whether anything is left to do', () => {
    const told = (...events: ApplicationEvent[]) => {
      const notice = noticeOf(...events);
      return [isRejectionObjected(notice), isRejectionRunning(notice)];
    };
    expect(told()).toEqual([false, false]);
    expect(told(rejectedByCommittee)).toEqual([false, false]);
    expect(told(rejected)).toEqual([false, true]);
    expect(told(rejected, rejectionFinal)).toEqual([false, false]);
    expect(told(rejected, rejectionObjected())).toEqual([true, true]);
    expect(told(rejected, rejectionObjected(), rejectionObjectionWithdrawn)).toEqual([false, true]);
    const contract = { ...rejected, data: { ...rejected.data, instrument: 'contract' } } as ApplicationEvent;
    expect(told(contract)).toEqual([false, false]);
  });
});
