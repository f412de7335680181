import type { AgendaItem } from '../../events/meeting-events.ts';
import type { Application, Recommended, WithCommittee } from '../application/application.ts';

/** An application that a committee can decide on now: it waits for a decision, or only its sum is still open. */
export const decidable = (application: Application): WithCommittee | undefined => {
  switch (application.status) {
    case 'admitted':
    case 'deferred':
    case 'waitlisted':
      return application;
    case 'recommended':
      return application.recommendation.amountCents === null ? application : undefined;
    default:
      return undefined;
  }
};

/** An application that a committee can come back to, for example to raise a part to the whole sum. */
export const reconsiderable = (application: Application): Recommended | undefined =>
  application.status === 'recommended' && application.recommendation.amountCents !== null
    ? application
    : undefined;

/** The application of an item that can be decided: what it was put there for has not been settled in the meantime. */
export const decidableAs = (
  { reconsideredFor }: Pick<AgendaItem, 'reconsideredFor'>,
  application: Application,
): WithCommittee | undefined =>
  decidable(application) ?? (reconsideredFor === null ? undefined : reconsiderable(application));

/** Why an application that cannot be decided any more leaves an agenda. */
export const reasonOfRemoval = (status: Application['status']): 'withdrawn' | 'lapsed' | 'already-decided' =>
  status === 'withdrawn' || status === 'lapsed' ? status : 'already-decided';
