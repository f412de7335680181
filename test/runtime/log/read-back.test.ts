import { describe, expect, test } from 'vitest';
import { buildCommit, loadedStream } from '../../../runtime/log/commit.ts';
import { misfitsIn } from '../../../runtime/log/misfits.ts';
import { recordedEvents } from '../../../runtime/log/recorded.ts';
import { streamEnds } from '../../../runtime/log/stream-ends.ts';
import type { Commit } from '../../../runtime/ports.ts';
import { event, provenance } from '../../support/event-log-contract/facts.ts';
import { closedProgramme, established } from '../../support/programme-facts.ts';

const STREAM = 'programme-demokratie-leben';
const known = ({ type, data }: { readonly type: string; readonly data: object }) => ({
  ...{ type, version: 1 },
  data: data as Record<string, never>,
});

/** A commit of three events, of which the second is nobody's. */
const mixed = (closed: { readonly type: string; readonly data: object } = closedProgramme): Commit => {
  const first = buildCommit(
    { stream: loadedStream('town', STREAM, []), events: [known(established)] },
    provenance('first'),
  );
  const events = [known(established), event({ n: 1 }, 'InventedLater'), known(closed)];
  return buildCommit({ stream: loadedStream('town', STREAM, [first]), events }, provenance('second'));
};

describe('the events of a commit that is read', () => {
  test('are those that this program knows, each with its place in the stream', () => {
    const commit = mixed();
    const at = {
      ...{ stream: STREAM, revision: 2 },
      ...{ recordedAt: commit.recordedAt, actor: commit.actor },
    };
    expect(recordedEvents(commit)).toEqual({
      recorded: [
        { ...at, event: established, index: 1 },
        { ...at, event: closedProgramme, index: 3 },
      ],
      unknownCount: 1,
    });
  });

  test('are not read at all where one is newer than the program', () => {
    const commit = mixed();
    const newer = commit.events.map((stored) => ({ ...stored, version: 2 }));
    expect(() => recordedEvents({ ...commit, events: newer })).toThrow(
      'ProgrammeEstablished@2 is newer than this program',
    );
  });

  test('are held against their schemas, each with the first place that does not fit', () => {
    const wrong = { ...closedProgramme, data: { ...closedProgramme.data, closedOn: 'tomorrow', reason: 7 } };
    const place = { stream: STREAM, revision: 2 };
    expect(misfitsIn(mixed(wrong))).toEqual([
      { ...place, index: 2, type: 'InventedLater', pointer: '' },
      { ...place, index: 3, type: 'ProgrammeClosed', pointer: '/data/closedOn' },
    ]);
    const commit = mixed();
    expect(misfitsIn({ ...commit, events: commit.events.toSpliced(1, 1) })).toEqual([]);
  });
});

test('the ends of streams are the last revisions that a scan came by', async () => {
  const scan = async function* () {
    yield [
      { stream: 'a', revision: 1 },
      { stream: 'b', revision: 1 },
    ] as unknown as Commit[];
    yield [{ stream: 'a', revision: 2 }] as unknown as Commit[];
  };
  expect(await streamEnds({ scan }, 'town')).toEqual([
    { stream: 'a', revision: 2 },
    { stream: 'b', revision: 1 },
  ]);
});
