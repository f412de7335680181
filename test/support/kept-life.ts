import type { Kept } from '../../domain/draft-life.ts';

/** A draft with which time has nothing to do for as long as a test takes. */
export const kept: Kept = {
  ...{ state: 'kept', discardOn: '2099-12-01', remindOn: ['2099-11-01'], remindedOn: [] },
  dueOn: '2099-11-01',
};
