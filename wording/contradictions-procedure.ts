import { committeeContradictionMessages } from './contradictions-committee.ts';
import type { Messages } from './message.ts';

/** Rules on the procedure, on dates and on the grant that exclude each other. */
export const procedureContradictionMessages = {
  'local-holiday-elsewhere': {
    de: 'In {commune} ist {localHoliday} nach dem Recht des Landes {land} kein Feiertag. Streichen Sie ihn oder berichtigen Sie den Sitz.',
    en: 'By the law of {land}, {localHoliday} is no holiday in {commune}. Remove it, or correct the seat of the office.',
  },
  'local-holiday-missing': {
    de: 'In {commune} ist {localHoliday} nach dem Gesetz ein Feiertag. Ergänzen Sie ihn beim Sitz der Verwaltung.',
    en: '{localHoliday} is a holiday in {commune} by law. Add it to the seat of the office.',
  },
  'id-twice': {
    de: 'Die Kennung {twice} steht zweimal in derselben Liste. Geben Sie jedem Eintrag eine eigene.',
    en: 'The identifier {twice} is twice in the same list. Give each entry its own.',
  },
  'question-threshold-without-duty': {
    de: 'Die Frage {questionId} ist erst über {aboveCents} Pflicht, zugleich aber freiwillig. Machen Sie sie zur Pflicht oder streichen Sie die Grenze.',
    en: 'The question {questionId} is required above {aboveCents}, and voluntary at the same time. Make it required, or remove the limit.',
  },
  'question-never-required': {
    de: 'Die Frage {questionId} ist erst über {aboveCents} Pflicht, beantragt werden können aber höchstens {maxCents}. Senken Sie die Grenze.',
    en: 'The question {questionId} is required above {aboveCents}, but {maxCents} is the most one can ask for. Lower the limit.',
  },
  'small-body-unknown': {
    de: 'Über kleine Projekte sollen Gremien entscheiden, von denen es {committeeId} nicht gibt. Besetzen Sie zuerst dieses Gremium.',
    en: 'Small projects are to be decided by committees of which {committeeId} does not exist. Seat that committee first.',
  },
  'small-limit-above-maximum': {
    de: 'Klein sind Projekte bis {smallCents}, beantragt werden können aber höchstens {maxCents}. Berichtigen Sie einen der beiden Beträge.',
    en: 'Projects are small up to {smallCents}, but {maxCents} is the most one can ask for. Correct one of the two.',
  },
  'small-limit-below-minimum': {
    de: 'Klein sind Projekte bis {smallCents}, beantragt werden müssen aber mindestens {minCents}. Berichtigen Sie einen der beiden Beträge.',
    en: 'Projects are small up to {smallCents}, but {minCents} is the least one can ask for. Correct one of the two.',
  },
  'lapses-without-time': {
    de: 'Ein Antrag soll ohne Antwort erledigt sein, für die Antwort sind aber {clarificationDays} Tage Zeit. Geben Sie eine Frist oder lassen Sie das Amt entscheiden.',
    en: 'An application is to lapse without an answer, but there are {clarificationDays} days to answer. Give some time, or let the office decide.',
  },
  'draft-reminded-too-early': {
    de: 'Ein Entwurf, an dem niemand schreibt, soll nach {erasedAfterDays} Tagen gelöscht werden. Mit der ersten Erinnerung und dreißig Tagen zum Zurückholen braucht es {neededDays}. Verlängern Sie die Zeit, oder erinnern Sie später.',
    en: 'A draft that nobody writes is to be erased after {erasedAfterDays} days. The first reminder and thirty days to bring it back take {neededDays}. Give it more time, or remind later.',
  },
  'draft-reminded-too-late': {
    de: 'An einen Entwurf soll erst an dem Tag erinnert werden, an dem er verworfen wird. Erinnern Sie wenigstens einen Tag davor.',
    en: 'A reminder of a draft is to come on the very day on which it is discarded. Remind at least one day before.',
  },
  'admission-after-invitation': {
    de: 'Anträge werden bis {admissionDays} Tage vor der Sitzung zugelassen, eingeladen wird aber {invitationDays} Tage vorher. Lassen Sie sie früher zu oder laden Sie später ein.',
    en: 'Applications are admitted up to {admissionDays} days before the meeting, but the invitation goes out {invitationDays} days before. Admit earlier, or invite later.',
  },
  'decision-period-too-short': {
    de: 'Entschieden werden soll in {decisionWithinDays} Tagen, Einladung und Zulassung brauchen aber {neededDays}. Berichtigen Sie eine der beiden Fristen.',
    en: 'The decision is to come within {decisionWithinDays} days, but invitation and admission take {neededDays}. Correct one of the two.',
  },
  'season-empty': {
    de: 'Projekte beginnen frühestens am {startsFrom}, enden aber spätestens am {endsBy}. Berichtigen Sie einen der beiden Tage.',
    en: 'Projects start on {startsFrom} at the earliest, but end on {endsBy} at the latest. Correct one of the two days.',
  },
  'duration-leaves-no-day': {
    de: 'Projekte dürfen höchstens {durationMonthsMax} Monate dauern. Erlauben Sie mindestens einen oder streichen Sie die Regel.',
    en: 'Projects may last {durationMonthsMax} months at most. Allow one at least, or remove the rule.',
  },
  'paid-before-the-end': {
    de: 'Projekte laufen bis {endsBy}, ausgezahlt wird aber nur bis {payUntil}. Berichtigen Sie einen der beiden Tage.',
    en: 'Projects run until {endsBy}, but money is paid until {payUntil} only. Correct one of the two days.',
  },
  'proof-day-never-first': {
    de: 'Der Nachweis ist {proofDueDays} Tage nach dem Ende fällig; der {fixed} des Folgejahres käme nie vorher. Streichen Sie den Tag oder verlängern Sie die Frist.',
    en: 'The proof is due {proofDueDays} days after the end; {fixed} of the next year would never come first. Remove the day, or extend the period.',
  },
  'remedy-against-contract': {
    de: 'Gegen einen Vertrag ({instrument}) gibt es keinen Rechtsbehelf wie {remedy}. Bewilligen Sie durch Bescheid oder streichen Sie den Rechtsbehelf.',
    en: 'Against a contract ({instrument}) there is no remedy such as {remedy}. Grant by administrative act, or remove the remedy.',
  },
  'bescheid-without-remedy': {
    de: 'Gegen einen Bescheid ({instrument}) gibt es immer einen Rechtsbehelf, angegeben ist {remedy}. Wählen Sie Widerspruch oder Klage.',
    en: 'There is always a remedy against an administrative act ({instrument}), but {remedy} is given. Choose objection or action.',
  },
  'interest-without-basis': {
    de: 'Zinsen stehen hier auf der Grundlage {basis}, bewilligt wird aber durch {instrument}. Bei einem Vertrag muss der Vertrag sie nennen, bei einem Bescheid das Gesetz.',
    en: 'Interest stands on {basis} here, but the grant is made by {instrument}. With a contract the contract must name it, with an administrative act the law.',
  },
  'spent-within-no-days': {
    de: 'Ausgezahltes Geld soll in {spendWithinDays} Tagen ausgegeben sein. Geben Sie mindestens einen Tag.',
    en: 'Money is to be spent within {spendWithinDays} days of its payment. Give one day at least.',
  },
  'accepted-within-no-days': {
    de: 'Eine Bewilligung soll in {acceptWithinDays} Tagen angenommen sein. Geben Sie mindestens einen Tag oder streichen Sie die Frist.',
    en: 'A grant is to be accepted within {acceptWithinDays} days. Give one day at least, or remove the period.',
  },
  'de-minimis-above-maximum': {
    de: 'Änderungen bis {deMinimisCents} bleiben ohne Folge, bewilligt werden aber höchstens {maxCents}: Es würde nie etwas gekürzt. Senken Sie die Grenze.',
    en: 'Changes up to {deMinimisCents} are without consequence, but {maxCents} is the most one gets: nothing would ever be lowered. Lower the limit.',
  },
  'own-funds-left-out-of-no-share': {
    de: 'Änderungen der Eigenmittel können nur bei einer Anteilfinanzierung unberücksichtigt bleiben, gewählt ist {financing}. Wählen Sie die Anteilfinanzierung, oder lassen Sie Eigenmittel zählen.',
    en: 'Changes of own money can be left out under a share only, but {financing} is chosen. Choose a share, or let own money count.',
  },
  ...committeeContradictionMessages,
} as const satisfies Messages;
