import type { Acting } from '../aggregate.ts';
import { isMember, type Organisation } from '../organisation/organisation.ts';

/** The group that applied, for decisions of the office on its application. */
export type WithApplicant = { readonly organisation: Organisation };

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
