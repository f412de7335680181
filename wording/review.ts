import type { Messages } from './message.ts';

export const reviewMessages = {
  'unknown-review': {
    de: 'Diese Bewertung gibt es nicht, oder Sie dürfen sie nicht sehen.',
    en: 'This review does not exist, or you may not see it.',
  },
  'advisory-seat': {
    de: 'Ihr Sitz ist beratend. Punkte geben nur stimmberechtigte Mitglieder; sagen Sie Ihre Meinung in der Sitzung.',
    en: 'Your seat is advisory. Only voting members give points; say what you think in the meeting.',
  },
  'review-closed': {
    de: 'Die Bewertung ist geschlossen. Fragen Sie die Koordinierungsstelle, wenn noch etwas fehlt.',
    en: 'The review is closed. Ask the coordination office if something is missing.',
  },
  'too-few-sheets': {
    de: 'Für diesen Antrag zählen {sheetCount} Bewertungsbögen, nötig sind {sheetsMin}. Rufen Sie ihn auf, wenn die übrigen da sind.',
    en: '{sheetCount} score sheets count for this application, {sheetsMin} are needed. Call it when the others are in.',
  },
  'scored-old-version': {
    de: 'Der Antrag wurde inzwischen geändert, er steht bei Fassung {contentVersion}. Lesen Sie ihn noch einmal und bewerten Sie dann.',
    en: 'The application has changed meanwhile, it is at version {contentVersion}. Read it once more, then score.',
  },
  'raised-without-seat': {
    de: 'Diese Person hat in dem Gremium keinen Sitz. Wählen Sie ein Mitglied des Gremiums.',
    en: 'This person has no seat in the committee. Choose a member of the committee.',
  },
  'raised-against-oneself': {
    de: 'Den eigenen Interessenkonflikt erklären Sie selbst, dann gilt er sofort. Nutzen Sie «Ich bin befangen».',
    en: 'You declare your own conflict of interest yourself, then it holds at once. Use «I have a conflict».',
  },
  'conflict-not-open': {
    de: 'Über einen Interessenkonflikt dieser Person ist nichts offen. Melden Sie ihn zuerst oder laden Sie die Seite neu.',
    en: 'Nothing is open about a conflict of interest of this person. Raise it first, or load the page again.',
  },
  'deciding-own-conflict': {
    de: 'Über den eigenen Interessenkonflikt entscheidet niemand mit. Überlassen Sie das dem Vorsitz oder der Stellvertretung.',
    en: 'Nobody takes part in deciding on their own conflict of interest. Leave it to the chair or the deputy.',
  },
  'deciding-what-one-raised': {
    de: 'Sie haben diesen Interessenkonflikt gemeldet. Die Entscheidung hält jemand anderes fest: Vorsitz oder Stellvertretung.',
    en: 'You raised this conflict of interest. Somebody else records the decision: the chair or the deputy.',
  },
  'not-leading-committee': {
    de: 'Das macht der Vorsitz des Gremiums, die Stellvertretung oder, wo vorgesehen, die Koordinierungsstelle. Sprechen Sie sie an.',
    en: 'The chair of the committee does this, the deputy or, where provided, the coordination office. Speak to them.',
  },
  'keeps-out-of-review': {
    de: 'Sie halten sich aus diesem Antrag heraus, weil Sie einen Interessenkonflikt haben oder für die Gruppe handeln. Überlassen Sie das der Stellvertretung.',
    en: 'You keep out of this application, because you have a conflict of interest or act for the group. Leave it to the deputy.',
  },
  'look-behind-with-seat': {
    de: 'Sie sitzen in diesem Gremium. Für Sie gilt dieselbe Einstellung wie für die anderen Mitglieder.',
    en: 'You sit on this committee. The same setting holds for you as for the other members.',
  },
  'look-behind-own-organisation': {
    de: 'Sie handeln für die Gruppe, die den Antrag gestellt hat. Lassen Sie jemand anderes nachsehen.',
    en: 'You act for the group that applied. Have somebody else look.',
  },
  'conflict-of-interest': {
    de: 'Sie haben einen Interessenkonflikt erklärt und dürfen diesen Antrag nicht bewerten. Bewerten Sie die übrigen Anträge.',
    en: 'You declared a conflict of interest and may not score this application. Score the other ones.',
  },
  'scoring-own-organisation': {
    de: 'Sie handeln für die Gruppe, die den Antrag gestellt hat. Erklären Sie den Interessenkonflikt und bewerten Sie die übrigen Anträge.',
    en: 'You act for the group that applied. Declare the conflict of interest, and score the other applications.',
  },
  'criterion-scored-twice': {
    de: 'Das Kriterium {criterionId} ist doppelt bewertet. Geben Sie jedes Kriterium einmal an.',
    en: 'The criterion {criterionId} is scored twice. Give each criterion once.',
  },
  'criterion-unknown': {
    de: 'Das Kriterium {criterionId} gibt es in dieser Bewertung nicht. Laden Sie den Bewertungsbogen neu.',
    en: 'The criterion {criterionId} does not exist in this review. Load the score sheet again.',
  },
  'criterion-missing': {
    de: 'Das Kriterium {criterionId} fehlt. Bewerten Sie alle Kriterien oder geben Sie «nicht anwendbar» an.',
    en: 'The criterion {criterionId} is missing. Score all criteria, or say «not applicable».',
  },
  'points-out-of-range': {
    de: 'Beim Kriterium {criterionId} sind höchstens {pointsMax} Punkte möglich. Geben Sie weniger Punkte.',
    en: 'The criterion {criterionId} allows {pointsMax} points at most. Give fewer points.',
  },
  'unknown-rule-set': {
    de: 'Die Regeln, nach denen dieser Antrag beurteilt wird, fehlen im Programm. Wenden Sie sich an die Verwaltung.',
    en: 'The rules that this application is judged by are missing from the programme. Ask the administrator.',
  },
  'explains-order': {
    de: 'Gereiht wird nach dem Mittelwert der gültigen Bögen, dann nach dem ersten Kriterium, dann danach, wer zuerst vollständig war. Kriterien «nicht anwendbar» zählen nicht mit. Entschieden wird durch die Abstimmung.',
    en: 'Ranked by the mean of the sheets that count, then by the first criterion, then by who was complete first. Criteria «not applicable» stay out of the mean. The vote decides.',
  },
  'explains-void-sheets': {
    de: 'Bögen von Mitgliedern mit einem Interessenkonflikt zählen nicht, auch wenn er erst später bekannt wurde oder noch nicht entschieden ist. Daneben steht, was sich mit ihnen ergäbe.',
    en: 'Sheets of members with a conflict of interest do not count, also where it became known later or is not decided yet. What would result with them stands beside.',
  },
  'explains-normalised': {
    de: 'Zum Vergleich: Von jedem Bogen wird abgezogen, um wie viel die Person in dieser Runde im Mittel über oder unter allen anderen liegt; wer nur einen Bogen abgegeben hat, bleibt unverändert.',
    en: 'For comparison: from each sheet, what its member lies above or below everybody on average in this round is taken away; whoever handed in one sheet only stays unchanged.',
  },
} as const satisfies Messages;
