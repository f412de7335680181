import { Anything, type Board } from './board.ts';
import { personIdOf } from './setting.ts';
import type { PlayedMember, RaisedConflict } from './story.ts';

/**
 * Somebody says that a member has a conflict of interest; the others vote on it without that member, and it is so.
 *
 * @param path the item of the meeting
 */
export const settleRaisedConflict = async (
  board: Board,
  step: string,
  path: string,
  { by, about, ground, reason }: RaisedConflict,
  presiding: string,
  others: readonly PlayedMember[],
): Promise<void> => {
  const personId = personIdOf(board, about);
  const conflict = `${path}/conflicts/${personId}`;
  const raise = { method: 'POST', path: `${path}/conflicts`, body: { personId, ground, reason } } as const;
  await board.client.as(by).does(`${step}-raise-conflict`, raise, Anything);
  for (const { username } of others) {
    const vote = { method: 'PUT', path: `${conflict}/votes/mine`, body: { isConflict: true } } as const;
    await board.client.as(username).does(`${step}-conflict-vote`, vote, Anything);
  }
  const decide = { method: 'POST', path: `${conflict}/decision`, body: {} } as const;
  await board.client.as(presiding).does(`${step}-conflict-decide`, decide, Anything);
};
