import type { MemberNames } from '../../domain/meeting/seat-names.ts';
import { programme } from '../../domain/programme/programme.ts';
import type { Seat } from '../../events/programme-events.ts';
import type { BesideStreams } from '../../runtime/commands/command.ts';
import { stateOf } from '../../runtime/log/state-of.ts';
import type { Opened } from '../../runtime/vault/sealed-values.ts';

type Asked = { readonly body: { readonly programmeId: string; readonly committeeId: string } };

const entriesOf = (seat: Opened<Seat>): readonly (readonly [string | null, unknown])[] => [
  [seat.personId, seat.name],
  [seat.substitutePersonId, seat.substituteName],
];

const isNamed = (entry: readonly [string | null, unknown]): entry is readonly [string, string] =>
  entry[0] !== null && typeof entry[1] === 'string';

/** Reads what the members of a committee and their substitutes are called; whoever was erased has no name any more. */
export const withMemberNames = async (
  { body: { programmeId, committeeId } }: Asked,
  environment: BesideStreams,
  tenant: string,
): Promise<{ readonly memberNames: MemberNames }> => {
  const { committees } = await stateOf(environment, tenant, programme, programmeId);
  const seats = await environment.vault.open(tenant, committees.get(committeeId)?.seats ?? []);
  return { memberNames: Object.fromEntries(seats.flatMap(entriesOf).filter(isNamed)) };
};
