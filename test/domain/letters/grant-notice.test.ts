import { describe, expect, test } from 'vitest';
import type { GrantLetterFacts } from '../../../domain/letters/grant-letter-facts.ts';
import { grantNotice } from '../../../domain/letters/grant-notice.ts';
import type { LetterSection } from '../../../domain/letters/letter.ts';
import { letterFacts } from '../../support/letter-facts.ts';
import { terms } from '../../support/payout-facts.ts';

const asContract = {
  instrument: 'contract',
  noticeText: { version: 'contract-1', hasRemedyText: false },
} as const;
const contractWith = (changes: Partial<GrantLetterFacts> = {}) =>
  grantNotice({ ...letterFacts, ...asContract, ...changes });
const section = (heading: string, changes: Partial<GrantLetterFacts> = {}): LetterSection | undefined =>
  grantNotice({ ...letterFacts, ...changes }).sections.find((one) => one.heading === heading);
const withTerms = (heading: string, changes: Partial<GrantLetterFacts['terms']>) =>
  section(heading, { terms: { ...terms, ...changes } })?.paragraphs;

describe('the notice of a grant', () => {
  test('is from the grantor to the organisation, of the day in Berlin on which it was issued', () => {
    const { sections: _sections, ...head } = grantNotice({
      ...letterFacts,
      issuedAt: '2025-06-02T22:30:00.000Z',
    });
    expect(head).toEqual({
      ...{ title: 'Zuwendungsbescheid', from: 'Stadt Musterstadt', to: 'Verein Muster' },
      ...{ date: '3. Juni 2025', subject: 'Demokratie leben!: Nachbarschaft im Gespräch' },
      summary: {
        de: [
          'Sie bekommen bis zu 2.500,00\u00a0€ für Ihr Projekt.',
          'Das Projekt läuft bis zum 30. September 2025. Ihr Nachweis ist am 11. November 2025 fällig.',
        ],
        en: [
          'You get up to €2,500.00 for your project.',
          'The project runs until 30 September 2025. Your proof of use is due on 11 November 2025.',
        ],
      },
    });
  });

  test('grants as a Bescheid for a purpose and a period', () => {
    expect(section('Bewilligung')?.paragraphs).toEqual([
      'Auf Ihren Antrag und nach der Empfehlung des Gremiums bewilligen wir Ihnen eine Zuwendung bis zur Höhe von 2.500,00\u00a0€.',
      'Zweck ist das Projekt «Nachbarschaft im Gespräch»: Ein Tag der offenen Tür',
      'Der Bewilligungszeitraum dauert vom 1. Juli 2025 bis zum 30. September 2025.',
    ]);
  });

  test('asks for acceptance, within so many days where the rules say so', () => {
    expect(withTerms('Annahme', { acceptWithinDays: null })).toEqual([
      'Bitte nehmen Sie die Zuwendung mit ihren Nebenbestimmungen an.',
    ]);
    expect(withTerms('Annahme', { acceptWithinDays: 30 })).toEqual([
      'Bitte nehmen Sie die Zuwendung mit ihren Nebenbestimmungen innerhalb von 30 Tagen nach Bekanntgabe an. Danach erlischt sie, und das Geld wird wieder frei.',
    ]);
  });
});

describe('the contract of a grant', () => {
  test('is closed between two, for a purpose and a period, and says when money goes back', () => {
    const { sections } = contractWith();
    expect(sections.map(({ heading }) => heading)).toEqual([
      ...['Gegenstand', 'Finanzierungsart', 'Verbindlicher Finanzierungsplan', 'Nebenbestimmungen'],
      ...['Auszahlung', 'Ihre Pflichten', 'Rückzahlung', 'Unterschriften'],
    ]);
    expect(sections[0]?.paragraphs).toEqual([
      'Stadt Musterstadt und Verein Muster schließen diesen Vertrag über eine Zuwendung bis zur Höhe von 2.500,00\u00a0€.',
      'Zweck ist das Projekt «Nachbarschaft im Gespräch»: Ein Tag der offenen Tür',
      'Der Bewilligungszeitraum dauert vom 1. Juli 2025 bis zum 30. September 2025.',
    ]);
    expect(sections[6]?.paragraphs).toEqual([
      'Was nicht für den Zweck verwendet oder nicht nachgewiesen wird, ist zurückzuzahlen.',
    ]);
  });

  test('has the day of the second signature once it was accepted', () => {
    const signed = contractWith({ acceptedAt: '2025-06-10T08:00:00.000Z' });
    expect(signed.sections.at(-1)?.paragraphs).toEqual([
      'Bitte nehmen Sie die Zuwendung mit ihren Nebenbestimmungen an.',
      'Für Stadt Musterstadt: 2. Juni 2025',
      'Für Verein Muster: 10. Juni 2025',
    ]);
  });
});

