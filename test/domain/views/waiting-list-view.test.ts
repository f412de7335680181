import { describe, expect, test } from 'vitest';
import { waitingListView } from '../../../domain/views/waiting-list-view.ts';
import type { ApplicationEvent } from '../../../events/application-events.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import { admitted, checkStarted, submitted } from '../../support/application-facts.ts';
import {
  application,
  fundClosed,
  fundOpened,
  RESOLUTION,
  roundOpened,
  waits,
} from '../../support/fund-facts.ts';
import { waitlisted, withdrawn } from '../../support/outcome-facts.ts';
import { established, seated } from '../../support/programme-facts.ts';
import { readerOfStreams } from '../../support/rows.ts';
import { looking, office } from '../../support/town-streams.ts';

const caseOf = (word: string, ...more: ApplicationEvent[]) => ({
  [`application-${application(word)}`]: [
    ...[submitted({ applicationId: application(word) }), checkStarted, admitted, waitlisted],
    ...more,
  ],
});
const opened = [fundOpened({ allocatedCents: 400_000 }), roundOpened()];
const waitingOnes = [
  waits('low', 250_000, 40),
  waits('high', 200_000, 90),
  waits('mid', 250_000, 60),
  waits('gone', 1, 99),
];
const proposal = {
  type: 'MoveUpProposed',
  data: { fundId: 'aktionsfonds-2024', moves: [] },
} as unknown as FundEvent;
const rowsOf = (...events: FundEvent[]) =>
  readerOfStreams({
    'programme-demokratie-leben': [established, seated],
    'fund-aktionsfonds-2024': [...opened, ...events],
    ...{ ...caseOf('high'), ...caseOf('mid'), ...caseOf('low'), ...caseOf('gone', withdrawn) },
  });
const NOW = '2024-06-03T10:00:00.000Z';
const list = (who = office, now = NOW, ...events: FundEvent[]) =>
  waitingListView(rowsOf(...waitingOnes, ...events), 'aktionsfonds-2024', who, now);

describe('who waits for the money of a fund', () => {
  test('is told by rank, with what each could get now: the last one what is left', async () => {
    const shown = (
      rank: number,
      word: string,
      requestedCents: number,
      minute: number,
      moveUpCents: number | null,
    ) => ({
      ...{ rank, applicationId: application(word), organisationId: expect.any(String), requestedCents },
      ...{ title: 'Nachbarschaft im Gespräch', roundId: 'round-1', resolution: RESOLUTION, moveUpCents },
      since: `2024-02-01T10:0${minute}:00.000Z`,
      isPartial: moveUpCents !== null && moveUpCents < requestedCents,
    });
    expect(await list()).toEqual({
      ...{ fundId: 'aktionsfonds-2024', freeCents: 400_000, proposedAt: null },
      entries: [
        shown(1, 'high', 200_000, 3, 200_000),
        shown(2, 'mid', 250_000, 4, 200_000),
        shown(3, 'low', 250_000, 2, null),
      ],
    });
    expect((await list(office, NOW, proposal))?.proposedAt).toBe('2024-02-01T10:06:00.000Z');
  });

  test.for([
    ['on the last day of its year', '2024-12-31T22:59:59.999Z', [], [200_000, 200_000, null]],
    ['after its year', '2024-12-31T23:00:00.000Z', [], [null, null, null]],
    ['once it is closed', NOW, [fundClosed], [null, null, null]],
  ] as const)('gets money or not: %s', async ([, now, events, sums]) => {
    const view = await list(office, now, ...events);
    expect(view?.entries.map(({ moveUpCents }) => moveUpCents)).toEqual(sums);
  });

  test('is for the offices, administrators and the committee of the fund', async () => {
    for (const who of [looking('x', 'administrator'), looking('x', 'auditor'), looking('bo')])
      expect((await list(who))?.entries).toHaveLength(3);
    expect(await list(looking('stranger'))).toBeUndefined();
    expect(await waitingListView(rowsOf(), 'jugendfonds-2024', office, NOW)).toBeUndefined();
    const withoutProgramme = readerOfStreams({ 'fund-aktionsfonds-2024': opened });
    expect(await waitingListView(withoutProgramme, 'aktionsfonds-2024', looking('bo'), NOW)).toBeUndefined();
  });
});
