import { dayInBerlin } from '../calendar/calendar-day.ts';
import type { MinutesFacts } from '../views/minutes.ts';
import type { Letter, LetterSection } from './letter.ts';
import { attendance } from './minutes-attendance.ts';
import { memberText } from './minutes-people.ts';
import { clockOf, dayInEnglish, dayOf, euro } from './words.ts';

type Item = MinutesFacts['items'][number];
type Motion = Item['motions'][number]['motion'];
type Resolution = NonNullable<Item['resolution']>;

const endReasons: Readonly<Record<NonNullable<Item['reason']>, string>> = {
  'quorum-not-met': 'das Gremium war nicht beschlussfähig',
  'open-question': 'eine Frage ist noch offen',
  'funds-exhausted': 'im Fonds ist nicht genug Geld',
  'group-limits': 'eine Interessengruppe hätte zu viele der Stimmen gehabt',
  'late-invitation': 'die Einladung kam zu spät',
  'no-majority': 'im Umlauf kam keine Mehrheit zustande',
  'circulation-objected': 'ein Mitglied hat dem Umlauf widersprochen',
  withdrawn: 'der Antrag wurde zurückgezogen',
  lapsed: 'der Antrag wird nicht weiter verfolgt',
  'already-decided': 'über den Antrag wurde schon entschieden',
};

const motionText = ({ outcome, amountCents }: Motion): string => {
  switch (outcome) {
    case 'grant':
      return `Förderung mit ${euro(amountCents)}`;
    case 'grant-amount-open':
      return 'Förderung, der Betrag ist noch offen';
    case 'waitlist':
      return 'Platz auf der Warteliste';
    case 'reject':
      return 'Ablehnung';
  }
};

const conflictLines = (minutes: MinutesFacts, { conflicts }: Item): string[] =>
  conflicts.map(({ personId, stand, decidedBy, yesCount, noCount }) => {
    const who = memberText(minutes, personId);
    if (stand === 'undecided') return `${who}: Befangenheit geltend gemacht, nicht entschieden.`;
    const count = decidedBy === 'committee' ? ` (${yesCount} dafür, ${noCount} dagegen)` : '';
    return `${who}: ${stand === 'excluded' ? 'befangen, wirkt nicht mit' : 'nicht befangen'}${count}.`;
  });

const decisionText: Partial<Record<Resolution['decidedBy'], readonly string[]>> = {
  'presiding-vote': ['Bei gleicher Zahl entschied die Stimme der Leitung.'],
  'no-objection': ['Niemand hat dem Umlauf widersprochen.'],
};

const resolutionLines = (minutes: MinutesFacts, { resolution }: Item): string[] => {
  if (!resolution) return [];
  const { motion, yesCount, noCount, abstainCount, presentCount, requiredCount } = resolution;
  const { isCarried, ruleSet, presidingPersonId } = resolution;
  const { conditions, exceptionReason } = motion;
  return [
    `Abstimmung über den Antrag „${motionText(motion)}“: ${yesCount} dafür, ${noCount} dagegen, ${abstainCount} enthalten. Stimmberechtigt beteiligt ${presentCount}, nötig ${requiredCount}.`,
    ...(decisionText[resolution.decidedBy] ?? []),
    isCarried
      ? `Angenommen. Beschluss: ${motionText(motion)}.`
      : 'Nicht angenommen. Die Förderung ist damit abgelehnt.',
    ...(presidingPersonId ? [`Leitung: ${memberText(minutes, presidingPersonId)}.`] : []),
    ...(isCarried ? conditions : []).map((condition) => `Auflage: ${String(condition)}`),
    ...(exceptionReason === null || !isCarried ? [] : [`Ausnahme, weil: ${String(exceptionReason)}`]),
    `Geschäftsordnung: ${ruleSet.ruleSetId}, Fassung ${ruleSet.version}.`,
  ];
};

const itemSection = (minutes: MinutesFacts, item: Item, place: number): LetterSection => ({
  heading: `TOP ${place + 1}: ${item.title ?? item.applicationId}`,
  paragraphs: [
    `${item.organisationName ?? item.organisationId}, beantragt ${euro(item.requestedCents)}.`,
    ...(item.reconsideredFor === null ? [] : [`Erneut beraten, weil: ${String(item.reconsideredFor)}`]),
    ...(item.reason === null ? [] : [`Vertagt oder abgesetzt: ${endReasons[item.reason]}.`]),
  ],
  items: [
    ...item.motions.map(({ motion, calledAt }) => `Antrag um ${clockOf(calledAt)}: ${motionText(motion)}.`),
    ...conflictLines(minutes, item),
    ...item.voidedVotes.map(
      (vote) => `Die Stimme von ${memberText(minutes, vote.personId)} ist ungültig: Befangenheit.`,
    ),
    ...resolutionLines(minutes, item),
    ...item.remarks.map(({ text }) => `Anmerkung: ${String(text)}`),
  ],
});

const endText = ({ votesUntil, closedAt }: MinutesFacts): string => {
  if (votesUntil === null)
    return closedAt === null ? 'Die Sitzung läuft noch.' : `Ende um ${clockOf(closedAt)}.`;
  if (closedAt === null) return 'Die Abstimmung läuft noch.';
  return `Ausgezählt am ${dayOf(closedAt)} um ${clockOf(closedAt)}.`;
};

const ending = (minutes: MinutesFacts): LetterSection => {
  const { remarks, signature, corrections, digest } = minutes;
  return {
    heading: 'Schluss',
    paragraphs: [
      ...remarks.map(({ text }) => `Anmerkung: ${String(text)}`),
      endText(minutes),
      signature
        ? `Unterzeichnet am ${dayOf(signature.at)} von ${memberText(minutes, signature.signedBy)}. Prüfsumme ${signature.digest}.`
        : `Noch nicht unterzeichnet. Prüfsumme ${digest}.`,
      ...corrections.map(
        ({ text, reason, at: when }) =>
          `Berichtigung vom ${dayOf(when)}: ${String(text)} Grund: ${String(reason)}`,
      ),
    ],
  };
};

/** The minutes as a page that can be printed, in German. */
export const minutesPage = (minutes: MinutesFacts): Letter => {
  const isCircular = minutes.votesUntil !== null;
  const resolvedCount = minutes.items.filter(({ resolution }) => resolution !== null).length;
  return {
    title: 'Niederschrift',
    from: isCircular ? minutes.place : `Ort: ${minutes.place}`,
    to: 'die Mitglieder des Gremiums',
    date: dayOf(minutes.startsAt),
    subject: minutes.title,
    summary: {
      de: [
        `${isCircular ? 'Umlauf vom' : 'Sitzung am'} ${dayOf(minutes.startsAt)}: ${resolvedCount} von ${minutes.items.length} Punkten beschlossen.`,
      ],
      en: [
        `${isCircular ? 'Vote by circulation of' : 'Meeting on'} ${dayInEnglish(dayInBerlin(minutes.startsAt))}: ${resolvedCount} of ${minutes.items.length} items were resolved.`,
      ],
    },
    sections: [
      attendance(minutes),
      ...minutes.items.map((item, place) => itemSection(minutes, item, place)),
      ending(minutes),
    ],
  };
};
