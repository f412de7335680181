import { hash } from 'node:crypto';
import { type MeetingRow, meetingRow } from '../../domain/meeting/meeting-row.ts';
import { minutesOf } from '../../domain/meeting/minutes.ts';
import type { BesideStreams } from '../../runtime/commands/command.ts';
import { canonicalJson } from '../../runtime/log/canonical-json.ts';
import { foldCommits } from '../../runtime/views/row-fold.ts';

/** SHA-256 of the minutes in canonical JSON, personal values sealed, in hexadecimal. */
export const digestOfMinutes = (row: MeetingRow): string =>
  hash('sha256', canonicalJson(minutesOf(row)), 'hex');

/** Reads the digest of the minutes as the log has them now. */
export const withDigestNow = async (
  { params }: { readonly params: { readonly meetingId: string } },
  { log }: BesideStreams,
  tenant: string,
) => {
  const { commits } = await log.load(tenant, `meeting-${params.meetingId}`);
  const { row } = foldCommits(meetingRow, undefined, commits);
  return { digestNow: digestOfMinutes((row?.row as MeetingRow | undefined) ?? meetingRow.initial) };
};
