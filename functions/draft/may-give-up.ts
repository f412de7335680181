import { isSignatory, organisation } from '../../domain/organisation/organisation.ts';
import { stateOf } from '../../runtime/log/state-of.ts';
import type { Draft } from '../../runtime/vault/drafts.ts';
import type { DraftRequest } from './draft-handler.ts';

/** Whether a person may discard a draft and bring it back: a member who may not sign does so with their own work only. */
export const mayGiveUp = async (
  { outside, who }: DraftRequest,
  { organisationId, startedBy }: Pick<Draft, 'organisationId' | 'startedBy'>,
): Promise<boolean> =>
  startedBy === who.personId ||
  isSignatory(await stateOf(outside, who.tenant, organisation, organisationId), who.personId);
