import { dailyRound } from '../../../functions/consumers/daily.ts';
import type { BookTask } from '../book-task.ts';

export const dailyTask: BookTask = {
  usage: 'daily',
  description: 'make the round of today, which may be made again',
  writes: true,
  run: async ({ environment, tenant }) => {
    const round = await dailyRound(environment, tenant);
    const { day, done, refused } = round;
    return { lines: [`${day}: ${done} done, ${refused} refused`], value: round, isWell: refused === 0 };
  },
};
