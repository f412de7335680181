import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWritable } from '../../../domain/banking/sepa-text.ts';
import { transferFile } from '../../../domain/pay-run/pain-001.ts';

const ID = '0123456789abcdefghjkmnpqrs';
const place = { street: null, buildingNumber: null, postalCode: null, town: 'Stuttgart', country: 'DE' };
const text = (maxLength: number) =>
  fc.string({ unit: 'grapheme', minLength: 1, maxLength }).filter(isWritable);
const address = fc.record({
  ...{ street: fc.option(text(70)), buildingNumber: fc.option(text(16)), postalCode: fc.option(text(16)) },
  ...{ town: text(35), country: fc.constantFrom('DE', 'AT', 'CH') },
});
const transfer = fc.record({
  ...{ paymentId: fc.constant(`pay_${ID}001`), amountCents: fc.integer({ min: 1, max: 99_999_999 }) },
  ...{ holder: text(70), iban: fc.constant('DE75512108001245126199') },
  ...{ address: fc.option(address), purpose: text(140) },
});
const bic = fc.option(fc.constant('SOLADEST600'));

type Node = { readonly path: string; readonly text: string; readonly names: readonly string[] };

const nodesIn = (element: XmlElement, path = ''): readonly Node[] => {
  const children = element.children.filter((child) => child instanceof XmlElement);
  const own = element.children.filter((child) => child instanceof XmlText).map((child) => child.text);
  const here = {
    path: path + element.name,
    text: own.join('').trim(),
    names: children.map(({ name }) => name),
  };
  return [here, ...children.flatMap((child) => nodesIn(child, `${path}${element.name}/`))];
};

/** How the guidelines write an address: structured, which both the rule sets of November 2025 and of 2026 allow. */
const STRUCTURED = ['StrtNm', 'BldgNb', 'PstCd', 'TwnNm', 'Ctry'];

/**
 * What the rule sets in force demand and a schema alone does not: EPC132-08 (2025, and 2026 from 22 November 2026 on, when
 * unstructured addresses end), and what German banks agreed on beside it, Anlage 3 of the DFÜ-Abkommen.
 */
describe('whatever is paid to whomever, by the rule sets of November 2025 and 2026', () => {
  const ofFile = (check: (nodes: readonly Node[], named: string | null) => void) =>
    fc.assert(
      fc.property(
        fc.array(transfer, { minLength: 1, maxLength: 5 }),
        text(70),
        address,
        bic,
        (transfers, name, at, named) => {
          const debtor = { name, iban: 'DE89370400440532013000', bic: named, address: { ...place, ...at } };
          const order = {
            runId: `run_${ID}`,
            createdAt: '2026-11-30T10:00:00.000Z',
            executionOn: '2026-12-01',
          };
          const { root } = parseXml(transferFile({ ...order, debtor, transfers }));
          if (!root) throw new Error('no root');
          check(nodesIn(root), named);
        },
      ),
    );
  const at = (nodes: readonly Node[], end: string) => nodes.filter(({ path }) => path.endsWith(`/${end}`));

  test('an address is structured, never in lines, and has town and country', () => {
    ofFile((nodes) => {
      expect(at(nodes, 'AdrLine')).toEqual([]);
      for (const { names } of at(nodes, 'PstlAdr')) {
        expect(names).toEqual(STRUCTURED.filter((name) => names.includes(name)));
        expect(names).toEqual(expect.arrayContaining(['TwnNm', 'Ctry']));
      }
    });
  });

  test('each text is made of the letters that every bank takes, and is not empty', () => {
    ofFile((nodes) => {
      const texts = nodes.filter(({ names }) => names.length === 0);
      for (const node of texts) expect(node.text, node.path).toMatch(/^[A-Za-z0-9/\-?:().,'+ ]+$/);
    });
  });

  test('no reference begins or ends with a stroke, or has two of them', () => {
    ofFile((nodes) => {
      for (const name of ['MsgId', 'PmtInfId', 'EndToEndId'])
        for (const { text: reference } of at(nodes, name)) {
          expect(reference).not.toMatch(/^\/|\/$|\/\//);
          expect(reference.length).toBeLessThanOrEqual(35);
        }
    });
  });

  test('charges are shared by the rules of SEPA, the level of service is SEPA, and a bank is named or not provided', () => {
    ofFile((nodes, named) => {
      expect(at(nodes, 'ChrgBr').map((node) => node.text)).toEqual(['SLEV']);
      expect(at(nodes, 'PmtTpInf/SvcLvl/Cd').map((node) => node.text)).toEqual(['SEPA']);
      expect(at(nodes, 'DbtrAgt/FinInstnId/BICFI').map((node) => node.text)).toEqual(named ? [named] : []);
      const unnamed = at(nodes, 'DbtrAgt/FinInstnId/Othr/Id').map((node) => node.text);
      expect(unnamed).toEqual(named ? [] : ['NOTPROVIDED']);
      expect(at(nodes, 'CdtrAgt')).toEqual([]);
      expect(at(nodes, 'ReqdExctnDt/Dt').map((node) => node.text)).toEqual(['2026-12-01']);
    });
  });
});
