import type { MeetingEvent } from '../../events/meeting-events.ts';
import { breaksTies, type Count, countVotes, isCarried, isDecidedByPresiding } from './ballot.ts';
import { keepsGroupLimits } from './group-shares.ts';
import type { KeepingOut } from './item-conflicts.ts';
import { itemQuorum, presidingPersonId, validVotes, votingCount } from './item-seats.ts';
import type { Convened } from './meeting.ts';
import type { OpenItem } from './meeting-item.ts';
import type { Quorum } from './quorum.ts';

type DecidedBy = Extract<MeetingEvent, { type: 'ResolutionPassed' }>['data']['decidedBy'];

/** How the ballot on an item stands: what counts, who leads, whether the motion is carried and may be. */
export type BallotResult = {
  readonly quorum: Quorum;
  readonly count: Count;
  readonly castCount: number;
  readonly presidingPersonId: string | undefined;
  readonly isCarried: boolean;
  readonly decidedBy: DecidedBy;
  readonly keepsGroupLimits: boolean;
};

export const ballotResult = (item: OpenItem, meeting: Convened, out: KeepingOut): BallotResult => {
  const votes = validVotes(item.ballot.votes, out);
  const presiding = presidingPersonId(meeting, out);
  const seat = meeting.seats.find(({ personId }) => personId === presiding);
  const count = countVotes([...votes.values()].map(({ vote }) => vote));
  const setting = { ...meeting.setting, votingCount: votingCount(meeting) };
  const presidingVote = seat && breaksTies(setting, seat.office) ? votes.get(seat.seatId)?.vote : undefined;
  return {
    quorum: itemQuorum(meeting, out, item.ballot.votes),
    count,
    castCount: votes.size,
    presidingPersonId: presiding,
    isCarried: isCarried(count, setting, presidingVote),
    decidedBy: isDecidedByPresiding(count, setting, presidingVote) ? 'presiding-vote' : 'votes',
    keepsGroupLimits: keepsGroupLimits(meeting.setting.groupLimits, meeting.seats, votes),
  };
};
