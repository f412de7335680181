import type { ItsPapers } from '../../domain/meeting/lasting-words.ts';
import { itemsIn, type Meeting } from '../../domain/meeting/meeting.ts';
import { retention } from '../../domain/retention/retention.ts';
import type { AllLoaded, Read } from '../../runtime/commands/command.ts';

type OnItem = { readonly body: { readonly itemId: string | null } };

/** Reads how long the case of an item is kept; nothing where words are about the meeting as a whole. */
export const readItsPapers = async (
  read: Read,
  { body }: OnItem,
  state: Meeting,
): Promise<AllLoaded<ItsPapers>> => {
  const item = itemsIn(state).find(({ itemId }) => itemId === body.itemId);
  if (item === undefined) return {};
  const { applicationId } = item;
  return { [`retention:${applicationId}`]: await read(retention, applicationId) };
};
