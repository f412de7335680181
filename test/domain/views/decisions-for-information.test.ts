import { describe, expect, test } from 'vitest';
import { decisionsForInformation } from '../../../domain/views/decisions-for-information.ts';
import type { ProgrammeEvent } from '../../../events/programme-events.ts';
import { submitted } from '../../support/application-facts.ts';
import { applicationCalled, convened, item, MEETING } from '../../support/meeting-facts.ts';
import { established, seated, seatOfPerson } from '../../support/programme-facts.ts';
import { readerOfStreams } from '../../support/rows.ts';
import { looking, office } from '../../support/town-streams.ts';
import { deferred, motion, resolved, votedDown } from '../../support/vote-facts.ts';

const youth: ProgrammeEvent = {
  type: 'CommitteeSeated',
  data: {
    ...{ programmeId: 'demokratie-leben', committeeId: 'jugendforum', title: 'Jugendforum', term: 1 },
    seats: [seatOfPerson('cleo')],
  },
};
const ofYouth = convened({ committeeId: 'jugendforum', title: 'Jugendsitzung' });
const secondItem = { itemId: 'item-2', applicationId: applicationCalled('b') };
/** Recorded on 1 February, at noon in Berlin. */
const rows = readerOfStreams({
  'programme-demokratie-leben': [established, seated, youth],
  'meeting-1': [
    ofYouth,
    resolved({ conditions: ['Barrierefrei.'] }),
    votedDown({ ...secondItem, conditions: ['Nie.'] }),
  ],
  'meeting-2': [convened(), resolved()],
  'meeting-3': [ofYouth, deferred('open-question')],
  'meeting-4': [convened({ committeeId: 'jugendforum', programmeId: 'empowerment' }), resolved()],
  [`application-${applicationCalled('a')}`]: [submitted({ applicationId: applicationCalled('a') })],
});
const asked = { programmeId: 'demokratie-leben', committeeId: 'begleitausschuss', since: '2024-02-01' };
const page = (changes: Partial<typeof asked>, who: typeof office, wish: { limit: number; after?: string }) =>
  decisionsForInformation(rows, { ...asked, ...changes }, who, { ...wish, order: 'rising' });
const decisions = async (changes: Partial<typeof asked> = {}, who = office) =>
  (await page(changes, who, { limit: 50 }))?.items;

describe('what another committee resolved', () => {
  test('is told with its sum and conditions where it was carried, and without where it was not', async () => {
    const {
      itemId: _id,
      reconsideredFor: _for,
      asksForException: _asks,
      roundId: _round,
      ...first
    } = item('a', 1);
    const meetingOf = {
      committeeId: 'jugendforum',
      meetingId: MEETING,
      meetingTitle: 'Jugendsitzung',
      committeeTitle: 'Jugendforum',
    };
    expect(await decisions()).toEqual([
      {
        ...{
          ...first,
          ...meetingOf,
          title: 'Nachbarschaft im Gespräch',
          resolvedAt: '2024-02-01T10:01:00.000Z',
        },
        ...{ motion: motion({ conditions: ['Barrierefrei.'] }), isCarried: true, outcome: 'grant' },
        ...{ amountCents: 150_000, conditions: ['Barrierefrei.'] },
      },
      {
        ...{
          ...first,
          ...meetingOf,
          applicationId: applicationCalled('b'),
          organisationId: item('b', 2).organisationId,
        },
        ...{ title: null, resolvedAt: '2024-02-01T10:02:00.000Z', motion: motion({ conditions: ['Nie.'] }) },
        ...{ isCarried: false, outcome: 'reject', amountCents: 0, conditions: [] },
      },
    ]);
  });

  test('is told from that day on, which counts', async () => {
    expect(await decisions({ since: '2024-02-02' })).toEqual([]);
    expect(await decisions({ since: '2024-01-31' })).toHaveLength(2);
  });

  test('is for the members of the committee that is informed, and for the offices', async () => {
    expect(await decisions({}, looking('ada'))).toHaveLength(2);
    expect(await decisions({}, looking('cleo'))).toBeUndefined();
    expect(await decisions({ committeeId: 'jugendforum' }, looking('cleo'))).toMatchObject([
      { committeeId: 'begleitausschuss', committeeTitle: 'Begleitausschuss' },
    ]);
    expect(await decisions({ committeeId: 'kleines-gremium' })).toBeUndefined();
    expect(await decisions({ programmeId: 'empowerment' })).toBeUndefined();
  });

  test('is given in pages, the own resolutions of the committee left out', async () => {
    const resolvedIn = async (wish: Parameters<typeof page>[2]) => {
      const found = await page({}, office, wish);
      return { ...found, items: found?.items.map(({ applicationId }) => applicationId) };
    };
    const first = await resolvedIn({ limit: 1 });
    expect(first.items).toEqual([applicationCalled('a')]);
    const second = await resolvedIn({ limit: 5, after: first.next ?? '' });
    expect(second).toMatchObject({ items: [applicationCalled('b')], next: null });
  });
});
