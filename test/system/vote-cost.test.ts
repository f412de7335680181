import { hash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MeetingEvent } from '../../events/meeting-events.ts';
import { seats } from '../support/committee-seats.ts';
import { dynamodb } from '../support/engines.ts';
import { appended, appendTo } from '../support/event-log-contract/facts.ts';
import { convened, item } from '../support/meeting-facts.ts';
import { describeOnTheEngine } from '../support/on-the-engine.ts';
import { openTown, type Town } from '../support/open-town.ts';
import { motion } from '../support/vote-facts.ts';
import { writeUnitsOf } from '../support/write-units.ts';

/** An id as the system gives them: nothing in it compresses. */
const idOf = (prefix: string, ...of: unknown[]) => `${prefix}_${hash('sha256', of.join()).slice(0, 26)}`;

/** Everything that a committee of so many seats has done when the last vote on its last item is to be cast. */
const meetingBefore = (meetingId: string, itemCount: number, members: readonly string[]) => {
  const items = Array.from({ length: itemCount }, (_, n) => ({
    ...item('x', n + 1),
    ...{ applicationId: idOf('app', meetingId, n), organisationId: idOf('org', meetingId, n) },
  }));
  const ballot = ({ itemId, applicationId }: (typeof items)[number]): MeetingEvent[] => [
    {
      type: 'ItemCalled',
      data: { meetingId, itemId, applicationId, motionNumber: 1, motion: motion({ amountCents: 350_000 }) },
    },
    ...members.map(
      (personId): MeetingEvent => ({
        type: 'VoteCast',
        data: { meetingId, itemId, motionNumber: 1, personId, vote: 'yes' },
      }),
    ),
  ];
  const all = seats(members.length).map((seat, n) => ({
    ...{ ...seat, personId: members[n] ?? '', substitutePersonId: idOf('per', 'substitute', n) },
  }));
  const events: MeetingEvent[] = [
    convened({ meetingId, seats: all, items }),
    ...members.map(
      (personId): MeetingEvent => ({
        type: 'PresenceRecorded',
        data: { meetingId, personId, isPresent: true },
      }),
    ),
    ...items.flatMap(ballot),
  ];
  return events.slice(0, -1);
};

describeOnTheEngine('what a vote writes, with all that follows from it', () => {
  let town: Town;
  beforeAll(async () => {
    town = await openTown(500_000, undefined, dynamodb);
    town.world.setClock('2026-03-02T18:00:00.000Z');
  });
  afterAll(() => town.close());

  /** The units of the last of all votes. */
  const lastVote = async (itemCount: number, seatCount: number) => {
    const { environment, tenant, personId, carry, settle } = town.world;
    const people = Array.from({ length: seatCount }, (_, n) => `voter-${n + 1}`);
    const members = await Promise.all(people.map(personId));
    const meetingId = idOf('mtg', itemCount, seatCount);
    const events = meetingBefore(meetingId, itemCount, members);
    for (let from = 0; from < events.length; from += 90) {
      const stream = await environment.log.load(tenant, `meeting-${meetingId}`);
      const some = events.slice(from, from + 90).map((event) => ({ ...event, version: 1 }));
      appended(await appendTo(environment.log, stream, some));
    }
    await settle();
    const writeUnits = writeUnitsOf(town.engine);
    writeUnits();
    const params = { meetingId, itemId: `item-${itemCount}` };
    await carry('cast-vote', { as: people.at(-1) ?? '', params, body: { vote: 'no' } });
    await settle();
    const units = writeUnits();
    const row = await environment.views.get(tenant, 'meeting@10/1', `meeting-${meetingId}`);
    expect(row?.row).toMatchObject({ items: { length: itemCount } });
    return units;
  };

  it.each([
    [1, 3, 24],
    [30, 20, 30],
    [100, 60, 40],
  ])('with %i items and %i seats is at most %i units', async (itemCount, seatCount, unitsMax) => {
    expect(await lastVote(itemCount, seatCount)).toBeLessThanOrEqual(unitsMax);
  });
});
