import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankFile } from '../../../domain/bank-file/bank-file.ts';
import { readStatement, STATEMENT_NAMESPACE } from '../../../domain/bank-file/camt-054.ts';
import {
  importBankFile,
  importBankFileRules,
  type OfBankFile,
} from '../../../domain/bank-file/import-bank-file.ts';
import { readStatus, STATUS_NAMESPACE } from '../../../domain/bank-file/pain-002.ts';
import { referenceOf } from '../../../domain/banking/sepa-text.ts';
import { payRun } from '../../../domain/pay-run/pay-run.ts';
import { paymentIdOf } from '../../../domain/payout/payment-id.ts';
import type { BankFileEvent } from '../../../events/bank-file-events.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { readXmlFile } from '../../../functions/bank-file/xml-file.ts';
import { type Booking, camt054, pain002 } from '../../support/bank-files.ts';
import { acting, specification } from '../../support/given.ts';
import {
  aroundState,
  payoutAfter,
  prepared,
  released,
  runPayment,
  twoOrdered,
} from '../../support/pay-run-facts.ts';
import {
  APPLICATION,
  caseClosed,
  demanded,
  executedInRun as executed,
  payment,
  person,
  RUN,
  refunded,
  returned,
  scheduled,
  settled,
} from '../../support/payout-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const FILE = `bnk_${'0'.repeat(26)}`;
const [A, B] = [payment('a'), payment('b')];
const LETTER: Readonly<Record<string, string>> = { [A]: 'a', [B]: 'b' };
const run = [prepared([runPayment('a', 100_000), runPayment('b', 50_007)]), released()].reduce(
  payRun.evolve,
  payRun.initial,
);
/** Both payments of 1,000.00 and 500.07 euro were sent to the bank. */
const sent = [...twoOrdered, scheduled('a'), scheduled('b'), executed('a', 100_000), executed('b', 50_007)];
const booked = (word: string, amountCents: number): PayoutEvent => ({
  type: 'PaymentBooked',
  data: {
    ...{ applicationId: APPLICATION, paymentId: payment(word), amountCents },
    ...{ bookedOn: '2024-04-09', valueOn: '2024-04-09', bankFileId: FILE },
  },
});
const around = (events: readonly PayoutEvent[] = sent): OfBankFile => ({
  ...aroundState(payoutAfter(...events)),
  [`payrun-${RUN}` as const]: run,
});
/** More grants, each with a payment of its own, than one append can change. */
const many = Array.from({ length: 81 }, (_, n) => {
  const applicationId = `app_${String(n).padStart(26, '0')}`;
  const paymentId = paymentIdOf(applicationId, 1);
  const [one] = payoutAfter(...sent).payments.values();
  const payments = new Map([[paymentId, { ...one!, paymentId }]]);
  return { paymentId, stream: `payout-${applicationId}`, state: { ...payoutAfter(...sent), payments } };
});
const given = specification(bankFile, importBankFile, around());

const understood = (xml: string, isStatus: boolean) => {
  const format = isStatus
    ? { namespace: STATUS_NAMESPACE, message: 'CstmrPmtStsRpt' }
    : { namespace: STATEMENT_NAMESPACE, message: 'BkToCstmrDbtCdtNtfctn' };
  const report = readXmlFile(xml, format, isStatus ? readStatus : readStatement);
  if ('refused' in report) throw new Error(report.refused);
  return report;
};
const bring = (xml: string, by = 'cashier') => {
  const report = understood(xml, xml.includes('pain.002'));
  return { ...acting(person(by)), bankFileId: FILE, sha256: 'a'.repeat(64), report };
};
const statement = (...bookings: readonly (Partial<Booking> & { readonly word: string })[]) =>
  camt054({
    entries: bookings.map(({ word, amountCents = word === 'a' ? 100_000 : 50_007, ...more }) => ({
      bookings: [{ reference: referenceOf(payment(word)), amountCents, ...more }],
    })),
  });
