import { expect, test } from 'vitest';
import { meetingFacts } from '../../../domain/views/meeting-facts.ts';
import { applicationCalled, convened, MEETING } from '../../support/meeting-facts.ts';
import { readerOfStreams } from '../../support/rows.ts';
import { deferred, motion, resolved } from '../../support/vote-facts.ts';

test('what meetings say of an application is how each ended, the earliest first, and nothing of others', async () => {
  const none = {
    motion: null,
    isCarried: null,
    outcome: null,
    yesCount: null,
    noCount: null,
    abstainCount: null,
  };
  const later = { startsAt: '2024-03-20T17:00:00.000Z', meetingId: 'mtg_later' };
  const rows = readerOfStreams({
    'meeting-1': [convened(later), resolved()],
    'meeting-2': [convened(), deferred('open-question')],
    'meeting-3': [convened({ programmeId: 'empowerment' })],
    'meeting-4': [convened({ startsAt: '2024-04-20T17:00:00.000Z', meetingId: 'mtg_last' })],
  });
  const about = { title: 'Zweite Sitzung', itemId: 'item-1' };
  expect(await meetingFacts(rows, 'demokratie-leben', applicationCalled('a'))).toEqual([
    {
      ...{ ...about, meetingId: MEETING, startsAt: '2024-02-20T17:00:00.000Z' },
      ...{ ...none, status: 'deferred', reason: 'open-question' },
    },
    {
      ...{ ...about, ...later, status: 'resolved', reason: null, motion: motion(), isCarried: true },
      ...{ outcome: 'grant', yesCount: 3, noCount: 0, abstainCount: 0 },
    },
    {
      ...{ ...about, meetingId: 'mtg_last', startsAt: '2024-04-20T17:00:00.000Z' },
      ...{ ...none, status: 'planned', reason: null },
    },
  ]);
});
