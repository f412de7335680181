import type { StoredRow } from '../../../runtime/view-store.ts';
import { NOW } from '../environments.ts';

/** A row of one stream, in one list unless something else is said. */
export const rowOf = (tenant: string, stream: string, rest: Partial<StoredRow> = {}): StoredRow => ({
  tenant,
  generation: 'sheet@1/1',
  stream,
  revision: 1,
  beganAt: NOW,
  updatedAt: NOW,
  row: { points: 7, note: null, names: ['Ä', '😀'] },
  lists: ['state/open'],
  leftAt: {},
  ...rest,
});