/** What a file led to: the outcome of each entry, and what changed in the grant. */
const ledTo = (xml: string, events: readonly PayoutEvent[] = sent) => {
  const { decision } = given().when(bring(xml), around(events));
  if ('refused' in decision) throw new Error(decision.refused);
  const [imported] = decision.accepted;
  const facts = decision.also?.[`payout-${APPLICATION}`] ?? [];
  return {
    outcomes: imported?.data.entries.map(({ paymentId, outcome }) => [LETTER[paymentId ?? ''], outcome]),
    facts: facts.map(({ type, data }) => ({ type, ...data })),
  };
};

describe('a status report', () => {
  test('that refuses the whole file sends every payment back', () => {
    const file = pain002({ runId: RUN, group: 'RJCT', groupReason: 'AM04' });
    expect(ledTo(file)).toMatchObject({
      outcomes: [
        ['a', 'rejected'],
        ['b', 'rejected'],
      ],
      facts: [
        {
          type: 'PaymentReturned',
          paymentId: A,
          amountCents: 100_000,
          reason: 'other',
          bankReasonCode: 'AM04',
        },
        { type: 'PaymentReturned', paymentId: B, amountCents: 50_007 },
      ],
    });
  });

  test('that refuses one of two sends that one back, with the reason', () => {
    const transactions = [
      { paymentId: A, status: 'ACSC' },
      { paymentId: B, status: 'RJCT', reason: 'AC01', amountCents: 50_007 },
    ];
    expect(ledTo(pain002({ runId: RUN, transactions }))).toMatchObject({
      outcomes: [
        ['a', 'noted'],
        ['b', 'rejected'],
      ],
      facts: [{ type: 'PaymentReturned', paymentId: B, reason: 'wrong-account', bankReasonCode: 'AC01' }],
    });
  });

  test.each(['ACCP', 'ACSP', 'ACSC'])('that accepts the file (%s) is no booking', (group) => {
    expect(ledTo(pain002({ runId: RUN, group }))).toEqual({
      outcomes: [
        ['a', 'noted'],
        ['b', 'noted'],
      ],
      facts: [],
    });
  });
});

