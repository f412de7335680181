import type { Acting } from '../aggregate.ts';
import { isMember, type Organisation } from '../organisation/organisation.ts';
import type { Programme } from '../programme/programme.ts';

/** The group that applied, for decisions of the office on its application. */
export type WithApplicant = { readonly organisation: Organisation };

/** The same with the programme, for decisions that go by its rules. */
export type WithProgramme = WithApplicant & { readonly programme: Programme };

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
