import type { BookTask } from '../book-task.ts';

export const dropSnapshotsTask: BookTask = {
  usage: 'drop-snapshots',
  description: 'throw away the states of long streams, which are folded anew when they are asked for',
  writes: true,
  run: async ({ environment, tenant }) => {
    const dropped = await environment.snapshots.drop(tenant);
    return { lines: [`Snapshots thrown away: ${dropped}.`], value: { dropped }, isWell: true };
  },
};
