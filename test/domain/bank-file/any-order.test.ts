import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bankFile, isOpen } from '../../../domain/bank-file/bank-file.ts';
import { statementFormats } from '../../../domain/bank-file/formats.ts';
import { readStatement } from '../../../domain/bank-file/read-statement.ts';
import { referenceOf } from '../../../domain/banking/sepa-text.ts';
import type { BankFileEvent } from '../../../events/bank-file-events.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { readXmlFile } from '../../../functions/bank-file/xml-file.ts';
import { booked, dayOf, entry, euro, transaction } from '../../support/bank-kinds/written.ts';
import { A, around, B, bring, given, sent } from '../../support/brought-bank-file.ts';
import { payoutAfter } from '../../support/pay-run-facts.ts';
import { APPLICATION } from '../../support/payout-facts.ts';

type Movement = {
  readonly paymentId: string;
  readonly number: string;
  readonly direction: 'DBIT' | 'CRDT';
  readonly day: string;
  readonly hasReason: boolean;
};

const amountOf = (paymentId: string) => (paymentId === A ? '1000.00' : '500.07');
const returned = '<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>';

const entryOf = ({ paymentId, number, direction, day, hasReason }: Movement) => {
  const amount = amountOf(paymentId);
  const details = transaction(referenceOf(paymentId), amount, direction, hasReason ? returned : '');
  return entry({ amount: euro(amount), direction, number, days: dayOf(day), details });
};

/** Up to two debits of each payment, and up to two credits: each a movement of its own on the town's account. */
const movementsOf = (paymentId: string, word: string) =>
  fc
    .tuple(
      fc.nat({ max: 2 }),
      fc.nat({ max: 2 }),
      fc.array(fc.nat({ max: 3 }), { minLength: 4, maxLength: 4 }),
    )
    .map(([debits, credits, days]): readonly Movement[] => {
      const movement = (direction: Movement['direction'], at: number): Movement => ({
        ...{ paymentId, direction, number: `${word}-${direction}-${at}`, hasReason: direction === 'CRDT' },
        day: `2024-04-${String(9 + (days[at + (direction === 'DBIT' ? 0 : 2)] ?? 0)).padStart(2, '0')}`,
      });
      return [
        ...Array.from({ length: debits }, (_, at) => movement('DBIT', at)),
        ...Array.from({ length: credits }, (_, at) => movement('CRDT', at)),
      ];
    });

/** The movements cut into files in some way, each file with a name of its own. */
const filesOf = (movements: readonly Movement[], cut: readonly number[], name: string): readonly string[] =>
  [...Map.groupBy(movements, (_, at) => cut[at] ?? 0)].map(([part, some]) =>
    booked(some.map(entryOf).join(''), { name: `${name}-${part}` }),
  );

type Town = {
  readonly grant: readonly PayoutEvent[];
  readonly files: ReadonlyMap<string, readonly BankFileEvent[]>;
};

const idOf = (file: string): string =>
  `bnk_${(/<MsgId>(.*?)<\/MsgId>/.exec(file)?.[1] ?? '').toLowerCase().replace('-', '').padEnd(26, '0')}`;

const brought = ({ grant, files }: Town, file: string): Town => {
  const bankFileId = idOf(file);
  const known = files.get(bankFileId) ?? [];
  const { decision } = given(...known).when({ ...bring(file), bankFileId }, around(grant));
  if ('refused' in decision) throw new Error(decision.refused);
  return {
    grant: [...grant, ...(decision.also?.[`payout-${APPLICATION}`] ?? [])],
    files: new Map([...files, [bankFileId, [...known, ...decision.accepted]]]),
  };
};

/** What there is at the end: how each payment stands, and which of them a person has to look at for which reason. */
const endOf = (files: readonly string[]) => {
  const { grant, files: known } = files.reduce(brought, { grant: sent, files: new Map() });
  const { payments, paidCents } = payoutAfter(...grant);
  const standing = [...payments.values()].map((payment) => [
    payment.paymentId,
    payment.status,
    'bookedOn' in payment && payment.bookedOn !== null,
  ]);
  const entries = [...known.values()].flatMap(
    (events) => events.reduce(bankFile.evolve, bankFile.initial).entries,
  );
  const open = entries
    .filter(isOpen)
    .map(({ paymentId, direction, outcome }) => `${paymentId} ${direction} ${outcome}`);
  return { standing, paidCents, open: [...new Set(open)].toSorted() };
};

const cuts = fc.array(fc.nat({ max: 3 }), { minLength: 8, maxLength: 8 });

test('the same movements, cut into files in any way and brought in any order, twice or late, end in the same', () => {
  const cases = fc
    .tuple(movementsOf(A, 'a'), movementsOf(B, 'b'), cuts, cuts)
    .chain(([ofA, ofB, cut, other]) => {
      const movements = [...ofA, ...ofB];
      const files = [...filesOf(movements, cut, 'one'), ...filesOf(movements, other, 'two')];
      const order = fc.array(fc.nat({ max: Math.max(0, files.length - 1) }), { maxLength: 12 });
      return fc.tuple(fc.constant(movements), fc.constant(files), order);
    });
  fc.assert(
    fc.property(cases, ([movements, files, order]) => {
      const anyhow = [...order.flatMap((at) => files[at] ?? []), ...files];
      expect(endOf(anyhow)).toEqual(endOf(filesOf(movements, [], 'all')));
    }),
    { numRuns: 200 },
  );
});

const cents = fc.integer({ min: 0, max: 1_000_000 });
const direction = fc.constantFrom('DBIT' as const, 'CRDT' as const);
const part = fc.record({ isOwn: fc.boolean(), cents, direction });

test('what is read and what is counted aside come to the sums of the file', () => {
  const euroOf = (value: number) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
  const signed = (parts: readonly { readonly cents: number; readonly direction: string }[]) =>
    parts.reduce((sum, one) => sum + (one.direction === 'DBIT' ? -one.cents : one.cents), 0);
  const entries = fc.array(fc.array(part, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(entries, (all) => {
      const written = all.map((parts) => {
        const sum = signed(parts);
        const details = parts
          .map((one) => transaction(one.isOwn ? referenceOf(A) : 'Miete', euroOf(one.cents), one.direction))
          .join('');
        return entry({ amount: euro(euroOf(Math.abs(sum))), direction: sum < 0 ? 'DBIT' : 'CRDT', details });
      });
      const report = readXmlFile(booked(written.join('')), statementFormats, readStatement);
      if ('refused' in report) throw new Error(report.refused);
      const own = report.entries.map((one) => ({
        cents: one.entry.amountCents ?? 0,
        direction: one.entry.direction === 'debit' ? 'DBIT' : 'CRDT',
      }));
      const aside = report.foreign.reduce((sum, one) => sum + one.creditCents - one.debitCents, 0);
      expect(signed(own) + aside).toBe(signed(all.flat()));
      const counted = report.foreign.reduce((sum, { entryCount }) => sum + entryCount, 0);
      expect(own.length + counted).toBe(all.flat().length);
      expect(own.length).toBe(all.flat().filter(({ isOwn }) => isOwn).length);
    }),
  );
});
