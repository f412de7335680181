import type { Acting } from '../aggregate.ts';
import type { Application } from '../application/application.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { actOf } from '../payout/acts.ts';
import type { Objection } from '../payout/notice.ts';
import type { Payout } from '../payout/payout.ts';
import { toApplication } from './application-standing.ts';
import { toGrant } from './grant-standing.ts';
import type { Standing } from './permission.ts';

type Actor = Pick<Acting, 'actorId'>;
type WithOrganisation = { readonly organisation?: Organisation };

const withFiler = (to: Standing, { actorId }: Actor, filedBy: string | undefined): Standing => ({
  ...to,
  relations: new Set([...to.relations, ...(filedBy === actorId ? (['objection-filer'] as const) : [])]),
});

/** How somebody stands to an objection against a grant or what was decided since. */
export const toObjection = (
  command: Actor & { readonly against: string | null },
  payout: Payout,
  others: WithOrganisation,
): Standing => {
  const { against } = command;
  const to = toGrant(command, payout, others);
  if (!payout.grant) return to;
  const objected = against === null ? payout.notice : actOf(payout.recovery, against);
  return withFiler(to, command, objected?.objection?.filedBy);
};

/** The objection against the rejection of an application, also the one by which it is none any more. */
const rejectionObjection = (application: Application): Objection | null => {
  if (application.status === 'none') return null;
  return application.status === 'rejected' ? application.rejection.objection : application.upheldObjection;
};

/** How somebody stands to an objection against a rejection. */
export const toRejectionObjection = (
  actor: Actor,
  application: Application,
  others: WithOrganisation,
): Standing =>
  withFiler(toApplication(actor, application, others), actor, rejectionObjection(application)?.filedBy);
