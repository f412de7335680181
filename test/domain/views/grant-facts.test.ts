import { describe, expect, test } from 'vitest';
import { grantFacts } from '../../../domain/views/grant-facts.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { paymentRefused } from '../../support/claim-facts.ts';
import { posted } from '../../support/notice-facts.ts';
import { approved, executed, requested } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted } from '../../support/payout-facts.ts';
import { checked, proved } from '../../support/proof-facts.ts';
import { readerOfStreams, recordedAt } from '../../support/rows.ts';
import { caseClosed, provenCase, refunded, settled, settledCase } from '../../support/settlement-facts.ts';
import { townStreams } from '../../support/town-streams.ts';

const factsAfter = (...history: readonly PayoutEvent[]) =>
  grantFacts(readerOfStreams({ ...townStreams, [`payout-${APPLICATION}`]: history }), APPLICATION);
const since = async (history: readonly PayoutEvent[]) => (await factsAfter(...history))?.since;

describe('a grant in lists of cases', () => {
  test('is nothing before it was issued', async () => {
    expect(await grantFacts(readerOfStreams(townStreams), APPLICATION)).toBeUndefined();
  });

  test.for<readonly [string, readonly PayoutEvent[], number]>([
    ['it was issued, whatever happens to its letter', [granted(), posted()], 0],
    ['it was accepted, whatever is asked for', [granted(), accepted, requested('a', 50_000)], 1],
    ['its proof came in', [...provenCase, requested('b', 1)], 6],
    ['its proof came in again', [...provenCase, proved({}, 2), requested('b', 1)], 7],
    ['its proof was checked', [...provenCase, checked(), requested('b', 1)], 7],
    ['it was settled, whatever is paid back', [...settledCase, refunded(10_000)], 8],
    ['its case was closed', [...settledCase, refunded(35_000), caseClosed, posted()], 11],
  ])('stands where it stands since %s', async ([, history, place]) => {
    expect(await since(history)).toBe(recordedAt(place));
  });

  test('says what it is in the end once it is settled', async () => {
    expect(await factsAfter(...provenCase)).toMatchObject({ grantedCents: 250_000, finalCents: null });
    expect(await factsAfter(...settledCase)).toMatchObject({ grantedCents: 250_000, finalCents: 215_000 });
    expect((await factsAfter(...provenCase, checked(), settled({ finalCents: 0 })))?.finalCents).toBe(0);
  });

  test('names the payments that somebody has to sign for, and no others', async () => {
    const all = ['a', 'b', 'c', 'd'].map((word) => requested(word, 50_000));
    const then = [approved('b'), paymentRefused('c'), executed('d', 50_000)];
    const facts = await factsAfter(granted(), accepted, ...all, ...then);
    expect([facts?.paidCents, facts?.openPayments]).toEqual([
      50_000,
      [
        { status: 'requested', since: recordedAt(2) },
        { status: 'approved', since: recordedAt(3) },
      ],
    ]);
  });
});
