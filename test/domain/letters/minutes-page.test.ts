import { describe, expect, test } from 'vitest';
import { minutesPage } from '../../../domain/letters/minutes-page.ts';
import type { MinutesFacts } from '../../../domain/views/minutes.ts';
import { member } from '../../support/committee-seats.ts';
import { applicationCalled, conflictRaised, MEETING } from '../../support/meeting-facts.ts';
import { minutesFacts } from '../../support/minutes-facts.ts';
import { called, deferred, resolved } from '../../support/vote-facts.ts';

const UNTIL = '2024-03-01T22:59:59.000Z';
const CLOSED = '2024-02-20T19:30:00.000Z';
const page = (events: Parameters<typeof minutesFacts>[0], changes?: Partial<MinutesFacts>) =>
  minutesPage(minutesFacts(events, changes));
const ending = (changes: Partial<MinutesFacts>) => page([], changes).sections.at(-1);

describe('the page of the minutes', () => {
  test('of a meeting says where and when it was, and how many items were resolved', () => {
    const { sections: _sections, ...head } = page([called(), resolved()]);
    expect(head).toEqual({
      ...{ title: 'Niederschrift', from: 'Ort: Rathaus', to: 'die Mitglieder des Gremiums' },
      ...{ date: '20. Februar 2024', subject: 'Zweite Sitzung' },
      summary: {
        de: ['Sitzung am 20. Februar 2024: 1 von 2 Punkten beschlossen.'],
        en: ['Meeting on 20 February 2024: 1 of 2 items were resolved.'],
      },
    });
  });

  test('of a vote by circulation says so', () => {
    expect(page([], { votesUntil: UNTIL, place: 'schriftlich' })).toMatchObject({
      from: 'schriftlich',
      summary: {
        de: ['Umlauf vom 20. Februar 2024: 0 von 2 Punkten beschlossen.'],
        en: ['Vote by circulation of 20 February 2024: 0 of 2 items were resolved.'],
      },
    });
  });

  test('has who was there, its items in their order, and the end', () => {
    expect(page([]).sections.map(({ heading }) => heading)).toEqual([
      ...['Anwesend', 'TOP 1: Projekt 1', 'TOP 2: Projekt 2', 'Schluss'],
    ]);
  });
});

describe('the end of the minutes', () => {
  test.each([
    ['a meeting goes on', null, null, 'Die Sitzung läuft noch.'],
    ['a meeting is closed', null, CLOSED, 'Ende um 20:30 Uhr.'],
    ['a vote goes round', UNTIL, null, 'Die Abstimmung läuft noch.'],
    ['a vote is counted', UNTIL, CLOSED, 'Ausgezählt am 20. Februar 2024 um 20:30 Uhr.'],
  ])('says that %s', (_what, votesUntil, closedAt, said) => {
    expect(ending({ votesUntil, closedAt })).toEqual({
      heading: 'Schluss',
      paragraphs: [said, 'Noch nicht unterzeichnet. Prüfsumme d1.'],
    });
  });

  test('has remarks, who signed what, and what was corrected', () => {
    const remark = (text: string) => ({
      itemId: null,
      applicationId: null,
      text,
      recordedBy: member(1),
      at: CLOSED,
    });
    const correction = {
      itemId: null,
      applicationId: null,
      text: 'Im Bürgersaal.',
      reason: 'Verwechselt',
      correctedBy: member(1),
    };
    expect(
      ending({
        closedAt: CLOSED,
        remarks: [remark('Zwei Gäste.'), remark('Es war kalt.')],
        signature: { signedBy: member(1), digest: 'd0', at: '2024-02-22T08:00:00.000Z' },
        corrections: [{ ...correction, at: '2024-02-23T08:00:00.000Z' }],
      })?.paragraphs,
    ).toEqual([
      'Anmerkung: Zwei Gäste.',
      'Anmerkung: Es war kalt.',
      'Ende um 20:30 Uhr.',
      'Unterzeichnet am 22. Februar 2024 von Ayşe Demir. Prüfsumme d0.',
      'Berichtigung vom 23. Februar 2024: Im Bürgersaal. Grund: Verwechselt',
    ]);
  });
});

describe('an item of the minutes', () => {
  const itemWith = (changes: Partial<MinutesFacts['items'][number]>) => {
    const facts = minutesFacts();
    return minutesPage({ ...facts, items: facts.items.map((item) => ({ ...item, ...changes })) }).sections[1];
  };

  test('says who asks for how much, and nothing more where nothing happened', () => {
    expect(itemWith({})).toEqual({
      heading: 'TOP 1: Projekt 1',
      paragraphs: ['Verein 1, beantragt 3.500,00\u00a0€.'],
      items: [],
    });
  });

  test('is called by its ids where nobody has given a name', () => {
    const ids = { applicationId: 'app_1', organisationId: 'org_1' };
    expect(itemWith({ ...ids, title: null, organisationName: null })).toMatchObject({
      heading: 'TOP 1: app_1',
      paragraphs: ['org_1, beantragt 3.500,00\u00a0€.'],
    });
  });

  test('that comes back says why', () => {
    expect(itemWith({ reconsideredFor: 'Neue Tatsachen.' })?.paragraphs[1]).toBe(
      'Erneut beraten, weil: Neue Tatsachen.',
    );
  });

  test.each([
    ['quorum-not-met', 'das Gremium war nicht beschlussfähig'],
    ['open-question', 'eine Frage ist noch offen'],
    ['funds-exhausted', 'im Fonds ist nicht genug Geld'],
    ['group-limits', 'eine Interessengruppe hätte zu viele der Stimmen gehabt'],
    ['late-invitation', 'die Einladung kam zu spät'],
    ['no-majority', 'im Umlauf kam keine Mehrheit zustande'],
    ['circulation-objected', 'ein Mitglied hat dem Umlauf widersprochen'],
    ['withdrawn', 'der Antrag wurde zurückgezogen'],
    ['lapsed', 'der Antrag wird nicht weiter verfolgt'],
    ['already-decided', 'über den Antrag wurde schon entschieden'],
  ] as const)('that ended without a vote says why: %s', (reason, words) => {
    expect(itemWith({ reason })?.paragraphs[1]).toBe(`Vertagt oder abgesetzt: ${words}.`);
  });

  test('has its steps in the order motions, conflicts, void votes, resolution, remarks', () => {
    const remark: Parameters<typeof minutesFacts>[0] = [
      {
        type: 'RemarkRecorded',
        data: {
          ...{ meetingId: MEETING, itemId: 'item-1', applicationId: applicationCalled('a') },
          ...{ text: 'Lange Aussprache.', recordedBy: member(1) },
        },
      },
    ];
    const voided = {
      type: 'VoteVoided',
      data: { meetingId: MEETING, itemId: 'item-1', personId: member(2), reason: 'conflict' },
    } as const;
    const lines = page([...remark, called(), conflictRaised(2), voided, deferred('open-question')])
      .sections[1]?.items;
    expect(lines).toEqual([
      'Antrag um 11:02 Uhr: Förderung mit 1.500,00\u00a0€.',
      'Ben Okafor: Befangenheit geltend gemacht, nicht entschieden.',
      'Die Stimme von Ben Okafor ist ungültig: Befangenheit.',
      'Anmerkung: Lange Aussprache.',
    ]);
  });
});
