import { describe, expect, test } from 'vitest';
import { allAt, codeAt, needed, textAt, type XmlTree } from '../../../domain/banking/xml-tree.ts';

const tree = (name: string, content: string | readonly XmlTree[]): XmlTree => ({
  ...{ name, attributes: {} },
  ...(typeof content === 'string' ? { children: [], text: content } : { children: content, text: '' }),
});
const holding = (text: string) => tree('Acct', [tree('Id', [tree('IBAN', text), tree('IBAN', 'second')])]);

test('elements are found at a path in the order of the document, below every element on the way', () => {
  const document = tree('A', [
    ...[tree('B', [tree('C', '1'), tree('D', '2')]), tree('C', 'not here')],
    tree('B', [tree('C', '3'), tree('C', '4')]),
  ]);
  expect(allAt(document, 'B', 'C').map(({ text }) => text)).toEqual(['1', '3', '4']);
  expect(allAt(document, 'B', 'E', 'C')).toEqual([]);
  expect(allAt(document)).toEqual([document]);
});

describe('a text', () => {
  const place = 'nothing usable at Acct/Id/IBAN';

  test.each(['x', '7', '.', '+', 'ab', '-ab', 'zwei Worte', 'Ü', '宮', '€', ' x', 'x ', 'x'.repeat(35)])(
    'of a field is taken as it stands: %j',
    (text) => {
      expect(textAt(holding(text), 'Id', 'IBAN')).toBe(text);
      expect(needed(holding(text), 'Id', 'IBAN')).toBe(text);
    },
  );

  test.each([
    ...['x'.repeat(36), ' ', '\u200b', '\u0301', 'a\u0007', '\u0007a', 'a\u0007b', 'zwei\nZeilen', '\u0007'],
    ...['\u0007'.repeat(36)],
  ])('that no field may hold is refused by its place: %j', (text) => {
    expect(() => textAt(holding(text), 'Id', 'IBAN')).toThrow(place);
    expect(() => needed(holding(text), 'Id', 'IBAN')).toThrow(place);
  });

  test('that is not there is none, or refused where it is needed', () => {
    expect(textAt(holding(''), 'Id', 'IBAN')).toBeUndefined();
    expect(textAt(holding('x'), 'Id', 'BIC')).toBeUndefined();
    expect(() => needed(holding(''), 'Id', 'IBAN')).toThrow(place);
    expect(() => needed(holding('x'), 'Id', 'BIC')).toThrow('nothing usable at Acct/Id/BIC');
  });

  test('that is a code has four capitals', () => {
    expect(codeAt(holding('ACSC'), 'Id', 'IBAN')).toBe('ACSC');
    for (const text of ['ACS', 'ACSCC', 'acsc', 'ACS1', 'xACSC', 'ACSCx', ''])
      expect(() => codeAt(holding(text), 'Id', 'IBAN'), text).toThrow(place);
  });
});
