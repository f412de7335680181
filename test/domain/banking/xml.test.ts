import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { element, textElement, xmlDocument } from '../../../domain/banking/xml.ts';

const written = (text: string) =>
  xmlDocument(element('Nm', [textElement('In', text, { note: text })], { xmlns: 'urn:x' }));

test('what is written can be read back, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const { root } = parseXml(written(text));
      const [inner] = root?.children.filter((node) => node.type === 'element') ?? [];
      expect(inner?.toJSON()).toMatchObject({ name: 'In' });
    }),
  );
});

test.each([
  ['</Nm><Nm>Mallory', '&lt;/Nm&gt;&lt;Nm&gt;Mallory'],
  ['a & b', 'a &amp; b'],
  ["\" onload='x'", '&quot; onload=&apos;x&apos;'],
  ['<![CDATA[x]]>', '&lt;![CDATA[x]]&gt;'],
  ['bell\u0007 and \ufffe', 'bell and '],
])('%j cannot leave its element', (text, escaped) => {
  expect(written(text)).toContain(`>${escaped}</In>`);
});

test('an element without a text is left out', () => {
  expect(
    xmlDocument(element('A', [textElement('B', ''), textElement('C', null), textElement('D', undefined)])),
  ).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<A>\n</A>\n');
});
