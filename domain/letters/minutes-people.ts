import type { MinutesFacts } from '../views/minutes.ts';

/** The seat that somebody sits on, as member or substitute. */
export const seatOf = ({ seats }: MinutesFacts, personId: string) =>
  seats.find((one) => one.personId === personId || one.substitutePersonId === personId);

/** What somebody is called in the minutes: by name; by seat in minutes of a time in which seats had no names. */
export const memberText = (minutes: MinutesFacts, personId: string): string => {
  const seat = seatOf(minutes, personId);
  const isMember = seat?.personId === personId;
  const name = isMember ? seat.name : seat?.substituteName;
  return `${name ?? `Sitz ${seat?.seatId ?? ''}`}${isMember ? '' : ' (Vertretung)'}`;
};
