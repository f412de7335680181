import { describe, expect, test } from 'vitest';
import { applicationRow } from '../../../domain/agenda/application-rows.ts';
import { application } from '../../../domain/application/application.ts';
import { receivedCases } from '../../../domain/application/received-cases.ts';
import { noRejection } from '../../../domain/application/rejection-notice.ts';
import { nameOfOrdered, orderedIn } from '../../../domain/ordered-list.ts';
import type { ApplicationEvent } from '../../../events/application-events.ts';
import {
  APPLICATION,
  admitted,
  advised,
  answered,
  asked,
  checked,
  checkStarted,
  ORGANISATION,
  released,
  submitted,
  terms,
} from '../../support/application-facts.ts';
import { contentWith } from '../../support/content-facts.ts';
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
import {
  rejectionFinal,
  rejectionObjected,
  rejectionObjectionDecided,
  rejectionObjectionWithdrawn,
  rejectionPosted,
} from '../../support/rejection-facts.ts';
import { recordedAt, rowOf } from '../../support/rows.ts';

const row = (...events: ApplicationEvent[]) => rowOf(applicationRow, 'application-app', ...events);
const way = [submitted(), checkStarted, admitted];
const upheld = (returnsTo: 'committee' | 'office') =>
  rejectionObjectionDecided({ outcome: 'upheld', returnsTo, remedyEndsOn: null });

describe('the row of an application', () => {
  test('has everything that the submission says', () => {
    expect(row(submitted())).toEqual({
      ...{ applicationId: APPLICATION, programmeId: 'demokratie-leben', fundId: 'aktionsfonds-2024' },
      ...{ roundId: 'round-1', organisationId: ORGANISATION, ruleSet: { ruleSetId: 'rules', version: 1 } },
      ...{ submittedAt: '2024-01-10T10:00:00.000Z', completeAt: '2024-01-10T10:00:00.000Z' },
      contentVersion: 1,
      ...{ status: 'submitted', since: recordedAt(0), title: contentWith().title },
      ...{ startsOn: '2024-04-01', endsOn: '2024-09-30', costCents: 325_000, requestedCents: 250_000 },
      ...{ exceptions: [], recommendedCents: null, answerDueOn: null, reminders: [], admittedAt: null },
      ...{ terms, grantedOn: null, inChargeId: null },
      ...{ decidedAt: null, nextMeetingOn: null, needsReasons: false, rejectionNotice: noRejection },
    });
  });

  const said = { answerDueOn: null, nextMeetingOn: null };
  test.for<[string, ApplicationEvent[], object]>([
    ['admitted', way, { status: 'admitted', admittedAt: recordedAt(2), decidedAt: null }],
    [
      'put off',
      [...way, deferredOver('open-question', { nextMeetingOn: '2024-03-12' })],
      { status: 'deferred', nextMeetingOn: '2024-03-12', decidedAt: null, since: recordedAt(3) },
    ],
    [
      'put off, with an open question',
      [...way, deferredOver('open-question', { nextMeetingOn: '2024-03-12' }), asked('title')],
      { status: 'deferred', nextMeetingOn: '2024-03-12', answerDueOn: '2024-02-14' },
    ],
    ...[waitlisted, recommended(9), rejected].map((decision): [string, ApplicationEvent[], object] => [
      `put off and decided: ${decision.type}`,
      [...way, deferredOver('open-question', { nextMeetingOn: '2024-03-12' }), asked('title'), decision],
      { ...said, decidedAt: recordedAt(5), since: recordedAt(5), needsReasons: false },
    ]),
    ...[withdrawn, lapsed].map((end): [string, ApplicationEvent[], object] => [
      `put off and over: ${end.type}`,
      [...way, deferredOver('open-question', { nextMeetingOn: '2024-03-12' }), asked('title'), end],
      { ...said, decidedAt: null, since: recordedAt(5) },
    ]),
    [
      'rejected without words',
      [...way, rejectedByCommittee],
      { needsReasons: true, decidedAt: recordedAt(3) },
    ],
    [
      'rejected and explained',
      [...way, rejectedByCommittee, explained],
      { needsReasons: false, decidedAt: recordedAt(3) },
    ],
  ])('says where it stands: %s', ([, events, standing]) => {
    expect(row(...events)).toMatchObject(standing);
  });

  test('is complete with the last answer before it was admitted, by the clock of the answer', () => {
    const once = [
      submitted(),
      checkStarted,
      asked('title'),
      answered({ title: 'Neu' }, 2, '2024-01-31T09:00:00.000Z'),
    ];
    const later = [admitted, deferredOver('open-question'), asked('place'), answered({ place: 'Ost' }, 3)];
    for (const events of [once, [...once, ...later]]) {
      const completeAt = '2024-01-31T09:00:00.000Z';
      expect(events.reduce(application.evolve, application.initial)).toMatchObject({ completeAt });
      expect(row(...events)).toMatchObject({ completeAt });
    }
    expect(row(...once, ...later)).toMatchObject({ status: 'deferred', contentVersion: 3, title: 'Neu' });
  });

  test.for<[string, ApplicationEvent[], ApplicationEvent]>([
    ['a conversation', way, advised],
    ['a finding', way, checked({ sums: 'met' })],
    ['the letter', [...way, rejected], rejectionPosted()],
    ['its end', [...way, rejected, rejectionPosted()], rejectionFinal],
    ['an objection', [...way, rejected, rejectionPosted()], rejectionObjected()],
    ['one taken back', [...way, rejected, rejectionObjected()], rejectionObjectionWithdrawn],
    ['one turned down', [...way, rejected, rejectionObjected()], rejectionObjectionDecided()],
  ])('stands there for as long as before after %s', ([, events, beside]) => {
    const before = row(...events);
    expect(row(...events, beside)).toMatchObject({ status: before.status, since: before.since });
  });

  test('is explained only once it was rejected with words', () => {
    const reasonedOn = (...events: ApplicationEvent[]) => {
      const state = [...way, ...events].reduce(application.evolve, application.initial);
      return state.status === 'rejected' ? state.rejection.reasonedOn : undefined;
    };
    expect([reasonedOn(), reasonedOn(rejectedByCommittee)]).toEqual([undefined, null]);
    expect([reasonedOn(rejected), reasonedOn(rejectedByCommittee, explained)]).toEqual([
      expect.any(String),
      expect.any(String),
    ]);
  });

  test('stands where its state stands, whatever happened to it', () => {
    const every = [
      ...[submitted(), checkStarted, asked('title'), answered({ title: 'Neu' }), admitted],
      ...[deferredOver('open-question'), asked('place'), answered({ place: 'Ost' }, 3), waitlisted],
      ...[recommended(null), rejectedByCommittee, explained, rejectionPosted(), rejectionObjected()],
      ...[upheld('committee'), lapsed, withdrawn],
    ];
    for (const [place] of every.entries()) {
      const told = every.slice(0, place + 1);
      const { status } = told.reduce(application.evolve, application.initial);
      expect(row(...told).status).toBe(status);
    }
  });

  test('stands anew where it was rejected once an objection was upheld', () => {
    const objected = [...way, rejected, rejectionObjected()];
    expect(row(...objected, upheld('committee'))).toMatchObject({ status: 'admitted', since: recordedAt(5) });
    expect(row(...objected, upheld('office'))).toMatchObject({ status: 'in-check', since: recordedAt(5) });
  });
});

