import * as z from 'zod';
import { afterMeeting } from './after-meeting.ts';
import { Anything, type Board, Created, known, type Moment, offices } from './board.ts';
import { circularMoments } from './circular-vote.ts';
import { presentAt } from './committee-members.ts';
import { addDays, at, atMinute } from './dates.ts';
import { settleRaisedConflict } from './item-conflict.ts';
import { personIdOf } from './setting.ts';
import type { PlayedItem, PlayedMeeting, Story } from './story.ts';

const storyOf = ({ plot }: Board, { story }: PlayedItem): Story => {
  const found = plot.stories.find(({ key }) => key === story);
  if (!found) throw new Error(`the plot has no story ${story}`);
  return found;
};

const convene = async (board: Board, meeting: PlayedMeeting) => {
  const { key, programmeId, committeeId, title, place, on, items } = meeting;
  const applicationIds = items.map(({ story }) => known(board.applicationIds, story));
  const body = { programmeId, committeeId, title, place, startsAt: at(on, '18:00'), applicationIds };
  const office = board.client.as(offices.coordination);
  const { id } = await office.does(`${key}-convene`, { method: 'POST', path: '/meetings', body }, Created);
  board.meetingIds.set(key, id);
};

const recordPresence = async (board: Board, meeting: PlayedMeeting) => {
  const path = `/meetings/${known(board.meetingIds, meeting.key)}/presence`;
  const office = board.client.as(offices.coordination);
  for (const { username } of presentAt(board, meeting)) {
    const ask = {
      method: 'PUT',
      path: `${path}/${personIdOf(board, username)}`,
      body: { isPresent: true },
    } as const;
    await office.does(`${meeting.key}-presence-${username}`, ask, Anything);
  }
};

const Status = z.looseObject({ status: z.string() });

/** A play that goes on after it was cut off may find a rejection explained already. */
const statuses: Readonly<Record<PlayedItem['outcome'], readonly string[]>> = {
  grant: ['recommended'],
  'grant-amount-open': ['recommended-amount-open'],
  waitlist: ['waitlisted'],
  reject: ['rejected-reasons-open', 'rejected'],
  defer: ['deferred'],
};

/** What became of an application is known to its own stream a moment after the resolution. */
const awaitOutcome = (board: Board, { key }: PlayedMeeting, { story, outcome }: PlayedItem) =>
  board.client
    .as(offices.coordination)
    .waits(
      `${key}-${story}-outcome`,
      `/applications/${known(board.applicationIds, story)}`,
      Status,
      ({ status }) => statuses[outcome].includes(status),
    );

const awaitOutcomes = async (board: Board, meeting: PlayedMeeting) => {
  for (const item of meeting.items) await awaitOutcome(board, meeting, item);
};

const decide = async (board: Board, meeting: PlayedMeeting, item: PlayedItem, place: number) => {
  const story = storyOf(board, item);
  const step = `${meeting.key}-${item.story}`;
  const path = `/meetings/${known(board.meetingIds, meeting.key)}/items/item-${place + 1}`;
  const keepOut = [...(story.conflicts ?? []), ...(item.raised ? [item.raised.about] : [])];
  const voters = presentAt(board, meeting).filter(({ username }) => !keepOut.includes(username));
  const presiding = (['chair', 'deputy'] as const)
    .flatMap((office) => voters.filter((voter) => voter.office === office))
    .map(({ username }) => username)[0];
  if (presiding === undefined) throw new Error(`nobody can lead ${step}`);
  const chair = board.client.as(presiding);
  if (item.raised) await settleRaisedConflict(board, step, path, item.raised, presiding, voters);
  if (item.outcome === 'defer') {
    const body = { reason: 'open-question' };
    await chair.does(`${step}-defer`, { method: 'POST', path: `${path}/deferral`, body }, Anything);
    return;
  }
  const { outcome, amountCents = 0, conditions = [], against = [] } = item;
  const motion = { outcome, amountCents, conditions };
  await chair.does(`${step}-call`, { method: 'POST', path: `${path}/call`, body: motion }, Anything);
  for (const { username } of voters) {
    const body = { vote: against.includes(username) ? 'no' : 'yes' };
    const ask = { method: 'PUT', path: `${path}/votes/mine`, body } as const;
    await board.client.as(username).does(`${step}-vote`, ask, Anything);
  }
  await chair.does(`${step}-resolve`, { method: 'POST', path: `${path}/resolution`, body: {} }, Anything);
};

const close = async (board: Board, meeting: PlayedMeeting) => {
  const path = `/meetings/${known(board.meetingIds, meeting.key)}/closure`;
  const office = board.client.as(offices.coordination);
  await office.does(`${meeting.key}-close`, { method: 'POST', path, body: {} }, Anything);
  await awaitOutcomes(board, meeting);
};

const BEGIN = 18 * 60;
const MINUTES_AN_ITEM = 7;

/** A meeting: the invitation a week before, who came, one item after the other, the end, and what follows from it. */
export const meetingMoments = (board: Board, meeting: PlayedMeeting): readonly Moment[] => {
  const { on, items, isCircular } = meeting;
  if (isCircular) return circularMoments(board, meeting, () => awaitOutcomes(board, meeting));
  const end = BEGIN + 5 + MINUTES_AN_ITEM * items.length;
  return [
    { at: at(addDays(on, -7), '09:00'), run: () => convene(board, meeting) },
    { at: atMinute(on, BEGIN), run: () => recordPresence(board, meeting) },
    ...items.map((item, place) => ({
      at: atMinute(on, BEGIN + 5 + MINUTES_AN_ITEM * place),
      run: () => decide(board, meeting, item, place),
    })),
    { at: atMinute(on, end), run: () => close(board, meeting) },
    ...afterMeeting(board, meeting),
  ];
};
