import type { MinutesFacts } from '../views/minutes.ts';
import type { LetterSection } from './letter.ts';
import { memberText, seatOf } from './minutes-people.ts';
import { clockOf } from './words.ts';

const offices = { chair: 'Vorsitz', deputy: 'Stellvertretender Vorsitz', member: 'Mitglied' } as const;

const named = (minutes: MinutesFacts, personIds: readonly string[]): string =>
  [...new Set(personIds)].map((personId) => memberText(minutes, personId)).join(', ');

/** Nobody is in the room when a vote goes round: then those count who voted. */
const circulation = (minutes: MinutesFacts): LetterSection => {
  const votes = minutes.items.flatMap((item) => item.votes.map(({ personId }) => personId));
  return {
    heading: 'Beteiligt',
    paragraphs: [
      'Abgestimmt wurde im Umlauf.',
      ...(votes.length > 0 ? [`Abgestimmt haben: ${named(minutes, votes)}.`] : []),
    ],
  };
};

const presence = (minutes: MinutesFacts): LetterSection => ({
  heading: 'Anwesend',
  paragraphs:
    minutes.excusedPersonIds.length > 0 ? [`Entschuldigt: ${named(minutes, minutes.excusedPersonIds)}.`] : [],
  table: {
    head: ['Name und Amt', 'Von – bis'],
    rows: minutes.attendance.map(({ personId, from, until }) => {
      const seat = seatOf(minutes, personId);
      const part = seat?.personId === personId ? `, ${offices[seat.office]}` : '';
      const end = until ?? minutes.closedAt;
      return [
        `${memberText(minutes, personId)}${part}${seat?.voting === false ? ', beratend' : ''}`,
        `${clockOf(from)} – ${end === null ? '' : clockOf(end)}`,
      ];
    }),
  },
});

/** Who was there, as members or substitutes, and from when to when (VwVfG § 93). */
export const attendance = (minutes: MinutesFacts): LetterSection =>
  minutes.votesUntil === null ? presence(minutes) : circulation(minutes);
