import type { Acting } from '../aggregate.ts';
import { isChairOrDeputy, seatIn } from '../meeting/item-seats.ts';
import type { Convened } from '../meeting/meeting.ts';
import type { Tie } from './permission.ts';

type Actor = Pick<Acting, 'actorId'>;

/** The relations that somebody has to a committee. */
export const committeeTies = ({ actorId }: Actor, room: Pick<Convened, 'seats'>): readonly Tie[] => {
  const seat = seatIn(room, actorId);
  return [
    ['seat', seat !== undefined],
    ['voting-seat', seat?.voting === true],
    ['chair', isChairOrDeputy(room, actorId)],
  ];
};
