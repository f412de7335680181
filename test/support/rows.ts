import type { Projection, RowReader } from '../../domain/projection.ts';
import type { DomainEvent } from '../../events/catalogue.ts';

/** The row that a projection makes of events, one commit each, a minute apart. */
export const rowOf = <Row, Event extends DomainEvent>(
  { initial, project }: Projection<Row, Event>,
  stream: string,
  ...events: Event[]
): Row =>
  events.reduce(
    (row, event, index) =>
      project(row, {
        event,
        stream,
        revision: index + 1,
        index,
        recordedAt: new Date(Date.UTC(2024, 1, 1, 10, index)).toISOString(),
        actor: 'reaction:test',
      }),
    initial,
  );

type KnownRow = {
  readonly projection: { readonly name: string; readonly listsOf: (row: never) => readonly string[] };
  readonly stream: string;
  readonly row: unknown;
};

/** A reader of these rows and no others; each is found in the lists that its projection gives it. */
export const readerOf = (known: readonly KnownRow[]): RowReader => {
  const of = (name: string) => known.filter(({ projection }) => projection.name === name);
  const found = ({ stream, row }: KnownRow) => ({ stream, revision: 1, updatedAt: '', row });
  return {
    get: ({ name }: { readonly name: string }, stream: string) =>
      Promise.resolve(
        of(name)
          .filter((one) => one.stream === stream)
          .map(found)[0],
      ),
    list: ({ name }: { readonly name: string }, list: string) =>
      Promise.resolve(
        of(name)
          .filter(({ projection, row }) => projection.listsOf(row as never).includes(list))
          .map(found),
      ),
  } as RowReader;
};
