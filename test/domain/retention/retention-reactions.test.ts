import { describe, expect, test } from 'vitest';
import type { Reaction } from '../../../domain/reaction.ts';
import {
  destroyCases,
  destroyMeetings,
  destroyPeople,
  retainGrants,
  retainOutcomes,
} from '../../../domain/retention/retention-reactions.ts';
import type { DomainEvent } from '../../../events/catalogue.ts';
import { lapsed, renounced } from '../../support/notice-facts.ts';
import { lapsed as applicationLapsed, explained, rejected, withdrawn } from '../../support/outcome-facts.ts';
import { APPLICATION, granted, person } from '../../support/payout-facts.ts';
import { proved } from '../../support/proof-facts.ts';
import { erased, started } from '../../support/retention-facts.ts';
import { caseClosed } from '../../support/settlement-facts.ts';

/** What follows from a fact that was recorded when 28 February had begun in Berlin already. */
const followUps = <Event extends DomainEvent>({ react }: Reaction<Event>, event: Event) =>
  react({
    event,
    stream: 'some-stream',
    revision: 1,
    index: 0,
    recordedAt: '2026-02-27T23:30:00.000Z',
    actor: 'reaction:test',
  });

const starts = (ground: string, applicationId = APPLICATION) => [
  {
    command: 'start-retention',
    params: { applicationId },
    body: { ground, fromOn: '2026-02-28' },
  },
];

describe('the papers of a grant are kept from the day', () => {
  test.for([
    ['of the proof of use', proved(), starts('proof-of-use')],
    ['on which nobody had accepted it', lapsed, starts('not-granted')],
    ['on which it was renounced as a whole', renounced(), starts('not-granted')],
    ['on which it was closed without a proof', caseClosed, starts('closed-without-proof')],
    ['of no other fact', granted(), []],
    ['of no renunciation that keeps a cent', renounced({ keepCents: 1 }), []],
  ] as const)('%s', ([, event, expected]) => {
    expect(followUps(retainGrants, event)).toEqual(expected);
  });
});

describe('the papers of an application that got nothing are kept from the day', () => {
  test.for([
    ['of the rejection', rejected, starts('not-granted', rejected.data.applicationId)],
    ['of the withdrawal', withdrawn, starts('not-granted', rejected.data.applicationId)],
    ['on which it lapsed', applicationLapsed, starts('not-granted', rejected.data.applicationId)],
    ['of no other fact', explained, []],
  ] as const)('%s', ([, event, expected]) => {
    expect(followUps(retainOutcomes, event)).toEqual(expected);
  });
});

describe('an erasure takes the key and its values with it', () => {
  test('of a case', () => {
    const gone = { command: 'destroy-case-values', params: { applicationId: APPLICATION }, body: {} };
    expect(followUps(destroyCases, erased)).toEqual([gone]);
    expect(followUps(destroyCases, started)).toEqual([]);
  });

  test('of the minutes of a meeting', () => {
    const meetingId = 'meeting-1';
    const gone = { command: 'destroy-meeting-values', params: { meetingId }, body: {} };
    const minutesErased = { type: 'MeetingErased' as const, data: { meetingId, erasedOn: '2032-01-02' } };
    expect(followUps(destroyMeetings, minutesErased)).toEqual([gone]);
    expect(followUps(destroyMeetings, { type: 'MeetingClosed', data: { meetingId } })).toEqual([]);
  });

  test('of a person, and then that is noted', () => {
    const personId = person('rosa');
    const data = {
      ...{ personId, orderedBy: personId, orderedOn: '2027-02-01' },
      ...{ keptBecause: 'gdpr-17-3-b' as const, kept: [] },
    };
    expect(followUps(destroyPeople, { type: 'ErasureOrdered', data })).toEqual([
      { command: 'destroy-person-values', params: { personId }, body: {} },
      { command: 'note-person-erased', params: { personId }, body: {} },
    ]);
    const inOffice = { type: 'RoleGranted' as const, data: { personId, role: 'checker' as const } };
    expect(followUps(destroyPeople, inOffice)).toEqual([]);
  });
});
