import * as z from 'zod';
import { stateAsOf } from '../../domain/audit/state-as-of.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { eventsOf } from '../../runtime/log/fold.ts';
import { parsePosition } from '../../runtime/log/position.ts';
import type { Commit, Until } from '../../runtime/ports.ts';

/** GET /streams/{stream} */
export const handler = httpQuery({
  name: 'read-history',
  openTo: ['auditor'],
  params: z.strictObject({ stream: z.string().regex(/^[a-z]+-[a-z0-9_-]{1,80}$/) }),
  search: z.strictObject({}),
  isPseudonymous: true,
  view: async (_rows, { params: { stream }, tenant, asOf, environment }) => {
    const until = untilOf(stream, asOf);
    const commits =
      until === 'before-it-began' ? [] : await environment.log.read(tenant, stream, until ? { until } : {});
    if (commits.length === 0) return undefined;
    const revision = commits.at(-1)?.revision ?? 0;
    return {
      version: revision,
      body: { stream, revision, state: stateAsOf(stream, eventsOf(commits)), commits: commits.map(shown) },
    };
  },
});

/** A position names the streams that were written; a stream that it does not name had not moved. */
const untilOf = (stream: string, asOf: string | undefined): Until | 'before-it-began' | undefined => {
  if (asOf === undefined) return undefined;
  const named = parsePosition(asOf);
  if (!named) return { instant: asOf };
  const own = named.find((position) => position.stream === stream);
  return own ? { revision: own.revision } : 'before-it-began';
};

const shown = ({ bytes: _bytes, ...commit }: Commit) => commit;
