import { describe, expect, test } from 'vitest';
import { bankFile } from '../../../domain/bank-file/bank-file.ts';
import { payRun } from '../../../domain/pay-run/pay-run.ts';
import type { BankFileEvent } from '../../../events/bank-file-events.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { camt054 } from '../../support/bank-files.ts';
import {
  A,
  around,
  B,
  booked,
  bring,
  FILE,
  given,
  LETTER,
  sent,
  statement,
} from '../../support/brought-bank-file.ts';
import { executedInRun as executed, RUN } from '../../support/payment-facts.ts';
import { APPLICATION, person } from '../../support/payout-facts.ts';

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
