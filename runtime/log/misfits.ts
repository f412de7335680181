import { catalogue } from '../../events/catalogue.ts';
import { upcast } from '../../events/upcasters.ts';
import type { Commit } from '../ports.ts';
import { pointerTo } from './json-pointer.ts';

/** An event that its schema does not accept: a defect of whoever wrote it, since what is sealed is checked before. */
export type Misfit = {
  readonly stream: string;
  readonly revision: number;
  /** Number of the event in its stream, from 0. */
  readonly index: number;
  readonly type: string;
  /** JSON Pointer into the event, to the first value that does not fit; empty where the type itself is not known. */
  readonly pointer: string;
};

/** Where the event is not what its schema says, as a JSON Pointer; undefined where all fits. */
const placeOfMisfit = (type: string, data: unknown): string | undefined => {
  const schema = catalogue.get(type)?.schema;
  if (!schema) return '';
  const path = schema.safeParse({ type, data }).error?.issues[0]?.path;
  return path && pointerTo(path);
};

/** Lists what of a commit does not fit the schemas of today, after older events were lifted to them. */
export const misfitsIn = ({ stream, revision, index, events }: Commit): readonly Misfit[] =>
  events.flatMap((stored, place) => {
    const { type, data } = upcast(stored);
    const pointer = placeOfMisfit(type, data);
    return pointer === undefined ? [] : { stream, revision, index: index + place, type, pointer };
  });
