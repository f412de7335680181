import type { Acting } from '../aggregate.ts';
import { isMember, isSignatory, type WithOrganisation } from '../organisation/organisation.ts';
import { hasRemedy } from '../payout/notice.ts';
import type { Payout } from '../payout/payout.ts';

const ENDED: ReadonlySet<Payout['status']> = new Set(['lapsed', 'renounced', 'revoked', 'closed']);

/** Whether there is a grant against which something could be done. */
export const isGrantLive = (_command: unknown, { status }: Payout): boolean => !ENDED.has(status);

/** Whether something can still be done against a grant that is an administrative act. */
export const isRemedyOpen = (_command: unknown, payout: Payout): boolean =>
  hasRemedy(payout) && payout.notice.finalBy === null;

/** Whether a grant exists for this person: its recipient, or the office that enters what came on paper. */
export const isOwnGrantOrOffice = (
  { actorId, roles }: Acting,
  { isIssued }: Payout,
  { organisation }: WithOrganisation,
): boolean => isIssued && (isMember(organisation, actorId) || roles.has('coordination-office'));

/** Whether somebody may speak for the recipient: a signatory, or the office that holds a signed letter. */
export const speaksForRecipient = (
  { actorId, roles }: Acting,
  _payout: Payout,
  { organisation }: WithOrganisation,
): boolean =>
  isMember(organisation, actorId) ? isSignatory(organisation, actorId) : roles.has('coordination-office');
