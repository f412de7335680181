import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWritable } from '../../../domain/banking/sepa-text.ts';
import { type Transfer, type TransferOrder, transferFile } from '../../../domain/pay-run/pain-001.ts';
import { validateTransfers } from '../../support/xsd.ts';

const ID = '0123456789abcdefghjkmnpqrs';
const town = { street: null, buildingNumber: null, postalCode: '70173', town: 'Stuttgart', country: 'DE' };
const debtor = {
  name: 'Landeshauptstadt Stuttgart',
  iban: 'DE89370400440532013000',
  bic: null,
  address: town,
};
const transfer = (changes: Partial<Transfer> = {}): Transfer => ({
  ...{ paymentId: `pay_${ID}001`, amountCents: 350_000, holder: 'Jugendbüro Süd e. V.', address: null },
  ...{ iban: 'DE75512108001245126199', purpose: 'Zuwendung aktionsfonds-2024' },
  ...changes,
});
const order = (transfers: readonly Transfer[], changes: Partial<TransferOrder> = {}): TransferOrder => ({
  ...{ runId: `run_${ID}`, createdAt: '2024-04-08T10:00:00.123Z', executionOn: '2024-04-09', debtor },
  transfers,
  ...changes,
});
const textsIn = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text]) => text);

/** Euro as a file writes them, in whole cents. */
const centsOf = (euro = '') => Number(euro.replace('.', ''));

describe('a file of credit transfers', () => {
  test('of 3,500.00 and 0.07 euro', () => {
    const address = { ...town, street: 'Rübezahlweg', buildingNumber: '3' };
    const xml = transferFile(order([transfer({ address }), transfer({ amountCents: 7 })]));
    validateTransfers(xml);
    expect(textsIn(xml, 'MsgId')).toEqual([`run-${ID}`]);
    expect(textsIn(xml, 'CreDtTm')).toEqual(['2024-04-08T10:00:00Z']);
    expect(textsIn(xml, 'CtrlSum')).toEqual(['3500.07', '3500.07']);
    expect(textsIn(xml, 'InstdAmt')).toEqual(['3500.00', '0.07']);
    expect(textsIn(xml, 'Dt')).toEqual(['2024-04-09']);
    expect(textsIn(xml, 'StrtNm')).toEqual(['Ruebezahlweg']);
    expect(textsIn(xml, 'Nm').slice(2)).toEqual(['Jugendbuero Sued e. V.', 'Jugendbuero Sued e. V.']);
    expect(xml).toContain('<Othr>\n            <Id>NOTPROVIDED</Id>');
  });

  test('names the bank where the town does', () => {
    const xml = transferFile(order([transfer()], { debtor: { ...debtor, bic: 'SOLADEST600' } }));
    validateTransfers(xml);
    expect(textsIn(xml, 'BICFI')).toEqual(['SOLADEST600']);
    expect(xml).not.toContain('NOTPROVIDED');
  });

  test('is the same for the same order', () => {
    const twice = [1, 2].map(() => transferFile(order([transfer(), transfer({ amountCents: 1 })])));
    expect(twice[0]).toBe(twice[1]);
  });

  test.for([
    'Verein</Nm></Cdtr><Cdtr><Nm>Mallory',
    'Müller & Söhne <GmbH>',
    '"Quotes" und \'Apostrophe\' `x`',
    'Zeile\r\nUmbruch\tTab',
    'Мрія \u202e rückwärts',
    `${'Übermäßig langer Name eines Vereins '.repeat(4)}e. V.`,
    '&#x3C;script&#x3E; &xxe; <!DOCTYPE x> ]]>',
  ])('holds a hostile name as one name: %s', (holder) => {
    const xml = transferFile(order([transfer({ holder, purpose: holder })]));
    validateTransfers(xml);
    expect(textsIn(xml, 'Nm')).toHaveLength(3);
    expect(xml).not.toContain('<!DOCTYPE');
  });

  const text = (maxLength: number) =>
    fc.string({ unit: 'grapheme', minLength: 1, maxLength }).filter(isWritable);
  const address = fc.record({
    street: fc.option(text(70)),
    buildingNumber: fc.option(text(16)),
    postalCode: fc.option(text(16)),
    town: text(35),
    country: fc.constantFrom('DE', 'CH', 'FR'),
  });
  const anyTransfer = fc.record({
    paymentId: fc.nat().map((number) => `pay_${String(number).padStart(26, '0')}001`),
    amountCents: fc.integer({ min: 1, max: 99_999_999_999 }),
    holder: text(70),
    iban: fc.constantFrom('DE75512108001245126199', 'NO9386011117947', 'MT84MALT011000012345MTLCAST001S'),
    address: fc.option(address),
    purpose: text(140),
  });

  test('is valid, with the right sum and number, whatever is paid to whomever', () => {
    fc.assert(
      fc.property(fc.array(anyTransfer, { minLength: 1, maxLength: 40 }), (transfers) => {
        const xml = transferFile(order(transfers));
        validateTransfers(xml);
        const sum = transfers.reduce((all, { amountCents }) => all + amountCents, 0);
        expect(textsIn(xml, 'InstdAmt').map(centsOf)).toEqual(
          transfers.map(({ amountCents }) => amountCents),
        );
        expect(textsIn(xml, 'CtrlSum').map(centsOf)).toEqual([sum, sum]);
        expect(textsIn(xml, 'NbOfTxs')).toEqual([String(transfers.length), String(transfers.length)]);
      }),
    );
  });

  test.each([
    ['an amount of nothing', { amountCents: 0 }],
    ['an account that is none', { iban: 'DE7551' }],
    ['nothing to read on the statement', { purpose: '' }],
  ])('would not pass with %s', (_what, changes) => {
    expect(() => validateTransfers(transferFile(order([transfer(changes)])))).toThrow();
  });
});
