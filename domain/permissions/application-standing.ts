import type { Acting } from '../aggregate.ts';
import type { Application } from '../application/application.ts';
import { type MaybeOrganisation, organisationTies } from './organisation-standing.ts';
import { type Standing, ties } from './permission.ts';

type Actor = Pick<Acting, 'actorId'>;

/** How somebody stands to an application. */
export const toApplication = (
  actor: Actor,
  { status }: Application,
  { organisation }: MaybeOrganisation,
): Standing => ({ relations: ties(...organisationTies(actor, organisation)), state: status });
