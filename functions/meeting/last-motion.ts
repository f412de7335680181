import { meeting } from '../../domain/meeting/meeting.ts';
import { ballotOf } from '../../domain/meeting/meeting-item.ts';
import { itemOf, type OnItem } from '../../domain/meeting/meeting-rules.ts';
import type { BesideStreams } from '../../runtime/commands/command.ts';
import { stateOf } from '../../runtime/log/state-of.ts';

/** Reads the motion that was put last on an item and opens its words; null where none was. */
export const withLastMotion = async (
  { params }: { readonly params: Pick<OnItem, 'meetingId' | 'itemId'> },
  outside: BesideStreams,
  tenant: string,
): Promise<{ readonly lastMotion: unknown }> => {
  const state = await stateOf(outside, tenant, meeting, params.meetingId);
  const item = itemOf(state, params);
  const ballot = item ? ballotOf(item) : null;
  return { lastMotion: await outside.vault.open(tenant, ballot?.motion) };
};
