import { catalogue } from '../../events/catalogue.ts';
import { misfitsIn } from '../../runtime/log/misfits.ts';
import type { Commit, EventLog } from '../../runtime/ports.ts';

/** By hash, so that each commit is looked at once however often it is read. */
const fitting = new Set<string>();

/** Types that a test made up are nobody's to check. */
const isKnown = ({ type }: { readonly type: string }) => catalogue.has(type);

const check = (commits: readonly Commit[]) => {
  for (const commit of commits) {
    if (fitting.has(commit.hash)) continue;
    const [misfit] = misfitsIn(commit).filter(isKnown);
    if (misfit) throw new Error(`read what no schema accepts: ${JSON.stringify(misfit)}`);
    fitting.add(commit.hash);
  }
};

/** A log that hands out no event that its schema does not accept; the program itself trusts what was checked when it was sealed. */
export const checkedLog = (log: EventLog): EventLog => ({
  ...log,
  load: async (...wanted) => {
    const stream = await log.load(...wanted);
    check(stream.commits);
    return stream;
  },
  read: async (...wanted) => {
    const commits = await log.read(...wanted);
    check(commits);
    return commits;
  },
  scan: async function* (...wanted) {
    for await (const page of log.scan(...wanted)) {
      check(page);
      yield page;
    }
  },
  follow: async (...wanted) => {
    const page = await log.follow(...wanted);
    check(page.commits);
    return page;
  },
});
