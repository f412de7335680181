import { type DomainEvent, type Family, familyOf } from '../../events/catalogue.ts';
import type { Aggregate } from '../aggregate.ts';
import { application } from '../application/application.ts';
import { bankFile } from '../bank-file/bank-file.ts';
import { cashOffice } from '../cash-office/cash-office.ts';
import { fund } from '../fund/fund.ts';
import { Growing } from '../growing.ts';
import { meeting } from '../meeting/meeting.ts';
import { organisation } from '../organisation/organisation.ts';
import { payRun } from '../pay-run/pay-run.ts';
import { payout } from '../payout/payout.ts';
import { person } from '../person/person.ts';
import { programme } from '../programme/programme.ts';
import { baseRateBook } from '../recovery/base-rate-book.ts';
import { retention } from '../retention/retention.ts';
import { review } from '../review/review.ts';

/** How each family's facts add up: what decisions on a stream saw at any moment. */
export const aggregates = {
  programme,
  fund,
  organisation,
  application,
  review,
  meeting,
  payout,
  payrun: payRun,
  bankfile: bankFile,
  cashoffice: cashOffice,
  person,
  retention,
  partnership: baseRateBook,
} as const satisfies Record<Family, unknown>;

/**
 * The state that decisions saw after these events, as plain JSON.
 *
 * @param events those of one stream from its beginning, in today's shape
 */
export const stateAsOf = (stream: string, events: readonly DomainEvent[]): unknown => {
  const { initial, evolve } = aggregates[familyOf(stream)] as unknown as Aggregate<unknown, DomainEvent>;
  return plain(events.reduce(evolve, initial));
};

/** Maps become objects and sets become lists, so that a state can be shown and compared. */
const plain = (value: unknown): unknown => {
  if (value instanceof Map || value instanceof Growing)
    return Object.fromEntries([...value].map(([key, inner]) => [String(key), plain(inner)]));
  if (value instanceof Set) return [...value].map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
};
