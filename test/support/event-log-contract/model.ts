import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEGINNING, type Commit, type LoadedStream } from '../../../runtime/ports.ts';
import type { EngineUnderTest } from '../engines.ts';
import { engineInUse } from './engine-in-use.ts';
import { collected, event, newTenant, provenance } from './facts.ts';

const names = ['application-1', 'fund-1', 'meeting-1'];

/** One step of an actor: load streams anew, or append with what was loaded last, under a new command or an old one. */
type Step =
  | { readonly kind: 'load'; readonly actor: number }
  | {
      readonly kind: 'append';
      readonly actor: number;
      readonly streams: readonly number[];
      readonly guards: readonly number[];
      readonly command: number;
    };

const actor = fc.nat(2);
const some = (minLength: number) =>
  fc.uniqueArray(fc.nat(names.length - 1), { minLength, maxLength: names.length });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('load' as const), actor }),
  fc.record({
    kind: fc.constant('append' as const),
    actor,
    streams: some(1),
    guards: some(0),
    command: fc.nat(3),
  }),
);

/** What the log should be: per stream the commands that wrote to it, and where each command wrote. */
const createModel = () => {
  const streams: string[][] = names.map(() => []);
  const written = new Map<string, readonly number[]>();
  const expected = (
    seen: readonly number[],
    { streams: additions, guards }: Step & { kind: 'append' },
    id: string,
  ) => {
    const isKnown = additions.some((place) => streams[place]?.slice(0, (seen[place] ?? 0) + 1).includes(id));
    if (isKnown) return { status: 'duplicate', places: written.get(id) ?? [] };
    const places = [...additions, ...guards];
    const index = places.findIndex((place) => streams[place]?.length !== seen[place]);
    if (index >= 0) return { status: 'conflict', index };
    for (const place of additions) streams[place]?.push(id);
    written.set(id, additions);
    return { status: 'appended', places: additions };
  };
  return { streams, expected };
};

/** Any order of commands of several actors, against a model of forty lines that has no database. */
export const modelContract = (engine: EngineUnderTest) =>
  describe('any order of commands', () => {
    const { engine: opened, log } = engineInUse(engine);

    it('leaves what the model says, and answers as it does', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30, size: 'max' }), runAndCompare),
        {
          numRuns: 40,
        },
      );
    });

    const loadAll = (tenant: string) => Promise.all(names.map((name) => log().load(tenant, name)));

    const runAndCompare = async (steps: readonly Step[]) => {
      const tenant = newTenant();
      const model = createModel();
      const loaded = await Promise.all([0, 1, 2].map(() => loadAll(tenant)));
      for (const next of steps) {
        if (next.kind === 'load') loaded[next.actor] = await loadAll(tenant);
        else await appendAndCompare(loaded[next.actor] ?? [], next, model, tenant);
      }
      await compareEnd(tenant, model.streams);
    };

    const appendAndCompare = async (
      seen: readonly LoadedStream[],
      { streams, guards: all, ...rest }: Step & { kind: 'append' },
      model: ReturnType<typeof createModel>,
      tenant: string,
    ) => {
      const guards = all.filter((place) => !streams.includes(place));
      // A command that comes again names the same streams, for they are derived from it.
      const id = `${tenant} ${rest.command} ${streams.toSorted()}`;
      const by = provenance(id);
      const wanted = model.expected(
        seen.map(({ revision }) => revision),
        { ...rest, streams, guards },
        by.command.id,
      );
      const result = await log().append({
        additions: streams.map((place) => ({ stream: seen[place] as LoadedStream, events: [event()] })),
        guards: guards.map((place) => seen[place] as LoadedStream),
        provenance: by,
      });
      expect(result.status).toBe(wanted.status);
      if (result.status === 'conflict') expect(result.index).toBe(wanted.index);
      else {
        const places = result.commits.map(({ stream }) => names.indexOf(stream));
        expect(places.toSorted()).toEqual(wanted.places?.toSorted());
      }
    };

    const compareEnd = async (tenant: string, streams: readonly (readonly string[])[]) => {
      await opened().sequence(tenant);
      const commandsOf = (commits: readonly Commit[]) =>
        names.map((name) => commits.filter(({ stream }) => stream === name).map(({ command }) => command.id));
      const read = await Promise.all(names.map((name) => log().load(tenant, name)));
      expect(read.map(({ commits }) => commits.map(({ command }) => command.id))).toEqual(streams);
      expect(commandsOf(await collected(log().scan(tenant)))).toEqual(streams);
      expect(commandsOf((await log().follow(tenant, BEGINNING, 1_000)).commits)).toEqual(streams);
    };
  });
