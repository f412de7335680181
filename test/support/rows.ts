import type { Projection } from '../../domain/projection.ts';
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
