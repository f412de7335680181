import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { nameOfOrdered, type OrderedList, type PlaceWish } from '../../domain/ordered-list.ts';
import type { Projection, RowReader } from '../../domain/projection.ts';
import type { DomainEvent } from '../../events/catalogue.ts';
import { canonicalJson } from '../log/canonical-json.ts';
import type { QueryContext } from './http-query.ts';
import { placeInWords, problem } from './problem.ts';
import { Answered } from './request.ts';

const SEAL_BYTES = 12;

/** What a page was asked for with: a cursor of another list, choice or order does not fit it. */
type Asked = Pick<PlaceWish, 'order' | 'limit'> & { readonly cursor?: string | undefined };

type Asker = Pick<QueryContext<unknown, unknown>, 'environment' | 'tenant' | 'language'>;

/** Cursors of one list in one order: a place under a seal that nobody else can make (RFC 2104). */
const cursorsOf = (pepper: Uint8Array, bound: readonly string[]) => {
  const sealOf = (place: string) =>
    createHmac('sha256', createSecretKey(pepper))
      .update(canonicalJson(['cursor', ...bound, place]))
      .digest()
      .subarray(0, SEAL_BYTES);
  return {
    write: (place: string) => Buffer.concat([sealOf(place), Buffer.from(place)]).toString('base64url'),
    read: (cursor: string): string | undefined => {
      const bytes = Buffer.from(cursor, 'base64url');
      const place = bytes.subarray(SEAL_BYTES).toString();
      const seal = bytes.subarray(0, SEAL_BYTES);
      return seal.length === SEAL_BYTES && timingSafeEqual(seal, sealOf(place)) ? place : undefined;
    },
  };
};

/**
 * A page of an ordered list, and the cursor of the next one; null at the end.
 *
 * Answers 400 for a cursor that was not given for this list in this order.
 */
export const orderedPage = async <Row, Event extends DomainEvent>(
  rows: RowReader,
  projection: Projection<Row, Event>,
  list: OrderedList,
  { order, limit, cursor }: Asked,
  { environment, tenant, language }: Asker,
): Promise<{ readonly rows: readonly Row[]; readonly next: string | null }> => {
  const pepper = await environment.vault.pepper(tenant);
  const cursors = cursorsOf(pepper, [tenant, projection.name, nameOfOrdered(list), order]);
  const after = cursor === undefined ? undefined : cursors.read(cursor);
  if (cursor !== undefined && after === undefined) {
    const errors = [placeInWords({ pointer: '/cursor', message: 'not-a-cursor' }, language)];
    throw new Answered(problem(400, 'invalid-query', language, { errors }));
  }
  const page = await rows.page(projection, list, { order, limit, after });
  return {
    rows: page.rows.map(({ row }) => row),
    next: page.next === null ? null : cursors.write(page.next),
  };
};
