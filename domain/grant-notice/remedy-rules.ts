import type { Acting } from '../aggregate.ts';
import { isMember, isSignatory, type WithOrganisation } from '../organisation/organisation.ts';
import { hasRemedy } from '../payout/notice.ts';
import type { Granted, Payout } from '../payout/payout.ts';

const ENDED: ReadonlySet<Granted['status']> = new Set(['lapsed', 'renounced', 'revoked', 'closed']);

/** Whether there is a grant against which something could be done. */
export const isGrantLive = (_command: unknown, { status }: Granted): boolean => !ENDED.has(status);

/** Whether something can still be done against a grant that is an administrative act. */
export const isRemedyOpen = (_command: unknown, payout: Granted): boolean =>
  hasRemedy(payout) && payout.notice.finalBy === null;

/** The grant, for its recipient, or for the office that enters what came on paper. */
export const theGrantFor = {
  'unknown-grant': (
    { actorId, roles }: Acting,
    state: Payout,
    { organisation }: WithOrganisation,
  ): Granted | undefined =>
    state.grant && (isMember(organisation, actorId) || roles.has('coordination-office')) ? state : undefined,
};

/** Whether somebody may speak for the recipient: a signatory, or the office that holds a signed letter. */
export const speaksForRecipient = (
  { actorId, roles }: Acting,
  _payout: unknown,
  { organisation }: WithOrganisation,
): boolean =>
  isMember(organisation, actorId) ? isSignatory(organisation, actorId) : roles.has('coordination-office');
