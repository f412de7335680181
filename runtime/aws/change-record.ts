import type { Item } from '../aws-api/dynamodb-operations.ts';
import { LogError } from '../ports.ts';
import type { Hint } from '../subscriptions/hints.ts';
import { fromItem } from './commit-item.ts';

/** A hint with its commit, from the image of an item of the events table in a change record. */
export type RecordedHint = { readonly tenant: string; readonly hint: Hint };

/** Tenant, stream and revision of a changed item; undefined when the keys are not those of a commit. */
export const placeOf = ({ p, r }: Item = {}) => {
  const [tenant, stream] = (p?.S ?? '').split('#', 2);
  const revision = Number(r?.N);
  return tenant && stream && revision > 0 ? { tenant, stream, revision } : undefined;
};

/** Reads the keys and the new image of a record; without the commit where the image is not a sound one. */
export const hintOf = (keys: Item | undefined, image: Item = {}): RecordedHint | undefined => {
  const place = placeOf(keys);
  if (!place) return undefined;
  const { tenant, stream, revision } = place;
  try {
    const commit = fromItem(tenant, stream, image);
    return { tenant, hint: { stream, revision, commit } };
  } catch (error) {
    // The consumer then asks the log, which knows best whether something is wrong.
    if (!(error instanceof LogError)) throw error;
    return { tenant, hint: { stream, revision } };
  }
};
