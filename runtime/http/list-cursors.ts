import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import type { Language } from '../../wording/message.ts';
import { canonicalJson } from '../log/canonical-json.ts';
import type { Vault } from '../vault/vault.ts';
import { placeInWords, problem } from './problem.ts';
import { Answered } from './request.ts';

const SEAL_BYTES = 12;

type Asker = {
  readonly environment: { readonly vault: Pick<Vault, 'pepper'> };
  readonly tenant: string;
};

/** Cursors of one list: a place under a seal that nobody else can make (RFC 2104). */
export type ListCursors = {
  readonly write: (place: string) => string;
  /** The place that a cursor holds; undefined for one that was not given for this list. */
  readonly read: (cursor: string) => string | undefined;
};

/**
 * The cursors of a list.
 *
 * @param bound what they belong to, as JSON: the list, what was chosen of it, its order, whoever asked
 */
export const cursorsFor = async (
  { environment, tenant }: Asker,
  bound: readonly unknown[],
): Promise<ListCursors> => {
  const key = createSecretKey(await environment.vault.pepper(tenant));
  const sealOf = (place: string) =>
    createHmac('sha256', key)
      .update(canonicalJson(['cursor', tenant, bound, place]))
      .digest()
      .subarray(0, SEAL_BYTES);
  return {
    write: (place) => Buffer.concat([sealOf(place), Buffer.from(place)]).toString('base64url'),
    read: (cursor) => {
      const bytes = Buffer.from(cursor, 'base64url');
      const place = bytes.subarray(SEAL_BYTES).toString();
      const seal = bytes.subarray(0, SEAL_BYTES);
      return seal.length === SEAL_BYTES && timingSafeEqual(seal, sealOf(place)) ? place : undefined;
    },
  };
};

/** The place behind which a page begins; answers 400 for a cursor that was not given for this list. */
export const placeAfter = (
  cursors: ListCursors,
  cursor: string | undefined,
  language: Language,
): string | undefined => {
  const after = cursor === undefined ? undefined : cursors.read(cursor);
  if (cursor === undefined || after !== undefined) return after;
  const errors = [placeInWords({ pointer: '/cursor', code: 'not-a-cursor' }, language)];
  throw new Answered(problem(400, 'invalid-query', language, { errors }));
};
