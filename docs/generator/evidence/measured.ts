import { globSync, readFileSync } from 'node:fs';

/** A mutant that no test notices; `met` says whether a test comes by its place at all. */
export type Survivor = {
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly code: string;
  readonly replacement: string;
  readonly met: boolean;
};

/** What one run of `npm run mutation -- --record` found in one room, as it lies in `docs/evidence/`. */
export type Measured = {
  readonly room: string;
  /** Calendar day. */
  readonly measuredOn: string;
  /** The commit whose code was measured. */
  readonly commit: string;
  readonly seed: number;
  /** The folders whose tests were asked. */
  readonly tests: readonly string[];
  /** Tests that compute longer were not asked. */
  readonly slowestMilliseconds: number;
  readonly mutants: number;
  readonly killed: number;
  /** Of those killed, on how many the tests did not come to an end. */
  readonly hung: number;
  readonly survivors: readonly Survivor[];
};

/** Why a mutant that survives may: it stands for every survivor of the same file, code and replacement. */
export type Reason = {
  readonly file: string;
  readonly code: string;
  readonly replacement: string;
  readonly reason: string;
};

const folder = new URL('../../evidence/', import.meta.url).pathname;
const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));

/** Every room that was measured, by name. */
export const measuredRooms = (): readonly Measured[] =>
  globSync('rooms/*.json', { cwd: folder })
    .sort()
    .map((file) => read(file) as Measured);

export const reasons = (): readonly Reason[] => read('reasons.json') as Reason[];

/** Where the figures of a room are kept. */
export const fileOfRoom = (room: string): string => `${folder}rooms/${room.replaceAll('/', '-')}.json`;
