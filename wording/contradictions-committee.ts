import type { Messages } from './message.ts';

/** Rules on scores, quorum and votes that exclude each other. */
export const committeeContradictionMessages = {
  'weights-incomplete': {
    de: 'Die Gewichte der Kriterien ergeben zusammen {sumPercent} %. Ändern Sie sie so, dass es genau 100 % sind.',
    en: 'The weights of the criteria add up to {sumPercent} %. Change them so that they make exactly 100 %.',
  },
  'criterion-without-points': {
    de: 'Beim Kriterium {criterionId} kann niemand Punkte geben. Setzen Sie die Höchstzahl auf mindestens 1.',
    en: 'Nobody can give points for the criterion {criterionId}. Set its maximum to 1 at least.',
  },
  'anchor-above-points': {
    de: 'Beim Kriterium {criterionId} ist erklärt, was {points} Punkte bedeuten, es gibt aber höchstens {pointsMax}. Berichtigen Sie eine der beiden Zahlen.',
    en: 'The criterion {criterionId} explains what {points} points mean, but there are {pointsMax} at most. Correct one of the two.',
  },
  'anchor-twice': {
    de: 'Beim Kriterium {criterionId} sind {points} Punkte zweimal erklärt. Streichen Sie eine der Erklärungen.',
    en: 'The criterion {criterionId} explains {points} points twice. Remove one of the explanations.',
  },
  'sheets-above-seats': {
    de: 'Verlangt sind {sheetsMin} Bewertungsbögen, das Gremium {committeeId} hat aber nur {seatCount} Stimmen. Senken Sie die Zahl oder besetzen Sie mehr Sitze.',
    en: '{sheetsMin} score sheets are needed, but the committee {committeeId} has {seatCount} votes only. Lower the number, or seat more members.',
  },
  'custom-voting-missing': {
    de: 'Es gilt eine eigene Geschäftsordnung, ihre Regeln fehlen aber. Tragen Sie sie ein oder wählen Sie ein Gesetz.',
    en: 'Rules of procedure of your own are to hold, but they are missing. Enter them, or choose a statute.',
  },
  'custom-voting-without-use': {
    de: 'Eigene Abstimmungsregeln sind angegeben, es gilt aber {quorumRule}. Streichen Sie sie oder wählen Sie die eigene Geschäftsordnung.',
    en: 'Voting rules of your own are given, but {quorumRule} holds. Remove them, or choose your own rules of procedure.',
  },
  'denominator-against-municipal-code': {
    de: 'Nach § 37 GemO zählt die Hälfte aller Mitglieder, hier sollen aber nur die ohne Befangenheit zählen. Zählen Sie alle Sitze.',
    en: 'By § 37 GemO half of all members counts, but here only those without a conflict are to count. Count all seats.',
  },
  'quorum-above-all-seats': {
    de: 'Anwesend sein müssten mehr als {presentPercent} % der Mitglieder. Lassen Sie genau diesen Anteil genügen oder senken Sie ihn.',
    en: 'More than {presentPercent} % of the members would have to be present. Let exactly this share be enough, or lower it.',
  },
  'quorum-above-seats': {
    de: 'Anwesend sein müssen {presentMin} Mitglieder, das Gremium {committeeId} hat aber nur {seatCount} Stimmen. Senken Sie die Zahl oder besetzen Sie mehr Sitze.',
    en: '{presentMin} members must be present, but the committee {committeeId} has {seatCount} votes only. Lower the number, or seat more members.',
  },
  'second-meeting-harder': {
    de: 'In der zweiten Sitzung sind {secondMeetingMin} Mitglieder nötig, in der ersten nur {presentMin}. Berichtigen Sie eine der beiden Zahlen.',
    en: 'The second meeting needs {secondMeetingMin} members, the first only {presentMin}. Correct one of the two.',
  },
  'group-limits-empty': {
    de: 'Die Grenzen für Gruppen nennen weder Höchst- noch Mindestanteil. Nennen Sie einen davon oder streichen Sie die Regel.',
    en: 'The limits for groups name neither a largest nor a least share. Name one, or remove the rule.',
  },
  'group-limits-exclude-all': {
    de: 'Keine Gruppe darf mehr als {groupMaxPercent} % der Stimmen haben, die Zivilgesellschaft aber mindestens {civilSocietyMinPercent} %. Berichtigen Sie einen der beiden Anteile.',
    en: 'No group may have more than {groupMaxPercent} % of the votes, but civil society at least {civilSocietyMinPercent} %. Correct one of the two.',
  },
  'circular-vote-without-time': {
    de: 'Ein Umlauf soll {circularVoteDays} Tage dauern. Geben Sie mindestens einen Tag oder streichen Sie den Umlauf.',
    en: 'A vote by circulation is to last {circularVoteDays} days. Give one day at least, or remove it.',
  },
  'circular-vote-shorter-than-invitation': {
    de: 'Ein Umlauf dauert {circularVoteDays} Tage, eingeladen wird aber {invitationDays} Tage vorher. Ein Umlauf darf niemandem weniger Zeit lassen als eine Sitzung.',
    en: 'A vote by circulation lasts {circularVoteDays} days, but invitations go out {invitationDays} days before. It must not leave less time than a meeting.',
  },
  'circular-vote-for-more-than-simple-matters': {
    de: 'Nach § 37 GemO geht ein Umlauf (hier {circularVoteDays} Tage) nur bei einfachen Sachen. Legen Sie fest, bis zu welchem Betrag ein Projekt klein ist, oder streichen Sie den Umlauf.',
    en: 'By § 37 GemO a vote by circulation (here {circularVoteDays} days) is for simple matters only. Say up to which amount a project is small, or remove it.',
  },
} as const satisfies Messages;
