import type { DynamoDBStreamEvent } from 'aws-lambda';
import { expect, test } from 'vitest';
import { handler as daily } from '../../../functions/consumers/daily.ts';
import { handler as react } from '../../../functions/consumers/react.ts';
import { handler as reconcile } from '../../../functions/consumers/reconcile.ts';
import { handler as sequenceAndProject } from '../../../functions/consumers/sequence-and-project.ts';
import { handler as health } from '../../../functions/operation/health.ts';
import { handler as register } from '../../../functions/organisation/register-organisation.ts';
import { handler as publicGrants } from '../../../functions/payout/public-grants.ts';
import { environment } from '../../../runtime/environment.ts';
import { BOOK_FORMAT, OtherFormat } from '../../../runtime/log/book-format.ts';
import { asLambda, WRITES } from '../../support/as-lambda.ts';
import { fill } from '../../support/event-log-contract/facts.ts';
import { call } from '../../support/http.ts';
import { describeOnTheEngine } from '../../support/on-the-engine.ts';

const commitRecord: DynamoDBStreamEvent = {
  Records: [
    {
      eventName: 'INSERT',
      dynamodb: { SequenceNumber: '1', Keys: { p: { S: 'town#fund-1' }, r: { N: '1' } } },
    },
  ],
};
const STOPPED = { batchItemFailures: [{ itemIdentifier: '1' }] };
const association = {
  ...{ name: 'Verein (fiktiv)', legalForm: 'registered-association', seat: 'Musterstadt' },
  ...{ registerNumber: 'VR 1', isNonProfit: true },
  contact: { name: 'Erika Muster', email: 'erika@verein.example' },
};

/** A book with one commit that another program began: 0 for a program from before there was a number. */
const bookOf = async (format: number) => {
  const book = await asLambda();
  await fill(book.log, 'town', 'fund-1', 1);
  await book.mark(format);
  return book;
};

describeOnTheEngine('a function at its start', () => {
  test('goes on in empty tables where it only reads, and begins the book where it writes', async () => {
    const { start, countIn } = await asLambda();
    start();
    await environment();
    expect(await countIn('ledger')).toBe(0);
    start(WRITES);
    await environment();
    expect(await countIn('ledger')).toBe(1);
  });

  test.for([{}, WRITES])('asks once for the format, for one unit, and not again: %j', async (more) => {
    const { start, requests } = await bookOf(BOOK_FORMAT);
    start(more);
    await environment();
    await environment();
    expect(requests.list()).toEqual([{ operation: 'GetItem', consumed: 1 }]);
  });

  test('looks again after a book was refused, so that it serves as soon as the book was put right', async () => {
    const { start, mark } = await bookOf(BOOK_FORMAT + 1);
    start();
    await expect(environment()).rejects.toThrow(OtherFormat);
    await mark(BOOK_FORMAT);
    await expect(environment()).resolves.toHaveProperty('log');
  });
});

describeOnTheEngine('a book of another installation', () => {
  test.for([
    [{ isDemo: true }, 'This is the book of a demo'],
    [{ key: 'another-key' }, 'set KEY_ID to that'],
  ] as const)('is not opened, to read or to write: %j', async ([birth, sentence]) => {
    const { start, mark, countIn } = await bookOf(BOOK_FORMAT);
    await mark(BOOK_FORMAT, birth);
    for (const more of [{}, WRITES]) {
      start(more);
      await expect(environment()).rejects.toThrow(sentence);
      expect((await health()).body).toContain('book-of-another-installation');
      const { status, body } = await call(publicGrants, { method: 'GET' });
      expect([status, body.code]).toEqual([503, 'book-of-another-installation']);
    }
    expect([await countIn('events'), await countIn('keys')]).toEqual([1, 0]);
  });
});

describeOnTheEngine('a book that another program wrote', () => {
  test.for([
    [
      0,
      'book-of-earlier-program',
      new RegExp(
        `written by an earlier program.*format ${BOOK_FORMAT} only.*Nothing was changed.*Ask whoever`,
      ),
    ],
    [
      BOOK_FORMAT + 1,
      'book-of-newer-program',
      new RegExp(
        `has format ${BOOK_FORMAT + 1}.*newer program.*format ${BOOK_FORMAT} only.*Nothing was changed.*Ask whoever`,
      ),
    ],
  ] as const)(
    'of format %i is read by no query and written by no command',
    async ([format, code, detail]) => {
      const { start, countIn } = await bookOf(format);
      for (const more of [{}, WRITES]) {
        start(more);
        const read = await call(publicGrants, { method: 'GET' });
        const written = await call(register, { person: 'signatory', body: association });
        for (const answer of [read, written]) {
          expect(answer).toMatchObject({ status: 503, body: { code, instance: 'request' } });
          expect(answer.headers['content-type']).toBe('application/problem+json');
          expect(answer.body.detail).toMatch(detail);
        }
      }
      const inGerman = { 'accept-language': 'de' };
      const { body } = await call(publicGrants, { method: 'GET', headers: inGerman });
      expect(body.detail).toMatch(/^Das Buch hat .*Bitten Sie den Betrieb/);
      expect(await countIn('events')).toBe(1);
      expect(await countIn('keys')).toBe(0);
    },
  );

  test.for([
    [0, 'book-of-earlier-program'],
    [1, 'book-of-earlier-program'],
    [BOOK_FORMAT + 1, 'book-of-newer-program'],
  ] as const)('of format %i makes the installation unwell, with the reason', async ([format, code]) => {
    const { start } = await bookOf(format);
    start();
    const { statusCode, body } = await health();
    expect([statusCode, JSON.parse(body ?? '')]).toEqual([503, { status: 'unavailable', code }]);
  });

  test('stops whoever reads the change stream: no order, no row, no command, until it was put right', async () => {
    const { start, mark, countIn } = await bookOf(BOOK_FORMAT + 1);
    start();
    expect(await sequenceAndProject(commitRecord)).toEqual(STOPPED);
    start(WRITES);
    expect(await react(commitRecord)).toEqual(STOPPED);
    await expect(reconcile({ tenants: ['town'] })).rejects.toThrow(OtherFormat);
    await expect(daily({ tenants: ['town'] })).rejects.toThrow(OtherFormat);
    expect([await countIn('ledger'), await countIn('views'), await countIn('events')]).toEqual([1, 0, 1]);
    await mark(BOOK_FORMAT);
    start();
    expect(await sequenceAndProject(commitRecord)).toEqual({ batchItemFailures: [] });
    expect(await countIn('ledger')).toBeGreaterThan(1);
  });
});
