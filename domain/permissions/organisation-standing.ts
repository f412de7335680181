import type { Acting } from '../aggregate.ts';
import { isMember, isSignatory, type Organisation } from '../organisation/organisation.ts';
import { type Standing, type Tie, ties } from './permission.ts';

type Actor = Pick<Acting, 'actorId'>;

export type MaybeOrganisation = { readonly organisation?: Organisation };

/** The relations that somebody has to an organisation; none where there is none. */
export const organisationTies = (
  { actorId }: Actor,
  organisation: Organisation | undefined,
): readonly Tie[] =>
  organisation === undefined
    ? []
    : [
        ['member', isMember(organisation, actorId)],
        ['signatory', isSignatory(organisation, actorId)],
        ['member-only', isMember(organisation, actorId) && !isSignatory(organisation, actorId)],
      ];

/** How somebody stands to an organisation; `personId` is whom the action is about, where it is about a person. */
export const toOrganisationItself = (
  command: Actor & { readonly personId?: string },
  organisation: Organisation,
): Standing => ({
  relations: ties(
    ...organisationTies(command, organisation),
    ['oneself', command.personId === command.actorId],
    ['account-proposer', organisation.account?.proposedBy === command.actorId],
  ),
  state: organisation.organisationId === undefined ? 'none' : 'registered',
});
