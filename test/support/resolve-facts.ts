import { fund } from '../../domain/fund/fund.ts';
import { meeting } from '../../domain/meeting/meeting.ts';
import { type ResolveOthers, resolveItem } from '../../domain/meeting/resolve-item.ts';
import type { MeetingEvent } from '../../events/meeting-events.ts';
import { applicationAt } from './application-at.ts';
import { fundOpened, reserved, roundOpened } from './fund-facts.ts';
import { specification } from './given.ts';
import { convened, inMeeting, noConflicts, present } from './meeting-facts.ts';
import { voted } from './vote-facts.ts';

/** The fund of the meeting, with so much of its 15,000.00 bound. */
export const fundWith = (committedCents: number) =>
  [
    fundOpened({ allocatedCents: 1_500_000 }),
    roundOpened(),
    ...(committedCents > 0 ? [reserved('other', committedCents)] : []),
  ].reduce(fund.evolve, fund.initial);

/** The other streams that a resolution reads, where everybody may decide and 2,200.00 are free. */
export const others: ResolveOthers = {
  ...noConflicts,
  application: applicationAt('admitted'),
  fund: fundWith(1_280_000),
  payout: { grant: undefined },
};
export const given = specification(meeting, resolveItem, others);
export const resolve = (who: number | 'stranger', itemNumber = 1) => inMeeting(who, itemNumber);
/** A meeting of five in which three are there. */
export const full = [convened(), ...present(1, 2, 3)];
/** Members vote in the order of their seats. */
export const votes = (...answers: ('yes' | 'no' | 'abstain')[]): MeetingEvent[] =>
  answers.map((answer, place) => voted(place + 1, answer));
export const counts = (yesCount: number, noCount: number, abstainCount = 0) => ({
  yesCount,
  noCount,
  abstainCount,
});
