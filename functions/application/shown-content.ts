import type { ComparedVersion, FieldChange } from '../../domain/views/file-versions.ts';
import { shownMailAddress } from '../../runtime/http/shown-mail-address.ts';

/** What an application says, its e-mail address as people write it; where that is not shown, nothing is added. */
export const shownContent = <Content extends { readonly contactEmail?: unknown }>(
  content: Content,
): Content =>
  content.contactEmail === undefined
    ? content
    : { ...content, contactEmail: shownMailAddress(content.contactEmail) };

const shownChange = (change: FieldChange): FieldChange =>
  change.field === 'contactEmail'
    ? { ...change, before: shownMailAddress(change.before), after: shownMailAddress(change.after) }
    : change;

/** A version of it, and what was changed in it. */
export const shownVersion = ({ content, changes, ...version }: ComparedVersion): ComparedVersion => ({
  ...version,
  content: shownContent(content),
  changes: changes.map(shownChange),
});
