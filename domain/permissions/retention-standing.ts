import type { Retention } from '../retention/retention.ts';
import type { Standing } from './permission.ts';

const stateOfPapers = ({ isHeld, erasedOn, keptUntilOn }: Retention): string => {
  if (erasedOn !== undefined) return 'erased';
  if (isHeld) return 'held';
  return keptUntilOn === undefined ? 'unbound' : 'kept';
};

/** The state of the papers of a case; nobody has a relation to them. */
export const toRetention = (_actor: unknown, retention: Retention): Standing => ({
  relations: new Set(),
  state: stateOfPapers(retention),
});
