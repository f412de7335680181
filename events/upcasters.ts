import type { StoredEvent } from './envelope.ts';
import { usualDraftPeriods } from './rules/draft-periods.ts';

/** Turns the data of one version of an event into that of the next. */
export type Upcaster = (data: StoredEvent['data']) => StoredEvent['data'];

type Data = StoredEvent['data'];

/** Before, nothing was kept of the way in which money moved, nor of the bank's own words. */
const entryAsRead = (entry: object) => ({
  ...entry,
  ...{ reasonText: null, direction: null, bankReference: null, differenceCents: null },
});

const withEntries = (data: Data): Data => ({
  ...data,
  entries: (data['entries'] as readonly object[]).map(entryAsRead),
});

/** A bank's refusal had no value day, and what it sent back had one. */
const wasRejected = ({ bankFileId, valueOn }: Data): boolean => bankFileId !== null && valueOn === null;

/** By `<type>@<version it starts from>`. Stored bytes are never rewritten: old shapes are lifted when they are read. */
export const upcasters: ReadonlyMap<string, Upcaster> = new Map<string, Upcaster>([
  ['BankFileImported@1', (data) => ({ ...withEntries(data), aside: [] })],
  ['BankFileReadAgain@1', withEntries],
  ['PaymentBooked@1', (data) => ({ ...data, bankReference: null })],
  ['PaymentReturned@1', (data) => ({ ...data, bankReference: null, wasRejected: wasRejected(data) })],
  // Rules from before drafts had an end.
  [
    'RuleSetPublished@1',
    ({ ruleSet, ...data }) => ({
      ...data,
      ruleSet: { ...(ruleSet as object), draftPeriods: usualDraftPeriods },
    }),
  ],
]);

/** Lifts an event to the current shape of its type. */
export const upcast = (event: StoredEvent, known = upcasters): StoredEvent => {
  const step = known.get(`${event.type}@${event.version}`);
  return step ? upcast({ ...event, version: event.version + 1, data: step(event.data) }, known) : event;
};
