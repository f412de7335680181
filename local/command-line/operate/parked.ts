import type { BookTask } from '../book-task.ts';

export const parkedTask: BookTask = {
  usage: 'parked',
  description: 'streams that were set aside because an event could not be taken',
  run: async ({ environment, tenant }) => {
    const streams = await environment.views.parked(tenant);
    const lines = streams.map(
      ({ consumer, stream, fromRevision, error }) => `${consumer} ${stream} from ${fromRevision}: ${error}`,
    );
    return {
      lines: lines.length > 0 ? lines : ['Nothing is parked.'],
      value: streams,
      isWell: streams.length === 0,
    };
  },
};