describe('a statement', () => {
  test('says on which day each payment was booked', () => {
    expect(ledTo(statement({ word: 'a' }, { word: 'b' }))).toMatchObject({
      facts: [{ ...booked('a', 100_000).data }, { ...booked('b', 50_007).data }],
    });
  });

  test('may take one booking of the bank apart into the payments of the run', () => {
    const bookings = [
      { reference: referenceOf(A), amountCents: 100_000, runId: RUN },
      { reference: referenceOf(B).toUpperCase(), amountCents: 50_007, runId: RUN },
    ];
    expect(ledTo(camt054({ entries: [{ bookings }] })).outcomes).toEqual([
      ['a', 'booked'],
      ['b', 'booked'],
    ]);
  });

  test('of one sum for the run books every payment, if it is their sum: 1,500.07 euro', () => {
    const whole = { runId: RUN, amountCents: 150_007 };
    expect(ledTo(camt054({ whole })).facts).toHaveLength(2);
    const other = { ...whole, amountCents: 150_000 };
    expect(ledTo(camt054({ whole: other }))).toEqual({
      outcomes: [
        ['a', 'amount-differs'],
        ['b', 'amount-differs'],
      ],
      facts: [],
    });
    const rest = { ...whole, amountCents: 100_000 };
    const partly = [...sent, returned('b', 50_007)];
    expect(ledTo(camt054({ whole: rest }), partly).outcomes).toEqual([['a', 'booked']]);
  });

  test.each([
    ['AC01', 'wrong-account'],
    ['AC04', 'account-closed'],
    ['AC06', 'account-blocked'],
    ['MD07', 'holder-deceased'],
    ['MS03', 'refused'],
    ['ZZ99', 'other'],
  ])('tells of money that came back: %s, %s', (reason, ours) => {
    const file = statement({ word: 'a', direction: 'CRDT', reason });
    expect(ledTo(file).facts).toMatchObject([
      { type: 'PaymentReturned', paymentId: A, reason: ours, bankReasonCode: reason },
    ]);
  });

  test('lists what is none of ours and changes nothing by it', () => {
    const foreign = camt054({
      entries: [
        { bookings: [{ reference: 'Miete Jugendhaus', amountCents: 80_000 }] },
        { bookings: [{ reference: referenceOf(payment('z')), amountCents: 1 }] },
      ],
    });
    const { decision } = given().when(bring(foreign));
    expect(decision).toMatchObject({
      accepted: [
        {
          data: {
            entries: [
              { paymentId: null, reference: 'Miete Jugendhaus', outcome: 'unknown-payment' },
              { paymentId: payment('z'), outcome: 'unknown-payment' },
            ],
          },
        },
      ],
      also: {},
    });
  });

  test.each([
    ['of another amount', { amountCents: 99_999 }, sent, 'amount-differs'],
    ['in another currency', { currency: 'CHF' }, sent, 'amount-differs'],
    ['that the bank only announces', { status: 'PDNG' }, sent, 'noted'],
    ['that takes a booking back', { isReversal: true }, sent, 'reversal'],
    ['of a payment that is not released', {}, sent.slice(0, -2), 'not-released'],
    ['that is known', {}, [...sent, booked('a', 100_000)], 'known'],
    ['of a case that is closed', { direction: 'CRDT', reason: 'AC04' }, [...sent, caseClosed], 'case-closed'],
    [
      'whose money came back on a demand',
      { direction: 'CRDT', reason: 'AC04' },
      [...sent, demanded(300_000), refunded(300_000)],
      'settled',
    ],
    ['that was settled', { direction: 'CRDT', reason: 'AC04' }, [...sent, settled()], 'settled'],
  ] as const)('with an entry %s changes nothing: %s', (_what, change, events, outcome) => {
    expect(ledTo(statement({ word: 'a', ...change }), events)).toEqual({
      outcomes: [['a', outcome]],
      facts: [],
    });
  });

  test('does not let a payment be refused that was booked', () => {
    const file = pain002({ runId: RUN, transactions: [{ paymentId: A, status: 'RJCT', reason: 'AC01' }] });
    expect(ledTo(file, [...sent, booked('a', 100_000)]).outcomes).toEqual([['a', 'contradicts-booking']]);
  });
});

