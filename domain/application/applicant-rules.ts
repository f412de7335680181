import type { Acting } from '../aggregate.ts';
import { isMember, type Organisation } from '../organisation/organisation.ts';
import type { Programme } from '../programme/programme.ts';
import type { Application, Submitted } from './application.ts';

/** The group that applied, for decisions of the office on its application. */
export type WithApplicant = { readonly organisation: Organisation };

/** The same with the programme, for decisions that go by its rules. */
export type WithProgramme = WithApplicant & { readonly programme: Programme };

/** The application as a member finds it: nobody else hears that there is one. */
export const theirApplication = {
  'unknown-application': (
    { actorId }: Acting,
    state: Application,
    { organisation }: WithApplicant,
  ): Submitted | undefined =>
    isMember(organisation, actorId) && state.status !== 'none' ? state : undefined,
};

/**
 * Nobody decides on the application of a group that they act for themselves.
 *
 * @see VwVfG § 20 (1)
 */
export const isNoApplicant = (
  { actorId }: Acting,
  _application: unknown,
  { organisation }: WithApplicant,
): boolean => !isMember(organisation, actorId);
