import { expect, test } from 'vitest';
import { attendance } from '../../../domain/letters/minutes-attendance.ts';
import { advisory, member } from '../../support/committee-seats.ts';
import { came } from '../../support/meeting-facts.ts';
import { minutesFacts, namedSeats } from '../../support/minutes-facts.ts';
import { voted } from '../../support/vote-facts.ts';

const [chair, deputy, unnamed, standIn] = [member(1), member(2), member(3), member(9)];
const at = (clock: string) => `2024-02-20T${clock}:00.000Z`;
const stay = (personId: string, until: string | null = null) => ({ personId, from: at('17:00'), until });
const present = (...stays: ReturnType<typeof stay>[]) =>
  attendance(minutesFacts([], { attendance: stays, closedAt: at('19:30') })).table;

test('who was there stands under name and office, with the times in Berlin', () => {
  expect(present(stay(chair), stay(deputy, at('18:15')))).toEqual({
    head: ['Name und Amt', 'Von – bis'],
    rows: [
      ['Ayşe Demir, Vorsitz', '18:00 Uhr – 20:30 Uhr'],
      ['Ben Okafor, Stellvertretender Vorsitz', '18:00 Uhr – 19:15 Uhr'],
    ],
  });
});

test('a member without a name stands there by seat', () => {
  expect(present(stay(unnamed))?.rows[0]?.[0]).toBe('Sitz seat-3, Mitglied');
});

test('a substitute stands there as such, without the office of the seat', () => {
  expect(present(stay(standIn))?.rows[0]?.[0]).toBe('Carla Weiß (Vertretung)');
});

test('a substitute without a name stands there by seat', () => {
  const seats = namedSeats.map((seat) => ({ ...seat, substituteName: null }));
  const facts = minutesFacts([], { seats, attendance: [stay(standIn)] });
  expect(attendance(facts).table?.rows[0]?.[0]).toBe('Sitz seat-2 (Vertretung)');
});

test('a seat without a vote is said to be one', () => {
  const facts = minutesFacts([], { seats: [...namedSeats, advisory], attendance: [stay(advisory.personId)] });
  expect(attendance(facts).table?.rows[0]?.[0]).toBe('Sitz advisory, Mitglied, beratend');
});

test('nobody has left while the meeting goes on', () => {
  expect(attendance(minutesFacts([came(chair)])).table?.rows[0]?.[1]).toBe('11:01 Uhr – ');
});

test('who is excused stands above it, and nothing where nobody is', () => {
  const excused = (...excusedPersonIds: string[]) => attendance(minutesFacts([], { excusedPersonIds }));
  expect(excused(chair, unnamed)).toMatchObject({
    heading: 'Anwesend',
    paragraphs: ['Entschuldigt: Ayşe Demir, Sitz seat-3.'],
  });
  expect(excused().paragraphs).toEqual([]);
});

test('where a vote goes round, everybody who voted counts once', () => {
  const around = minutesFacts([voted(1, 'yes'), voted(2, 'no'), voted(1, 'yes', 2)], {
    votesUntil: at('20:00'),
  });
  expect(attendance(around)).toEqual({
    heading: 'Beteiligt',
    paragraphs: ['Abgestimmt wurde im Umlauf.', 'Abgestimmt haben: Ayşe Demir, Ben Okafor.'],
  });
});

test('where a vote goes round and nobody voted yet, nobody is named', () => {
  expect(attendance(minutesFacts([], { votesUntil: at('20:00') })).paragraphs).toEqual([
    'Abgestimmt wurde im Umlauf.',
  ]);
});