describe('a file that is brought again', () => {
  /** The file's facts after it was brought while the grant had these events. */
  const broughtAt = (xml: string, events: readonly PayoutEvent[]): readonly BankFileEvent[] => {
    const { decision } = given().when(bring(xml), around(events));
    if ('refused' in decision) throw new Error(decision.refused);
    return decision.accepted;
  };
  const again = (xml: string, before: readonly BankFileEvent[], events: readonly PayoutEvent[] = sent) => {
    const { decision } = given(...before).when(bring(xml, 'treasurer'), around(events));
    if ('refused' in decision) throw new Error(decision.refused);
    const facts = decision.also?.[`payout-${APPLICATION}`] ?? [];
    return { accepted: decision.accepted, facts: facts.map(({ type, data }) => ({ type, ...data })) };
  };
  const unreleased = sent.slice(0, -2);

  test('counts once', () => {
    const both = statement({ word: 'a' }, { word: 'b' });
    expect(again(both, broughtAt(both, sent))).toEqual({ accepted: [], facts: [] });
  });

  test('changes nothing while what was open still is', () => {
    const both = statement({ word: 'a' }, { word: 'b', amountCents: 1 });
    expect(again(both, broughtAt(both, sent), [...sent, booked('a', 100_000)]).accepted).toEqual([]);
  });

  test.each([
    ['each payment', statement({ word: 'a' }, { word: 'b' }), [1, 2]],
    ['their sum', camt054({ whole: { runId: RUN, amountCents: 150_007 } }), [1, 1]],
  ])('books after the release what came before it, told by %s', (_how, xml, places) => {
    const before = broughtAt(xml, unreleased);
    expect(before).toMatchObject([{ data: { entries: [{ outcome: 'not-released' }, {}] } }]);
    const { accepted: facts, facts: onGrant } = again(xml, before);
    expect(onGrant).toMatchObject([{ ...booked('a', 100_000).data }, { ...booked('b', 50_007).data }]);
    expect(facts).toMatchObject([
      {
        type: 'BankFileReadAgain',
        data: {
          ...{ bankFileId: FILE, runIds: [RUN], readBy: person('treasurer') },
          entries: [
            { entryNumber: places[0], paymentId: A, outcome: 'booked' },
            { entryNumber: places[1], paymentId: B, outcome: 'booked' },
          ],
        },
      },
    ]);
    const state = [...before, ...facts].reduce(bankFile.evolve, bankFile.initial);
    expect(state.entries.map(({ outcome }) => outcome)).toEqual(['booked', 'booked']);
  });

  test('is read at its open places only: what is done there stays done', () => {
    const both = statement({ word: 'a' }, { word: 'b' });
    const onlyB = [...unreleased, executed('b', 50_007)];
    const before = broughtAt(both, onlyB);
    const { accepted: facts, facts: onGrant } = again(both, before, [...sent, booked('b', 50_007)]);
    expect(onGrant).toMatchObject([{ type: 'PaymentBooked', paymentId: A }]);
    expect(facts).toMatchObject([{ data: { entries: [{ entryNumber: 1, paymentId: A }] } }]);
    const state = [...before, ...facts].reduce(bankFile.evolve, bankFile.initial);
    expect(state.entries.map(({ paymentId, outcome }) => [LETTER[paymentId!], outcome])).toEqual([
      ['a', 'booked'],
      ['b', 'booked'],
    ]);
  });

  test('that named a run nobody knew yet finds it', () => {
    const whole = camt054({ whole: { runId: RUN, amountCents: 150_007 } });
    const early = { ...around(), [`payrun-${RUN}` as const]: payRun.initial };
    const { decision } = given().when(bring(whole), early);
    const before = 'accepted' in decision ? decision.accepted : [];
    expect(before).toMatchObject([{ data: { entries: [{ paymentId: null, outcome: 'unknown-payment' }] } }]);
    const state = [...before, ...again(whole, before).accepted].reduce(bankFile.evolve, bankFile.initial);
    expect(state.entries.map(({ outcome }) => outcome)).toEqual(['booked', 'booked']);
  });
});

test('in whichever order the bank speaks, a payment that was booked and sent back ends the same', () => {
  const words = [{ word: 'a' }, { word: 'a', direction: 'CRDT', reason: 'AC04' }, { word: 'b' }] as const;
  const ends = (order: readonly number[]) =>
    order.reduce((events: readonly PayoutEvent[], place) => {
      const { decision } = given().when(bring(statement(words[place]!)), around(events));
      if ('refused' in decision) throw new Error(decision.refused);
      return events.concat(decision.also?.[`payout-${APPLICATION}`] ?? []);
    }, sent);
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
      const { payments, paidCents } = payoutAfter(...ends(order));
      expect([payments.get(A)?.status, payments.get(B)?.status, paidCents]).toEqual([
        'returned',
        'executed',
        50_007,
      ]);
      expect([...payments.values()].map(({ bookedOn }) => bookedOn)).toEqual(['2024-04-09', '2024-04-09']);
    }),
  );
});

eachRefuses<keyof typeof importBankFileRules, BankFileEvent, ReturnType<typeof bring>, OfBankFile>(
  importBankFileRules,
  given,
  {
    'statement-of-another-account': { given: [], when: bring(camt054({ iban: 'DE75512108001245126199' })) },
    'acts-for-recipient': { given: [], when: bring(statement({ word: 'a' }), 'member') },
    'too-many-entries': {
      given: [],
      when: bring(
        camt054({
          entries: [
            { bookings: Array.from({ length: 301 }, (_, n) => ({ reference: `x${n}`, amountCents: 1 })) },
          ],
        }),
      ),
    },
    'too-many-payments': {
      given: [],
      when: bring(
        camt054({
          entries: [
            {
              bookings: many.map(({ paymentId }) => ({ reference: referenceOf(paymentId), amountCents: 1 })),
            },
          ],
        }),
      ),
      beside: { ...around(), ...Object.fromEntries(many.map(({ stream, state }) => [stream, state])) },
    },
  },
);
