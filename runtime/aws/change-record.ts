import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { AttributeValue as RecordedValue } from 'aws-lambda';
import { LogError } from '../ports.ts';
import type { Hint } from '../subscriptions/hints.ts';
import { fromItem } from './commit-item.ts';

/** A hint with its commit, from the image of an item of the events table in a change record. */
export type RecordedHint = { readonly tenant: string; readonly hint: Hint };

type Image = Readonly<Record<string, RecordedValue>>;

/** Tenant, stream and revision of a changed item; undefined when the keys are not those of a commit. */
export const placeOf = ({ p, r }: Image = {}) => {
  const [tenant, stream] = (p?.S ?? '').split('#', 2);
  const revision = Number(r?.N);
  return tenant && stream && revision > 0 ? { tenant, stream, revision } : undefined;
};

/** Reads the keys and the new image of a record; without the commit where the image is not a sound one. */
export const hintOf = (keys: Image | undefined, image: Image = {}): RecordedHint | undefined => {
  const place = placeOf(keys);
  if (!place) return undefined;
  const { tenant, stream, revision } = place;
  try {
    const commit = fromItem(tenant, stream, Object.fromEntries(Object.entries(image).map(decoded)));
    return { tenant, hint: { stream, revision, commit } };
  } catch (error) {
    // The consumer then asks the log, which knows best whether something is wrong.
    if (!(error instanceof LogError)) throw error;
    return { tenant, hint: { stream, revision } };
  }
};

// Lambda hands binary values over as base64.
const decoded = ([name, value]: [string, RecordedValue]): [string, AttributeValue] => [
  name,
  value.B === undefined ? (value as AttributeValue) : { B: Buffer.from(value.B, 'base64') },
];
