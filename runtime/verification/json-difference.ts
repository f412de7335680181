import { escapePointer } from '../log/json-pointer.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const has = (value: object, key: string) => Object.hasOwn(value, key);

/** JSON Pointer to the first place at which two parsed JSON values differ; undefined when they are the same (RFC 6901). */
export const firstDifference = (one: unknown, other: unknown, pointer = ''): string | undefined => {
  if (one === other) return undefined;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return pointer;
  for (const key of [...new Set([...Object.keys(one), ...Object.keys(other)])].sort()) {
    const place = `${pointer}/${escapePointer(key)}`;
    if (!has(one, key) || !has(other, key)) return place;
    const difference = firstDifference(one[key], other[key], place);
    if (difference !== undefined) return difference;
  }
  return undefined;
};
