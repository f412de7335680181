import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idIn, isWritable, referenceOf, sepaText } from '../../../domain/banking/sepa-text.ts';

const ALLOWED = /^[A-Za-z0-9/\-?:().,'+ ]*$/;

describe('a text of a payment', () => {
  test.each([
    ['Jugendbüro Süd, Größe & Maß', 'Jugendbuero Sued, Groesse + Mass'],
    ['Ärzte ÜBER Öl', 'Aerzte UeBER Oel'],
    ['Café François, Łódź, İzmir, Ærø', 'Cafe Francois, Lodz, Izmir, Aero'],
    ['Українська громада «Мрія»', "Ukrainska hromada 'Mriia'"],
    ['Ελληνική Κοινότητα', 'Elliniki Koinotita'],
    ['a_b@c;d "e" [f] <g>', "a-b.c,d 'e' (f) (g)"],
    ['zwei  Blanks\tund\nZeilen', 'zwei Blanks und Zeilen'],
    ['Jugend\u00adbüro\u200b am Park', 'Jugendbuero am Park'],
    ['Cafe\u0301, Büro', 'Cafe, Buero'],
    ['宮本', '..'],
  ])('%s is written %s', (written, text) => expect(sepaText(written, 140)).toBe(text));

  test('is cut behind its blanks, and does not end in one', () => {
    expect(sepaText(' \t Mond und Sterne', 4)).toBe('Mond');
    expect(sepaText('Mond und Sterne', 5)).toBe('Mond');
    expect(sepaText('Mond und Sterne', 6)).toBe('Mond u');
  });

  test('has only the characters that every bank takes, and is never too long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 1, max: 140 }),
        (text, length) => {
          const written = sepaText(text, length);
          expect(written).toMatch(ALLOWED);
          expect(written.length).toBeLessThanOrEqual(length);
          expect(sepaText(written, length)).toBe(written);
        },
      ),
    );
  });

  test('can be read where it keeps letters or digits', () => {
    expect(['宮本 武蔵', '***', 'é', '', '.'].filter(isWritable)).toEqual([]);
    expect(['Éva', 'Мрія', 'ab'].filter(isWritable)).toHaveLength(3);
  });
});

test('an id becomes a reference without underscore, and is found again however the bank writes it', () => {
  const id = 'pay_0123456789abcdefghjkmnpqrs001';
  expect(referenceOf(id)).toBe('pay-0123456789abcdefghjkmnpqrs001');
  expect(referenceOf(id).length).toBeLessThanOrEqual(35);
  for (const written of [referenceOf(id), ` ${referenceOf(id).toUpperCase()} `])
    expect(idIn(written)).toBe(id);
});
