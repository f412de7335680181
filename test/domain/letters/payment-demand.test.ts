import { describe, expect, test } from 'vitest';
import { type PaymentDemandFacts, paymentDemand } from '../../../domain/letters/payment-demand.ts';

const facts: PaymentDemandFacts = {
  grantor: 'Stadt Musterstadt',
  programmeTitle: 'Demokratie leben!',
  organisationName: 'Verein Muster',
  projectTitle: 'Nachbarschaft im Gespräch',
  todayOn: '2025-01-02',
  state: 'due',
  openCents: 36_500,
  dueOn: '2025-01-31',
  parts: { principalCents: 35_000, interestCents: 1_500, costCents: 0 },
  instalments: [],
  account: { name: 'Stadt Musterstadt', iban: 'DE29000000000000000999', bic: 'MARKDEF1750' },
  reference: 'RF73 FBGH JKMN PQRS',
};
const sectionOf = (letter: ReturnType<typeof paymentDemand>, heading: string) =>
  letter.sections.find((section) => section.heading === heading);
const paymentOf = (changes: Partial<PaymentDemandFacts>) =>
  sectionOf(paymentDemand({ ...facts, ...changes }), 'Zahlung');

describe('the letter that asks for what is open', () => {
  test('names each part, their sum, the day, the account and the reference, also in plain words', () => {
    const letter = paymentDemand(facts);
    expect(letter).toMatchObject({
      title: 'Zahlungsaufforderung',
      to: 'Verein Muster',
      date: '2. Januar 2025',
    });
    expect(sectionOf(letter, 'Offener Betrag')?.table?.rows).toEqual([
      ['Rückforderung', '350,00\u00a0€'],
      ['Zinsen', '15,00\u00a0€'],
      ['Zusammen', '365,00\u00a0€'],
    ]);
    expect(sectionOf(letter, 'Überweisung')?.items).toEqual([
      'Empfänger: Stadt Musterstadt',
      'IBAN: DE29 0000 0000 0000 0009 99',
      'BIC: MARKDEF1750',
      'Verwendungszweck: RF73 FBGH JKMN PQRS',
    ]);
    expect(letter.summary.de.join(' ')).toMatch(/365,00.*31\. Januar 2025.*RF73 FBGH JKMN PQRS/);
    expect(letter.summary.en.join(' ')).toMatch(/365\.00.*31 January 2025.*RF73 FBGH JKMN PQRS/);
  });

  test('leaves out what is not known of the account', () => {
    const itemsOf = (account: PaymentDemandFacts['account']) =>
      sectionOf(paymentDemand({ ...facts, account }), 'Überweisung')?.items;
    expect(itemsOf(null)).toEqual(['Verwendungszweck: RF73 FBGH JKMN PQRS']);
    expect(itemsOf({ name: 'Stadt', iban: 'DE29000000000000000999', bic: null })).toHaveLength(3);
  });

  test.for([
    ['due', /bis zum 31\. Januar 2025\.$/],
    ['overdue', /am 31\. Januar 2025 fällig.*sofort/],
    ['instalment-overdue', /Rate vom 31\. Januar 2025.*ganze Betrag fällig/],
    ['deferred', /gestundet.*bis zum 31\. Januar 2025/],
    ['in-instalments', /Raten, die nächste bis zum 31\. Januar 2025/],
  ] as const)('says when to pay what is %s', ([state, words]) => {
    expect(paymentOf({ state })?.paragraphs.join(' ')).toMatch(words);
    expect(paymentOf({ state })?.table === undefined).toBe(state !== 'in-instalments');
  });

  test('names the instalments that are left', () => {
    const instalments = [{ dueOn: '2025-01-31', amountCents: 6_500 }];
    expect(paymentOf({ state: 'in-instalments', instalments })?.table?.rows).toEqual([
      ['31. Januar 2025', '65,00\u00a0€'],
    ]);
  });
});
