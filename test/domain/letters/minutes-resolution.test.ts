import { describe, expect, test } from 'vitest';
import { minutesPage } from '../../../domain/letters/minutes-page.ts';
import { conflictDecided, conflictRaised } from '../../support/meeting-facts.ts';
import { minutesFacts } from '../../support/minutes-facts.ts';
import { called, motion, resolved, votedDown } from '../../support/vote-facts.ts';

const linesOf = (...events: Parameters<typeof minutesFacts>[0] & object) =>
  minutesPage(minutesFacts(events)).sections[1]?.items;

describe('the minutes of a resolution', () => {
  test('have motion, counts, what follows, who led and by which rules', () => {
    expect(linesOf(resolved({ noCount: 1, abstainCount: 2, presentCount: 6, requiredCount: 4 }))).toEqual([
      'Abstimmung über den Antrag „Förderung mit 1.500,00\u00a0€“: 3 dafür, 1 dagegen, 2 enthalten. Stimmberechtigt beteiligt 6, nötig 4.',
      'Angenommen. Beschluss: Förderung mit 1.500,00\u00a0€.',
      'Leitung: Ayşe Demir.',
      'Geschäftsordnung: rules, Fassung 1.',
    ]);
  });

  test.each([
    ['grant', 'Förderung mit 1.500,00\u00a0€'],
    ['grant-amount-open', 'Förderung, der Betrag ist noch offen'],
    ['waitlist', 'Platz auf der Warteliste'],
    ['reject', 'Ablehnung'],
  ] as const)('name a motion of the outcome %s', (outcome, words) => {
    expect(linesOf(called({ outcome }))).toEqual([`Antrag um 11:01 Uhr: ${words}.`]);
  });

  test.each([
    ['presiding-vote', ['Bei gleicher Zahl entschied die Stimme der Leitung.']],
    ['no-objection', ['Niemand hat dem Umlauf widersprochen.']],
    ['votes', []],
  ] as const)('say what decided it: %s', (decidedBy, words) => {
    expect(linesOf(resolved({ decidedBy }))?.slice(1, -3)).toEqual(words);
  });

  test('do not name a lead where there was none', () => {
    expect(linesOf(resolved({ presidingPersonId: null }))?.slice(2)).toEqual([
      'Geschäftsordnung: rules, Fassung 1.',
    ]);
  });

  test('have conditions and the reason of an exception where the motion was carried', () => {
    const wish = motion({ conditions: ['Barrierefrei.', 'Öffentlich.'], exceptionReason: 'Einzelfall.' });
    expect(linesOf(resolved({ motion: wish }))?.slice(2, -1)).toEqual([
      ...['Leitung: Ayşe Demir.', 'Auflage: Barrierefrei.', 'Auflage: Öffentlich.'],
      'Ausnahme, weil: Einzelfall.',
    ]);
  });

  test('have none of these where it was voted down', () => {
    const wish = motion({ conditions: ['Barrierefrei.'], exceptionReason: 'Einzelfall.' });
    expect(linesOf(votedDown({ motion: wish }))?.slice(1)).toEqual([
      'Nicht angenommen. Die Förderung ist damit abgelehnt.',
      'Leitung: Ayşe Demir.',
      'Geschäftsordnung: rules, Fassung 1.',
    ]);
  });
});

describe('the minutes of a conflict of interest', () => {
  test.each([
    ['is not decided', [], 'Befangenheit geltend gemacht, nicht entschieden.'],
    ['is one by the lead', [conflictDecided(2)], 'befangen, wirkt nicht mit.'],
    ['is none by the lead', [conflictDecided(2, { isConflict: false })], 'nicht befangen.'],
    [
      'is one by the committee',
      [conflictDecided(2, { decidedBy: 'committee', yesCount: 2, noCount: 1 })],
      'befangen, wirkt nicht mit (2 dafür, 1 dagegen).',
    ],
    [
      'is none by the committee',
      [conflictDecided(2, { isConflict: false, decidedBy: 'committee', yesCount: 0, noCount: 3 })],
      'nicht befangen (0 dafür, 3 dagegen).',
    ],
  ])('say that it %s', (_what, decided, words) => {
    expect(linesOf(conflictRaised(2, 1), ...decided)).toEqual([`Ben Okafor: ${words}`]);
  });

  test('name the substitute of a seat as one', () => {
    expect(linesOf(conflictRaised(9))).toEqual([
      'Carla Weiß (Vertretung): Befangenheit geltend gemacht, nicht entschieden.',
    ]);
  });
});
