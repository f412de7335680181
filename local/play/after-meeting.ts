import * as z from 'zod';
import { Anything, type Board, known, type Moment, offices } from './board.ts';
import { presentAt } from './committee-members.ts';
import { addDays, at } from './dates.ts';
import type { PlayedItem, PlayedMeeting } from './story.ts';

const Minutes = z.looseObject({ digest: z.string(), closedAt: z.string().nullable() });
const Rejected = z.looseObject({
  status: z.string(),
  rejectionNotice: z.looseObject({ instrument: z.string().nullable() }),
});

/** Whoever led the meeting reads the minutes and signs what they read. */
const sign = async (board: Board, meeting: PlayedMeeting) => {
  const chair = presentAt(board, meeting).find(({ office }) => office === 'chair')?.username;
  if (chair === undefined) return;
  const path = `/meetings/${known(board.meetingIds, meeting.key)}/minutes`;
  const isClosed = ({ closedAt }: z.infer<typeof Minutes>) => closedAt !== null;
  const actor = board.client.as(chair);
  await actor.waits(`${meeting.key}-minutes`, path, Minutes, isClosed);
  const { digest } = await actor.reads(path, Minutes);
  const ask = { method: 'PUT', path: `${path}/signature`, body: { digest } } as const;
  await actor.does(`${meeting.key}-sign`, ask, Anything);
};

const office = ({ client }: Board) => client.as(offices.coordination);
const addressOf = ({ applicationIds }: Board, { story }: PlayedItem) =>
  `/applications/${known(applicationIds, story)}`;

/** The office writes down why, for whom the committee rejected. */
const explain = (board: Board, item: PlayedItem) => {
  const explanation =
    'Das Gremium hat über alle Anträge der Runde beraten. Andere Vorhaben passten besser zu den Zielen, und für alle reicht das Geld nicht. Gern beraten wir Sie zu einem neuen Antrag.';
  const body = { reasons: ['committee-against'], explanation };
  const ask = { method: 'POST', path: `${addressOf(board, item)}/rejection/explanation`, body } as const;
  return office(board).does(`${item.story}-explain`, ask, Anything);
};

/** Only a Bescheid is notified by law; a refused contract is told by a plain letter. */
const postRejection = async (board: Board, item: PlayedItem) => {
  const path = addressOf(board, item);
  const isRejected = ({ status }: z.infer<typeof Rejected>) => status === 'rejected';
  const step = `${item.story}-post-rejection`;
  await office(board).waits(`${step}-known`, path, Rejected, isRejected);
  const { rejectionNotice } = await office(board).reads(path, Rejected);
  if (rejectionNotice.instrument !== 'bescheid') return;
  const ask = { method: 'POST', path: `${path}/rejection/posting`, body: { channel: 'post' } } as const;
  await office(board).does(step, ask, Anything);
};

/** After a meeting: the minutes are signed the next day, and who was rejected hears why. */
export const afterMeeting = (board: Board, meeting: PlayedMeeting): readonly Moment[] => {
  const { on, items } = meeting;
  const rejected = items.filter(({ outcome }) => outcome === 'reject');
  return [
    { at: at(addDays(on, 1), '17:00'), run: () => sign(board, meeting) },
    ...rejected.map((item) => ({ at: at(addDays(on, 3), '10:00'), run: () => explain(board, item) })),
    ...rejected.map((item) => ({ at: at(addDays(on, 3), '10:30'), run: () => postRejection(board, item) })),
  ];
};
