import { Anything } from '../../play/board.ts';
import { at } from '../../play/dates.ts';
import { post } from '../../play/on-application.ts';
import type { Scene } from '../../play/story.ts';

/** Somebody gives a grant back, and whoever waits for money of this fund moves up. */
export const renunciation: Scene = (board) => [
  {
    at: at('2025-06-10', '11:00'),
    run: () => {
      const body = {
        extent: 'full',
        reason: 'Der Waschsalon schließt, und einen anderen Ort gibt es nicht.',
      };
      return post(board, { key: 'a25-13' }, 'gruppe-kino', 'renounce', 'grant/renunciation', body, Anything);
    },
  },
];
