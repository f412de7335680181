import type { StoredEvent } from './envelope.ts';

/** Turns the data of one version of an event into that of the next. */
export type Upcaster = (data: StoredEvent['data']) => StoredEvent['data'];

/** By `<type>@<version it starts from>`. Stored bytes are never rewritten: old shapes are lifted when they are read. */
export const upcasters: ReadonlyMap<string, Upcaster> = new Map();

/** Lifts an event to the current shape of its type. */
export const upcast = (event: StoredEvent, known = upcasters): StoredEvent => {
  const step = known.get(`${event.type}@${event.version}`);
  return step ? upcast({ ...event, version: event.version + 1, data: step(event.data) }, known) : event;
};
