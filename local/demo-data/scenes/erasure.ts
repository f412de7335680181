import { Anything, type Board, known } from '../../play/board.ts';
import { at } from '../../play/dates.ts';
import { meet } from '../../play/setting.ts';
import type { Scene } from '../../play/story.ts';

const SOMEBODY = 'helferin-sprachbruecke';

const membersOf = (board: Board): string =>
  `/organisations/${known(board.organisationIds, 'sprachbruecke')}/members`;

/** Somebody helps in an association for a year, leaves it, and has herself forgotten. */
export const erasure: Scene = (board) => {
  const amal = board.client.as('amal');
  return [
    {
      at: at('2024-04-02', '10:00'),
      run: async () => {
        const body = { personId: await meet(board, SOMEBODY), authority: 'member' };
        const ask = { method: 'POST', path: membersOf(board), body } as const;
        await amal.does('helper-joins', ask, Anything);
      },
    },
    {
      at: at('2024-12-30', '10:00'),
      run: async () => {
        const path = `${membersOf(board)}/${await meet(board, SOMEBODY)}`;
        await amal.does('helper-leaves', { method: 'DELETE', path, body: {} }, Anything);
      },
    },
    {
      at: at('2025-01-07', '10:00'),
      run: async () => {
        const path = `/people/${await meet(board, SOMEBODY)}/erasure`;
        await board.client.as(SOMEBODY).does('helper-erased', { method: 'POST', path, body: {} }, Anything);
      },
    },
  ];
};