describe('the lists of an application', () => {
  const places = [`organisation/${ORGANISATION}`, 'programme/demokratie-leben', 'round/round-1'];
  const own = [...places, 'handed-in'];
  const bescheid = [...way, rejectedByCommittee, explained];
  const contract = { ...rejected, data: { ...rejected.data, instrument: 'contract' } } as ApplicationEvent;

  test.for<[string, ApplicationEvent[], readonly string[]]>([
    ['only a draft', [advised, released('member')], []],
    ['submitted', [submitted()], [...own, 'open']],
    ['waiting', [...way, waitlisted], [...own, 'open']],
    ['rejected, without words', [...way, rejectedByCommittee], [...own, 'open']],
    ['rejected by a Bescheid', bescheid, [...own, 'open']],
    ['rejected for good', [...bescheid, rejectionPosted(), rejectionFinal], own],
    ['rejected, where nothing can be done', [...way, contract], own],
    ['rejected, and open again', [...bescheid, rejectionObjected(), upheld('committee')], [...own, 'open']],
    ['withdrawn', [...way, withdrawn], own],
    [
      'withdrawn after it was open again',
      [...bescheid, rejectionObjected(), upheld('office'), withdrawn],
      own,
    ],
    ['lapsed', [...way, lapsed], own],
  ])('name it where it belongs: %s', ([, events, lists]) => {
    expect(applicationRow.listsOf(row(...events))).toEqual(lists);
  });

  test('order it by its submission, in all choices that it is part of', () => {
    const found = row(...way);
    const { fundId, submittedAt, status } = found;
    const places = applicationRow.placesOf?.(found) ?? [];
    const ofProgramme = places.filter((list) => list.startsWith('programme/'));
    const ordered = ofProgramme.flatMap((list) => orderedIn(list) ?? []);
    expect(ordered).toEqual(
      [{}, { fundId }, { status }, { fundId, status }].map((which) => ({
        list: nameOfOrdered(receivedCases('demokratie-leben', which)),
        key: submittedAt,
      })),
    );
    expect(new Set(ordered.map(({ list }) => list)).size).toBe(4);
  });
});
