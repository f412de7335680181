import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, NotJson } from '../../../runtime/log/canonical-json.ts';

/** Where a value is refused. */
const refusedAt = (value: unknown): string => {
  try {
    return `written: ${canonicalJson(value)}`;
  } catch (error) {
    if (error instanceof NotJson) return error.path;
    throw error;
  }
};

describe('canonical JSON', () => {
  // Doubles by their bits and how the RFC writes them: RFC 8785, appendix B.
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the double %s as %s', (bits, text) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text);
  });

  it('sorts members by UTF-16 code units, not by code points', () => {
    // RFC 8785, 3.2.3: the emoji begins with a surrogate and so comes before the Hebrew presentation form.
    const object = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const order = ['\\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'];
    expect([...canonicalJson(object).matchAll(/"([^"]+)":/g)].map(([, key]) => key)).toEqual(order);
  });

  it('escapes what must be escaped and nothing else', () => {
    expect(canonicalJson('\u20ac$\u000f\nA\'B"\\\\"/\u007f\u2028')).toBe(
      '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/\u007f\u2028"',
    );
  });

  it('leaves no space and keeps the order of lists', () => {
    expect(canonicalJson({ b: [3, 1, { d: null, c: true }], a: {} })).toBe(
      '{"a":{},"b":[3,1,{"c":true,"d":null}]}',
    );
  });

  it('writes the same as another implementation, and what parses to the same', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = canonicalJson(value);
        expect(text).toBe(canonicalize(value));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  it('writes the same whatever the order of members', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.string(), fc.jsonValue()), { selector: ([key]) => key }),
        (members) => {
          const [one, other] = [members, members.toReversed()].map((list) => Object.fromEntries(list));
          expect(canonicalJson(one)).toBe(canonicalJson(other));
        },
      ),
    );
  });

  it.each([
    ['undefined', undefined, ''],
    ['a member that is undefined', { a: { b: undefined } }, '/a/b'],
    ['an element that is undefined', [1, [undefined]], '/1/0'],
    ['a hole in a list', Object.assign([], { length: 1 }), '/0'],
    ['NaN', { 'a/b': [Number.NaN] }, '/a~1b/0'],
    ['an infinity', { 'a~b': -Infinity }, '/a~0b'],
    ['a lone surrogate', ['\ud83d'], '/0'],
    ['a lone surrogate in a name', { a: { '\ude00': 1 } }, '/a'],
    ['a function', { toJSON: () => 1 }, '/toJSON'],
    ['a symbol', [Symbol('a')], '/0'],
    ['a big integer', { cents: 10n }, '/cents'],
    ['a date', { at: new Date(0) }, '/at'],
    ['a map', new Map(), ''],
    ['bytes', { bytes: new Uint8Array(2) }, '/bytes'],
    ['an instance of a class', { money: new (class Money {})() }, '/money'],
  ])('refuses %s and says where it is', (_name, value, path) => {
    expect(refusedAt(value)).toBe(path);
  });

  it('takes an object without a prototype', () => {
    expect(canonicalJson(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}');
  });
});