describe('the terms of a grant', () => {
  test.each([
    ['deficit', /Fehlbedarfsfinanzierung.* um den vollen Betrag\.$/],
    ['fixed-amount', /Festbetragsfinanzierung.* zuwendungsfähigen Ausgaben\.$/],
    ['proportional', /Anteilsfinanzierung.* im gleichen Verhältnis\.$/],
    ['lump-sum', /Pauschalen.* mit Listen und Verträgen nachweisen\.$/],
  ] as const)('say what %s means', (financing, words) => {
    expect(section('Finanzierungsart', { financing })?.paragraphs).toEqual([expect.stringMatching(words)]);
  });

  test.each([
    ['line', 2_000, '20 % der Position'],
    ['plan', 1_250, '12,5 % der Gesamtausgaben'],
  ] as const)('bind the plan, of which a line may be exceeded by a share of the %s', (of, points, share) => {
    const changes = { terms: { ...terms, lineOverrunOf: of }, lineOverrunBasisPoints: points };
    expect(section('Verbindlicher Finanzierungsplan', changes)).toMatchObject({
      paragraphs: [
        `Der Plan ist in seiner Gesamtsumme verbindlich. Einzelne Positionen dürfen Sie um bis zu ${share} überschreiten, wenn Sie den Betrag bei anderen einsparen. Für mehr brauchen Sie vorher unsere Zustimmung.`,
      ],
      table: { head: ['Position', 'Betrag'] },
    });
  });

  test('name a line of the plan by its id where nobody has labelled it', () => {
    const rows = section('Verbindlicher Finanzierungsplan', { lineLabels: { room: 'Saal' } })?.table?.rows;
    expect(rows?.slice(0, 3).map(([label]) => label)).toEqual(['fees', 'Saal', 'material']);
  });

  test('have the conditions of committee and office, and no heading over none', () => {
    const conditions = ['Barrierefrei.', 'Öffentlich.'];
    expect(section('Nebenbestimmungen', { conditions })).toEqual({
      ...{ heading: 'Nebenbestimmungen', paragraphs: [], items: conditions },
    });
    expect(section('Nebenbestimmungen', { conditions: [] })).toBeUndefined();
  });

  test.each([
    [
      { payableFrom: 'acceptance', drawdown: 'any-time' },
      [
        'Geld können Sie abrufen, sobald Sie die Zuwendung angenommen haben.',
        'Ausgezahltes Geld ist innerhalb von 42 Tagen für den Zweck auszugeben.',
      ],
    ],
    [
      { payableFrom: 'finality', drawdown: 'need', payUntilOn: '2025-12-15' },
      [
        'Geld können Sie abrufen, sobald Sie die Zuwendung angenommen haben und sie bestandskräftig ist. Das ist sie, wenn die Frist für den Rechtsbehelf abgelaufen ist oder Sie auf ihn verzichten.',
        'Rufen Sie nur ab, was in den nächsten 42 Tagen fällig wird. Nicht rechtzeitig verbrauchtes Geld ist zurückzuzahlen.',
        'Ausgezahlt wird bis zum 15. Dezember 2025.',
      ],
    ],
  ] as const)('say when and how money comes: $0', (changes, paragraphs) => {
    expect(withTerms('Auszahlung', changes)).toEqual(paragraphs);
  });

  test('list the duties of who receives it', () => {
    expect(section('Ihre Pflichten')?.items).toEqual([
      'Weisen Sie die Verwendung bis zum 11. November 2025 nach, mit einem Sachbericht und einem zahlenmäßigen Nachweis.',
      'Teilen Sie uns unverzüglich mit, wenn weitere Mittel hinzukommen, sich Plan, Zeitraum oder Inhalt ändern, der Zweck nicht mehr zu erreichen ist, Geld nicht rechtzeitig verbraucht wird oder ein Insolvenzverfahren beantragt ist.',
      'Weisen Sie in Veröffentlichungen auf die Förderung hin.',
      'Bewahren Sie alle Belege 5 Jahre nach der Vorlage des Nachweises auf, soweit nicht andere Vorschriften länger gelten.',
    ]);
  });
});
