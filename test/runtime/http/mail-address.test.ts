import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailAddress, storedMailAddress } from '../../../events/mail-address.ts';
import { placesOf } from '../../../runtime/http/problem.ts';
import { shownMailAddress } from '../../../runtime/http/shown-mail-address.ts';

const schema = mailAddress();
const stored = (written: string) => schema.parse(written);
const fault = (written: string) => schema.safeParse(written).error?.issues.map(({ message }) => message);

/** Letters that a part of a domain may be made of, one script each, and a name that ends a domain in it. */
const scripts = [
  ['abcdefghijklmnopqrstuvwxyz0123456789', 'de'],
  ['abcäöüßéèçñøåæčšžłığ', 'example'],
  ['абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ', 'рф'],
  ['αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ', 'ελ'],
  ['ابتثجحخدذرزسشصضطظعغفقكلمنهوي', 'إختبار'],
  ['אבגדהוזחטיכלמנסעפצקרשת', 'טעסט'],
  ['日本語会社協同組合中文名字', '日本'],
  ['가나다라마바사아자차카타파하', '한국'],
] as const;
const writtenDomain = fc.constantFrom(...scripts).chain(([letters, top]) => {
  const part = fc
    .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 9 })
    .map((chosen) => chosen.join('').normalize('NFC'));
  return fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => [...parts, top].join('.'));
});
const atom = fc.stringMatching(/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,12}$/);
const localPart = fc.array(atom, { minLength: 1, maxLength: 4 }).map((atoms) => atoms.join('.'));

describe('an e-mail address', () => {
  test.for([
    ['amal@müller-verein.de', 'amal@xn--mller-verein-dlb.de'],
    ['Amal.Beispiel+foerderung@VEREIN.example', 'Amal.Beispiel+foerderung@verein.example'],
    ['  amal@verein.example\n', 'amal@verein.example'],
    ['\u202aamal@verein.example\u202c', 'amal@verein.example'],
    ['info@straße.example', 'info@xn--strae-oqa.example'],
    ['info@mu\u0308ller.example', 'info@xn--mller-kva.example'],
    ['info@пример.рф', 'info@xn--e1afmkfd.xn--p1ai'],
    ['info@مثال.إختبار', 'info@xn--mgbh0fb.xn--kgbechtv'],
    ['info@日本。jp', 'info@xn--wgv71a.jp'],
    ["o'hara&söhne@example.org", undefined],
    ["o'hara&co@example.org", "o'hara&co@example.org"],
  ] as const)('written as %s is stored as %s', ([written, expected]) => {
    expect(schema.safeParse(written).data).toBe(expected);
  });

  test.for([
    ['müller@verein.de', 'mail-name-not-ascii'],
    ['أمل@verein.de', 'mail-name-not-ascii'],
    ['amal at home', 'mail-address-wrong'],
    ['amal@', 'mail-address-wrong'],
    ['@verein.de', 'mail-address-wrong'],
    ['amal@@verein.de', 'mail-address-wrong'],
    ['amal@verein .de', 'mail-address-wrong'],
    ['amal@verein', 'mail-domain-wrong'],
    ['amal@verein.de.', 'mail-domain-wrong'],
    ['amal@verein..de', 'mail-domain-wrong'],
    ['.amal@verein.de', 'mail-domain-wrong'],
    ['a..mal@verein.de', 'mail-domain-wrong'],
    ['amal@-verein.de', 'mail-domain-wrong'],
    ['amal@verein-.de', 'mail-domain-wrong'],
    ['amal@ver_ein.de', 'mail-domain-wrong'],
    ['amal@192.168.0.1', 'mail-domain-wrong'],
    ['amal@1.2', 'mail-domain-wrong'],
    ['amal@[192.168.0.1]', 'mail-domain-wrong'],
    ['amal@verein.de/..', 'mail-domain-wrong'],
    ['amal@verein.de:25', 'mail-domain-wrong'],
    ['amal@verein.d%65', 'mail-domain-wrong'],
    ['amal@☃.example', 'mail-domain-wrong'],
    ['amal@a\u0660\u05d0.example', 'mail-domain-wrong'],
    [`${'a'.repeat(65)}@verein.de`, 'mail-domain-wrong'],
    [`amal@${'ü'.repeat(60)}.de`, 'mail-domain-wrong'],
  ] as const)('that is none gets one sentence: %s', ([written, code]) => {
    expect(fault(written)).toEqual([code]);
  });

  test('says what to do in both languages', () => {
    const { error } = schema.safeParse('müller@verein.de');
    expect(error && placesOf(error, 'de')[0]?.message).toMatch(
      /^Vor dem @ .*ohne Umlaute.*andere Adresse\.$/,
    );
    expect(error && placesOf(error, 'en')[0]?.message).toMatch(/^Before the @ .*another address\.$/);
  });

  test('is as long as mail servers take it, counted as it is stored', () => {
    const domain = `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(58)}.de`;
    expect(stored(`${'x'.repeat(64)}@${domain}`)).toHaveLength(254);
    expect(schema.safeParse(`${'x'.repeat(64)}@d.${domain}`).success).toBe(false);
    expect(schema.safeParse(`x@${'ü'.repeat(40)}.${'ü'.repeat(40)}.${domain}`).success).toBe(false);
  });

  test('is shown as it was written, in any script, and stored the same when it is read again', () => {
    const property = fc.property(localPart, writtenDomain, (local, domain) => {
      const written = `${local}@${domain}`;
      const kept = stored(written);
      expect(kept).toMatch(/^[\x21-\x7e]+$/);
      expect(storedMailAddress(kept)).toBe(kept);
      expect(shownMailAddress(kept)).toBe(written);
      expect(stored(String(shownMailAddress(kept)))).toBe(kept);
    });
    fc.assert(property, { numRuns: 200 });
  });

  test('is left alone where it is sealed, erased or none', () => {
    const sealed = { sealed: 'x' };
    expect(shownMailAddress(sealed)).toBe(sealed);
    expect(shownMailAddress(null)).toBeNull();
    expect(shownMailAddress('nobody')).toBe('nobody');
    expect(shownMailAddress('a@xn--a.de')).toBe('a@xn--a.de');
  });
});
