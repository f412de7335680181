import { describe, expect, test } from 'vitest';
import { applicationRow } from '../../../domain/agenda/application-rows.ts';
import { dailyFollowUps, nextEventfulDay } from '../../../domain/due/daily-follow-ups.ts';
import { meetingPapers } from '../../../domain/due/meeting-papers.ts';
import { waitingListRow } from '../../../domain/fund/waiting-list-row.ts';
import { meetingRow } from '../../../domain/meeting/meeting-row.ts';
import { retentionRow } from '../../../domain/retention/retention-row.ts';
import type { MeetingEvent } from '../../../events/meeting-events.ts';
import type { RetentionEvent } from '../../../events/retention-events.ts';
import { APPLICATION as ASKED, asked, checkStarted, submitted } from '../../support/application-facts.ts';
import { fundOpened, application as inFund, reserved, roundOpened, waits } from '../../support/fund-facts.ts';
import { applicationCalled, convened, item, MEETING } from '../../support/meeting-facts.ts';
import { waitlisted } from '../../support/outcome-facts.ts';
import { erased, started } from '../../support/retention-facts.ts';
import { readerOf, rowOf } from '../../support/rows.ts';

type Known = Parameters<typeof readerOf>[0][number];

/** Asked on 1 February 2024, to be answered by the 14th; reminded three days before. */
const askedCase: Known = {
  projection: applicationRow,
  stream: `application-${ASKED}`,
  row: rowOf(applicationRow, `application-${ASKED}`, submitted(), checkStarted, asked('title')),
};
/** Half of the money is for round 2, which ends on Mon 15 April 2024. */
const fund: Known = {
  projection: waitingListRow,
  stream: 'fund-aktionsfonds-2024',
  row: rowOf(
    waitingListRow,
    'fund-aktionsfonds-2024',
    fundOpened({ allocatedCents: 3_700_000 }),
    roundOpened({ quotaBasisPoints: 5_000 }),
    roundOpened({ roundId: 'round-2', deadlineOn: '2024-04-15', closesAt: '2024-04-15T22:00:00.000Z' }),
    reserved('a', 1_850_000),
    waits('f', 350_000, 74),
  ),
};
const waitingCase: Known = {
  projection: applicationRow,
  stream: `application-${inFund('f')}`,
  row: rowOf(applicationRow, `application-${inFund('f')}`, submitted(), waitlisted),
};
const meetingOf = (...events: MeetingEvent[]): Known => ({
  projection: meetingRow,
  stream: `meeting-${MEETING}`,
  row: rowOf(meetingRow, `meeting-${MEETING}`, ...events),
});
const circulating = meetingOf(convened({ votesUntil: '2024-02-11T23:00:00.000Z' }));
const closed = (...words: string[]): Known =>
  meetingOf(convened({ items: words.map((word, place) => item(word, place + 1)) }), {
    type: 'MeetingClosed',
    data: { meetingId: MEETING },
  });
const papersOf = (word: string, ...events: RetentionEvent[]): Known => ({
  projection: retentionRow,
  stream: `retention-${applicationCalled(word)}`,
  row: { ...rowOf(retentionRow, `retention-${word}`, ...events), applicationId: applicationCalled(word) },
});

const on = (day: string, ...rows: Known[]) => dailyFollowUps(readerOf(rows), day);

describe('what follows from a day', () => {
  const reminder = {
    command: 'remind-to-answer',
    params: { applicationId: ASKED },
    body: { dueOn: '2024-02-14', number: 1 },
  };
  const about = (command: string, params: Record<string, string>) => ({ command, params, body: {} });

  test.each([
    ['a case with a question', '2024-02-11', [askedCase], reminder],
    [
      'a vote by circulation',
      '2024-02-12',
      [circulating],
      about('close-circular-vote', { meetingId: MEETING }),
    ],
    [
      'a fund in which somebody waits',
      '2024-04-16',
      [fund, waitingCase],
      about('propose-moving-up', { fundId: 'aktionsfonds-2024' }),
    ],
    [
      'papers that were kept',
      '2032-01-01',
      [papersOf('a', started)],
      about('erase-case', { applicationId: applicationCalled('a') }),
    ],
    [
      'minutes of which all papers went',
      '2032-01-02',
      [closed('a', 'b'), papersOf('a', started, erased), papersOf('b', started, erased)],
      about('erase-meeting', { meetingId: MEETING }),
    ],
  ])('in %s', async (_what, day, rows, followUp) => {
    expect(await on(day, ...rows)).toEqual([followUp]);
  });

  test('is asked of everything there is, votes first', async () => {
    const rows = [askedCase, circulating, papersOf('a', started)];
    expect((await on('2032-01-01', ...rows)).map(({ command }) => command)).toEqual([
      ...['close-circular-vote', 'remind-to-answer', 'erase-case'],
    ]);
    expect(await on('2024-02-10', ...rows)).toEqual([]);
  });

  test('is nothing for a fund whose only application was withdrawn from the list', async () => {
    expect(await on('2024-04-16', fund)).toEqual([]);
  });
});

describe('the next day from which something follows', () => {
  const next = (after: string, until: string) => nextEventfulDay(readerOf([askedCase]), after, until);

  test.each([
    ['2024-02-01', '2024-02-20', '2024-02-11'],
    ['2024-02-01', '2024-02-11', '2024-02-11'],
    ['2024-02-01', '2024-02-10', undefined],
    ['2024-02-11', '2024-02-20', '2024-02-12'],
    ['2024-02-11', '2024-02-11', undefined],
  ])('after %s and up to %s is %s', async (after, until, day) => {
    expect(await next(after, until)).toBe(day);
  });
});

describe('the papers of a meeting', () => {
  const erasedOns = async (...rows: Known[]) =>
    (await meetingPapers(readerOf(rows))).map(({ papers }) => papers.map((paper) => paper?.erasedOn));
  const gone = '2032-01-01';

  test.each<readonly [string, Known[], (string | null | undefined)[]]>([
    ['all', [papersOf('a', started, erased), papersOf('b', started, erased)], [gone, gone]],
    [
      'no further than to the first that is kept',
      [papersOf('a', started), papersOf('b', started, erased)],
      [null],
    ],
    ['up to one that is kept', [papersOf('a', started, erased), papersOf('b', started)], [gone, null]],
    ['no further than to one of which nothing is known', [papersOf('b', started, erased)], [undefined]],
  ])('are read: %s', async (_what, papers, read) => {
    expect(await erasedOns(closed('a', 'b'), ...papers)).toEqual([read]);
  });

  test('are read of closed meetings only', async () => {
    expect(await erasedOns(circulating, papersOf('a', started))).toEqual([]);
  });
});
