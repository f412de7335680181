import { randomUUID } from 'node:crypto';
import type { OpenEnvironment } from '../support/environments.ts';
import { appended, event, fill, newTenant, provenance } from '../support/event-log-contract/facts.ts';
import { type Floor, parseAndHash } from './floor.ts';
import type { Measure } from './measure.ts';

const COUNT = 40;
const HISTORY = 20;
const note = () => event({ text: 'Ein Abend über Nachbarschaft, mit Musik, Essen und Gespräch. '.repeat(6) });

/** Appends to the log and loading from it, without commands. */
export const logMeasures = async (opened: OpenEnvironment, floor: Floor): Promise<readonly Measure[]> => [
  ...appendMeasures(opened, floor, { words: '1 event', streamCount: 1, eventCount: 1 }),
  ...appendMeasures(opened, floor, { words: '3 events', streamCount: 1, eventCount: 3 }),
  ...appendMeasures(opened, floor, { words: '1 event each to 2 streams', streamCount: 2, eventCount: 1 }),
  ...(await loadMeasures(opened, floor)),
];

type Kind = { readonly words: string; readonly streamCount: number; readonly eventCount: number };

const appendMeasures = (
  { environment: { log } }: OpenEnvironment,
  floor: Floor,
  { words, streamCount, eventCount }: Kind,
): Measure[] => {
  const tenant = newTenant();
  const events = Array.from({ length: eventCount }, note);
  const prepared = async () => {
    const streams = Array.from({ length: streamCount }, () => log.load(tenant, `review-${randomUUID()}`));
    const additions = (await Promise.all(streams)).map((stream) => ({ stream, events }));
    return { additions, provenance: provenance() };
  };
  const prepareAll = () => Promise.all(Array.from({ length: COUNT }, prepared));
  const raw = `${floor.words.write} of the bytes of ${words}`;
  return [
    {
      name: raw,
      floors: [],
      count: COUNT,
      prepare: async () => {
        const commits = appended(await log.append(await prepared()));
        const writes = Array.from({ length: COUNT }, newTenant).map((elsewhere) =>
          floor.write(
            commits.map((commit) => ({ ...commit, tenant: elsewhere })),
            [],
          ),
        );
        return (n) => writes[n]?.();
      },
    },
    {
      name: `append of ${words}`,
      floors: [raw],
      count: COUNT,
      prepare: async () => {
        const appends = await prepareAll();
        return async (n) => appended(await log.append(appends[n]!));
      },
    },
  ];
};

const loadMeasures = async (
  { environment: { log } }: OpenEnvironment,
  floor: Floor,
): Promise<readonly Measure[]> => {
  const [tenant, name] = [newTenant(), 'review-1'];
  const { commits } = await fill(log, tenant, name, HISTORY, () => note().data);
  const bodies = commits.map(({ bytes }) => bytes);
  const read = `${floor.words.read} of ${HISTORY} commits`;
  const parse = `JSON.parse and SHA-256 of ${HISTORY} bodies`;
  const always = (perform: () => unknown) => ({ count: COUNT, prepare: async () => perform });
  return [
    { name: read, floors: [], ...always(() => floor.read(tenant, name)) },
    { name: parse, floors: [], ...always(() => parseAndHash(bodies)) },
    { name: `load of ${HISTORY} commits`, floors: [read, parse], ...always(() => log.load(tenant, name)) },
  ];
};
