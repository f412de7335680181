import { describe, expect, test } from 'vitest';
import { registration } from '../../e2e/client.ts';
import type { Installation } from './installation.ts';

/** Texts that say nothing, or more than they show. */
export const badTexts = ({ expectRefusal }: Installation) => {
  describe('a text', () => {
    const at = { as: 'jonas', path: '/organisations' };
    const right = registration('Westwind');

    test.for([
      ['empty', ''],
      ['blank', ' \t\n'],
      ['invisible', '\u200b\u2060'],
      ['of direction controls only', '\u202e\u2069'],
      ['of private use', 'West\ue000wind'],
      ['of a letter that never will be one', 'West\uffffwind'],
      ['a control character', 'West\u0000wind'],
      ['too long', 'x'.repeat(201)],
      ['a number', 7],
      ['half a character', 'a\ud800b'],
    ] as const)('that is %s is answered', async ([, name]) => {
      await expectRefusal({ ...at, body: { ...right, name } }, 400, 'invalid-body', '/name');
    });

    test('that is no address is answered', async () => {
      const contact = { ...right.contact, email: 'amal at home' };
      await expectRefusal({ ...at, body: { ...right, contact } }, 400, 'invalid-body', '/contact/email');
    });

    test('in the name of a field is answered', async () => {
      const text = JSON.stringify(right).replace('{', '{"\\ud800":1,');
      await expectRefusal({ ...at, text }, 400, 'invalid-body');
    });

    test('that reaches for the prototype is answered', async () => {
      for (const field of ['__proto__', 'constructor', 'toString']) {
        const text = JSON.stringify(right).replace('{', `{"${field}":{"isNonProfit":true},`);
        await expectRefusal({ ...at, text }, 400, 'invalid-body');
      }
      expect(Reflect.get({}, 'isNonProfit')).toBeUndefined();
    });
  });
};
