import { setTimeout as pause } from 'node:timers/promises';
import { type Client, client, newKey } from '../../e2e/client.ts';
import type { Entry, Result } from '../contest.ts';
import type { Effort } from '../effort.ts';
import { caughtUp, lagOf, started } from '../http/child-server.ts';
import { quantile, spread } from '../spread.ts';

/** Five thousand in ten minutes: those of the last minute come at that rate, all before them as quickly as they can be taken. */
const RUSH = { applicants: 5_000, inLastMinute: 500, seconds: 60 };
const BRIEF = { applicants: 24, inLastMinute: 16, seconds: 2 };

const PERSON = 'amal';
const LANES = 8;
/** Of so many one does not hear the answer, and sends the same again. */
const TWICE_EVERY = 20;

export const night = [
  {
    name: 'ours',
    includes:
      'an application with all its texts, sealed; its round, fund and rules guarded; rows and reactions follow meanwhile, on the same two cores',
  },
];

const told = async (ask: Promise<{ readonly status: number; readonly body: unknown }>, wanted: number) => {
  const { status, body } = await ask;
  if (status !== wanted) throw new Error(`${status} instead of ${wanted}: ${JSON.stringify(body)}`);
  // biome-ignore lint/suspicious/noExplicitAny: what an answer of the API has is what its caller asked for
  return body as any;
};

const inLanes = async <One>(all: readonly One[], work: (one: One) => Promise<unknown>): Promise<void> => {
  const left = [...all];
  const lane = async () => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) await work(one);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
};

type Ready = { readonly applicationId: string; readonly version: number };

/** Drafts as complete as an application that the office is asking about today, each an application of its own. */
const draftsReady = async ({ ask }: Client, count: number): Promise<readonly Ready[]> => {
  const as = PERSON;
  const { items } = await told(ask({ as, path: '/applications' }), 200);
  const { applicationId, organisationId, programmeId, fundId, roundId } = items.find(
    ({ status }: { readonly status: string }) => status === 'clarification',
  );
  const { content } = await told(ask({ as, path: `/applications/${applicationId}` }), 200);
  const ready: Ready[] = [];
  await inLanes([...Array(count).keys()], async () => {
    const body = { organisationId, programmeId, fundId, roundId };
    const draft = await told(ask({ as, path: '/drafts', body, key: newKey() }), 201);
    const path = `/drafts/${draft.applicationId}`;
    const headers = { 'if-match': `"${draft.version}"` };
    ready.push(await told(ask({ as, method: 'PUT', path, body: content, headers, key: newKey() }), 200));
  });
  return ready;
};

const submit = async (
  { ask }: Client,
  { applicationId, version }: Ready,
  key = newKey(),
): Promise<string> => {
  const path = `/drafts/${applicationId}/submission`;
  const headers = { 'if-match': `"${version}"` };
  const sent = { as: PERSON, method: 'POST', path, body: {}, headers, key };
  return JSON.stringify(await told(ask(sent), 201));
};

/** Each comes at its time, whether those before it are through or not; a time is counted from when it came. */
const rush = async (api: Client, ready: readonly Ready[], seconds: number) => {
  const begun = performance.now();
  const eachMicros: number[] = [];
  let [differing, resent] = [0, 0];
  const come = async (draft: Ready, place: number) => {
    const dueMs = (place * seconds * 1_000) / ready.length;
    await pause(Math.max(0, begun + dueMs - performance.now()));
    const key = newKey();
    const answer = await submit(api, draft, key);
    eachMicros.push((performance.now() - begun - dueMs) * 1_000);
    if (place % TWICE_EVERY > 0) return;
    resent++;
    if ((await submit(api, draft, key)) !== answer) differing++;
  };
  await Promise.all(ready.map(come));
  return { eachMicros, differing, resent };
};

/** The most that rows lay behind while something went on, looked at four times a second. */
const lagDuring = async <Of>(address: string, work: Promise<Of>): Promise<[Of, number]> => {
  let [most, isOver] = [0, false];
  const looking = (async () => {
    while (!isOver) {
      most = Math.max(most, await lagOf(address));
      await pause(250);
    }
  })();
  const result = await work.finally(() => {
    isOver = true;
  });
  await looking;
  return [result, most];
};

/** How many of these are not there as submitted, or more than once. */
const amiss = async ({ ask }: Client, submitted: readonly Ready[]) => {
  let lost = 0;
  await inLanes(submitted, async ({ applicationId }) => {
    const { status, body } = await ask({ as: PERSON, path: `/applications/${applicationId}` });
    if (status !== 200 || body.status !== 'submitted') lost++;
  });
  return lost;
};

/** The night of a deadline, on one machine. */
export const deadlineNight = async ({ isBrief }: Effort): Promise<readonly Result[]> => {
  const { applicants, inLastMinute, seconds } = isBrief ? BRIEF : RUSH;
  const { address, close } = await started(new URL('../http/town-process.ts', import.meta.url));
  const api = client(address);
  const drafts = await draftsReady(api, applicants);
  await inLanes(drafts.slice(inLastMinute), (draft) => submit(api, draft));
  await caughtUp(address);

  const [{ eachMicros, differing, resent }, behind] = await lagDuring(
    address,
    rush(api, drafts.slice(0, inLastMinute), seconds),
  );
  const over = performance.now();
  await caughtUp(address);
  const caughtUpMs = Math.round(performance.now() - over);
  const entry: Entry = {
    ...{ name: 'ours', wallMicros: spread([quantile(eachMicros, 0.5)]) },
    ...{ p50Micros: quantile(eachMicros, 0.5), p99Micros: quantile(eachMicros, 0.99) },
    ...{ cpuMicros: undefined, wallRatio: undefined, cpuRatio: undefined, traffic: undefined },
    tally: {
      lost: await amiss(api, drafts),
      'sent again': resent,
      'doubled or answered otherwise': differing,
      'commits that rows lay behind at the most': behind,
      'ms until they were there': caughtUpMs,
    },
  };
  await close();
  const name = `submitting in the last minute before a deadline, ${inLastMinute} of ${applicants}`;
  const aim = 'aim: nothing lost or doubled, p99 ≤ 5 × the median';
  return [{ name, aim, atOnce: 1, entries: [entry] }];
};
