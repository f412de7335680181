import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Item } from '../aws-api/dynamodb-operations.ts';

/** Texts from this length on are deflated: what is shorter costs one unit as it is. */
const PLAIN_LENGTH_MAX = 700;

/** A value as an attribute of an item: its JSON as text, or deflated. */
export const packedJson = (name: string, value: unknown): Item => packedText(name, JSON.stringify(value));

/** The same for what is JSON already. */
export const packedText = (name: string, written: string): Item =>
  written.length <= PLAIN_LENGTH_MAX
    ? { [name]: { S: written } }
    : { [name]: { B: deflateRawSync(written).toString('base64') } };

/** The JSON in an attribute. */
export const writtenIn = (item: Item, name: string): string => {
  const { S, B } = item[name] ?? {};
  return B === undefined ? (S ?? '') : inflateRawSync(Buffer.from(B, 'base64')).toString();
};

export const json = (item: Item, name: string): unknown => JSON.parse(writtenIn(item, name));
