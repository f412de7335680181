import { expect, test } from 'vitest';
import { caseLines } from '../../../domain/views/case-line.ts';
import type { DomainEvent } from '../../../events/catalogue.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import type { ProgrammeEvent } from '../../../events/programme-events.ts';
import { checkStarted, submitted } from '../../support/application-facts.ts';
import { fundOpened, roundOpened } from '../../support/fund-facts.ts';
import { rejected } from '../../support/outcome-facts.ts';
import { paid } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, ORGANISATION } from '../../support/payout-facts.ts';
import { established } from '../../support/programme-facts.ts';
import { rejectionObjected, rejectionPosted } from '../../support/rejection-facts.ts';
import { readerOfStreams } from '../../support/rows.ts';
import { townStreams } from '../../support/town-streams.ts';

const another = { ...established, data: { ...established.data, programmeId: 'another' } } as ProgrammeEvent;
/** A town with another programme and another fund, which come first in their lists. */
const town = {
  ...townStreams,
  'programme-another': [another],
  'fund-a': [fundOpened({ fundId: 'a' }), roundOpened({ fundId: 'a', deadlineOn: '2024-02-15' })],
};
const linesOf = (list: string, streams: Readonly<Record<string, readonly DomainEvent[]>> = {}) =>
  caseLines(readerOfStreams({ ...town, ...streams }), list, '2024-01-20');
const paidOut: readonly PayoutEvent[] = [granted(), accepted, ...paid('a', 100_000)];

test('a line is due by the rules of its own programme and the round of its own fund', async () => {
  // A week from the end of the round on 15 January.
  expect(await linesOf('open')).toMatchObject([{ status: 'submitted', dueOn: '2024-01-22' }]);
});

test.for(['open', `organisation/${ORGANISATION}`, 'programme/demokratie-leben'])(
  'a line in %s says what was granted and what was paid of it',
  async (list) => {
    expect(await linesOf(list)).toMatchObject([{ grantedCents: null, paidCents: 0 }]);
    expect(await linesOf(list, { [`payout-${APPLICATION}`]: paidOut })).toMatchObject([
      { grantedCents: 250_000, paidCents: 100_000 },
    ]);
  },
);

test('a line says how a rejection stands, and of an objection only that it is there', async () => {
  const handedIn = submitted({ applicationId: APPLICATION });
  const events = [handedIn, checkStarted, rejected, rejectionPosted(), rejectionObjected()];
  const [line] = await linesOf('open', { [`application-${APPLICATION}`]: events });
  expect(line?.rejectionNotice?.objection).toEqual({ filedOn: '2024-06-20', status: 'open' });
  expect((await linesOf('open'))[0]?.rejectionNotice).toBeNull();
});
