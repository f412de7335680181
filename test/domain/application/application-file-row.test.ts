import { describe, expect, test } from 'vitest';
import { applicationFileRow } from '../../../domain/application/application-file-row.ts';
import type { ApplicationEvent } from '../../../events/application-events.ts';
import {
  admitted,
  advised,
  answered,
  asked,
  checked,
  checkStarted,
  submitted,
} from '../../support/application-facts.ts';
import { contentWith } from '../../support/content-facts.ts';
import { RESOLUTION } from '../../support/fund-facts.ts';
import {
  deferredOver,
  explained,
  lapsed,
  recommended,
  rejected,
  rejectedByCommittee,
  withdrawn,
} from '../../support/outcome-facts.ts';
import { recordedAt, rowOf } from '../../support/rows.ts';

/** The file after these events, each a minute later than the one before; the timeline has a test of its own. */
const fileOf = (...events: ApplicationEvent[]) => {
  const { timeline: _timeline, ...file } = rowOf(applicationFileRow, 'application-app', ...events);
  return file;
};
const empty = {
  ...{ advice: [], versions: [], findings: [], clarifications: [], deferrals: [] },
  ...{ recommendation: null, rejection: null, withdrawalReason: null },
};
const conversation = { advisedOn: '2024-01-05', kind: 'telephone', note: 'Über den Finanzplan gesprochen' };
const question = { dueOn: '2024-02-14', items: [{ field: 'title', question: 'Bitte genauer' }] };

describe('the file of an application', () => {
  test('has every conversation before and after it was submitted', () => {
    expect(fileOf(advised, advised)).toEqual({ ...empty, advice: [conversation, conversation] });
  });

  test('has every version with what was changed, and every question with its answer', () => {
    const asking = [submitted(), asked('title'), answered({ title: 'Neu' }, 2), asked('title')];
    const first = { version: 1, at: recordedAt(0), changes: contentWith() };
    const second = { version: 2, at: recordedAt(2), changes: { title: 'Neu' } };
    expect(fileOf(...asking)).toEqual({
      ...{ ...empty, versions: [first, second] },
      clarifications: [
        { ...question, askedAt: recordedAt(1), answeredAt: recordedAt(2) },
        { ...question, askedAt: recordedAt(3), answeredAt: null },
      ],
    });
    expect(fileOf(...asking, answered({ title: 'Anders' }, 3))).toEqual({
      ...{
        ...empty,
        versions: [first, second, { version: 3, at: recordedAt(4), changes: { title: 'Anders' } }],
      },
      clarifications: [
        { ...question, askedAt: recordedAt(1), answeredAt: recordedAt(2) },
        { ...question, askedAt: recordedAt(3), answeredAt: recordedAt(4) },
      ],
    });
  });

  test('has of each item what was found last, and about which version', () => {
    const found = (
      item: string,
      finding: string,
      note: string | null,
      contentVersion: number,
      minute: number,
    ) => ({
      ...{ item, finding, note, contentVersion, checkedAt: recordedAt(minute) },
    });
    const first = checked({ sums: 'met', 'in-area': 'not-met' });
    expect(fileOf(first, checked({ 'in-area': 'waived', 'not-started': 'met' }, 2))).toEqual({
      ...empty,
      findings: [
        found('sums', 'met', null, 1, 0),
        found('in-area', 'waived', 'Siehe Satzung', 2, 1),
        found('not-started', 'met', null, 2, 1),
      ],
    });
  });

  test('has every deferral with what is asked and when the committee comes back to it', () => {
    const over = { question: 'Wer leitet?', answerDueOn: '2024-03-01', nextMeetingOn: '2024-03-12' };
    const plain = { question: null, answerDueOn: null, nextMeetingOn: null };
    expect(fileOf(deferredOver('funds-exhausted'), deferredOver('open-question', over))).toEqual({
      ...empty,
      deferrals: [
        { reason: 'funds-exhausted', resolution: RESOLUTION, ...plain, deferredAt: recordedAt(0) },
        { reason: 'open-question', resolution: RESOLUTION, ...over, deferredAt: recordedAt(1) },
      ],
    });
  });

  test('has the newest recommendation', () => {
    expect(fileOf(recommended(null), recommended(5))).toEqual({
      ...empty,
      recommendation: { amountCents: 5, conditions: [], resolution: RESOLUTION },
    });
  });

  const byOffice = {
    ...{ reasons: ['incomplete'], explanation: 'Es fehlt viel.', resolution: null },
    ...{ instrument: 'bescheid', remedy: 'objection', writtenAt: recordedAt(0) },
  };
  const byCommittee = {
    ...{ reasons: ['committee-against'], explanation: null, resolution: RESOLUTION },
    ...{ instrument: null, remedy: null, writtenAt: recordedAt(0) },
  };

  test.for<[string, ApplicationEvent[], object]>([
    ['by the office', [rejected], byOffice],
    ['by the committee', [rejectedByCommittee], byCommittee],
    [
      'by the committee, and explained',
      [rejectedByCommittee, explained],
      {
        ...{ reasons: ['score-too-low', 'committee-against'], resolution: RESOLUTION },
        ...{ explanation: 'Andere Anträge erreichten mehr Punkte.' },
        ...{ instrument: 'bescheid', remedy: 'objection', writtenAt: recordedAt(1) },
      },
    ],
  ])('has the newest words of a rejection %s', ([, events, rejection]) => {
    expect(fileOf(...events)).toEqual({ ...empty, rejection });
  });

  test('has why it was given up', () => {
    const because = { ...withdrawn.data, reason: 'Kein Geld' } as (typeof withdrawn)['data'];
    expect(fileOf({ type: 'ApplicationWithdrawn', data: because } as ApplicationEvent)).toEqual({
      ...empty,
      withdrawalReason: 'Kein Geld',
    });
  });

  test.each([checkStarted, admitted, lapsed])('has nothing but a step of $type', (event) => {
    expect(fileOf(event)).toEqual(empty);
  });
});
