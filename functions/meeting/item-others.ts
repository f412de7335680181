import type { Meeting } from '../../domain/meeting/meeting.ts';
import { itemOf, type WithConflicts } from '../../domain/meeting/meeting-rules.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { type Review, review } from '../../domain/review/review.ts';
import type { AllLoaded, Read } from '../../runtime/commands/command.ts';

type OnItem = { readonly params: { readonly itemId: string } };

/** Reads what says who keeps out of an item: the review of its application, and who acts for the applicant. */
export const readConflicts = async (
  read: Read,
  { params }: OnItem,
  state: Meeting,
): Promise<AllLoaded<WithConflicts & { readonly review: Review }>> => {
  const item = itemOf(state, params);
  const [itsReview, itsOrganisation] = await Promise.all([
    read(review, item?.applicationId ?? ''),
    read(organisation, item?.organisationId ?? ''),
  ]);
  return { review: itsReview, organisation: itsOrganisation };
};
