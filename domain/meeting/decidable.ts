import type { AgendaItem } from '../../events/meeting-events.ts';
import type { Application } from '../application/application.ts';

/** Whether a committee can decide on it now: it waits for a decision, or only its sum is still open. */
export const isDecidable = ({ status, recommendation }: Application): boolean =>
  ['admitted', 'deferred', 'waitlisted'].includes(status) ||
  (status === 'recommended' && recommendation?.amountCents === null);

/** Whether a committee can come back to what it resolved, for example to raise a part to the whole sum. */
export const isReconsiderable = ({ status, recommendation }: Application): boolean =>
  status === 'recommended' && (recommendation?.amountCents ?? null) !== null;

/** Whether an item of an agenda can be decided: what it was put there for has not been settled in the meantime. */
export const isDecidableAs = (
  { reconsideredFor }: Pick<AgendaItem, 'reconsideredFor'>,
  application: Application,
): boolean => isDecidable(application) || (reconsideredFor !== null && isReconsiderable(application));

/** Why an application that cannot be decided any more leaves an agenda. */
export const reasonOfRemoval = (status: Application['status']): 'withdrawn' | 'lapsed' | 'already-decided' =>
  status === 'withdrawn' || status === 'lapsed' ? status : 'already-decided';
