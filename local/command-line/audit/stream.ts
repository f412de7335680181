import { stateAsOf } from '../../../domain/audit/state-as-of.ts';
import { familyOf } from '../../../events/catalogue.ts';
import { eventsOf } from '../../../runtime/log/fold.ts';
import { parsePosition } from '../../../runtime/log/position.ts';
import type { BookTask } from '../book-task.ts';
import { shownAsJson } from '../outcome.ts';
import { ToldError } from '../told-error.ts';
import { momentOf } from './moment.ts';

const revisionIn = (position: string, stream: string) => {
  const own = parsePosition(position)?.find((named) => named.stream === stream);
  return own ? { revision: own.revision } : 'before-it-began';
};

export const streamTask: BookTask = {
  usage: 'stream <name>',
  description: 'the state that decisions on a stream saw, with its commits',
  hasMoment: true,
  run: async ({ environment, tenant, names: [stream = ''], asOf }) => {
    const moment = momentOf({ asOf, environment });
    const until = moment && 'position' in moment ? revisionIn(moment.position, stream) : moment;
    const commits =
      until === 'before-it-began' ? [] : await environment.log.read(tenant, stream, until ? { until } : {});
    if (commits.length === 0) throw new ToldError(`There is no stream ${stream} at that moment.`);
    familyOf(stream);
    const state = stateAsOf(stream, eventsOf(commits));
    return shownAsJson({ stream, revision: commits.length, state, commits });
  },
};
