import type { Messages } from './message.ts';

/** Why something about a claim, its parts, its relief or money sent back is refused, and what to do. */
export const claimRefusals = {
  'claim-not-overdue': {
    de: 'Es ist nichts überfällig. Mahngebühren und Vollstreckungskosten gibt es erst nach der Frist.',
    en: 'Nothing is overdue. Reminder fees and cost of enforcement come only after the due day.',
  },
  'cost-without-amount': {
    de: 'Der Betrag fehlt. Geben Sie die Kosten an.',
    en: 'The amount is missing. Give the cost.',
  },
  'nothing-owed': {
    de: 'Diese Organisation schuldet nichts, das verfolgt wird.',
    en: 'This organisation owes nothing that is pursued.',
  },
  'instalment-without-amount': {
    de: 'Eine Rate hat keinen Betrag. Geben Sie jeder Rate einen Betrag.',
    en: 'An instalment has no amount. Give each instalment an amount.',
  },
  'instalments-differ-from-claim': {
    de: 'Die Raten ergeben {plannedCents}, offen sind {openCents}. Gleichen Sie beides an.',
    en: 'The instalments add up to {plannedCents}, {openCents} are open. Make them equal.',
  },
  'instalments-out-of-order': {
    de: 'Die Tage der Raten folgen nicht aufeinander. Ordnen Sie sie, jeden Tag einmal.',
    en: 'The days of the instalments do not follow each other. Put them in order, each day once.',
  },
  'instalment-in-past': {
    de: 'Eine Rate liegt in der Vergangenheit. Wählen Sie heute oder einen späteren Tag.',
    en: 'An instalment lies in the past. Choose today or a later day.',
  },
  'relief-waits': {
    de: 'Ein Vorschlag wartet schon auf die Entscheidung einer zweiten Person. Entscheiden Sie erst über ihn.',
    en: 'A proposal is waiting for a second person. Decide on it first.',
  },
  'deferral-needs-day': {
    de: 'Eine Stundung braucht einen neuen Tag nach heute.',
    en: 'A deferral needs a new day after today.',
  },
  'deferral-takes-nothing': {
    de: 'Eine Stundung verschiebt nur den Tag. Lassen Sie die Beträge auf null.',
    en: 'A deferral moves the day only. Leave the amounts at zero.',
  },
  'relief-without-amount': {
    de: 'Der Betrag fehlt. Geben Sie an, welcher Teil niedergeschlagen oder erlassen werden soll.',
    en: 'The amount is missing. Say which part is not to be pursued, or to be remitted.',
  },
  'relief-over-claim': {
    de: 'Offen sind {openCents}. Gehen Sie bei keinem Teil über das hinaus, was offen ist.',
    en: '{openCents} are open. Go beyond what is open in no part of the claim.',
  },
  'no-relief-proposed': {
    de: 'Kein Vorschlag wartet auf eine Entscheidung.',
    en: 'No proposal is waiting for a decision.',
  },
  'proposed-by-same-person': {
    de: 'Sie haben das selbst vorgeschlagen. Darüber entscheidet eine andere Person.',
    en: 'You proposed this yourself. Another person decides on it.',
  },
  'claim-paid-meanwhile': {
    de: 'Inzwischen ist gezahlt worden, und der Vorschlag geht über den Rest hinaus. Lehnen Sie ihn ab und schlagen Sie den Rest vor.',
    en: 'Money has come in, and the proposal goes beyond the rest. Refuse it and propose the rest.',
  },
  'hearing-undecided': {
    de: 'Eine Anhörung läuft noch. Widerrufen Sie, oder beenden Sie die Anhörung.',
    en: 'A hearing is under way. Revoke, or end the hearing.',
  },
  'relief-undecided': {
    de: 'Über einen Vorschlag zu Stundung, Niederschlagung oder Erlass ist noch nicht entschieden.',
    en: 'A proposal to defer, not to pursue or to remit has not been decided.',
  },
  'interest-undecided': {
    de: 'Über die Zinsen auf die Rückforderung ist noch nicht entschieden. Setzen Sie sie fest, oder verzichten Sie mit Begründung.',
    en: 'The interest on the refund has not been decided on. Set it, or waive it with a reason.',
  },
  'overpaid-not-repaid': {
    de: 'Die Organisation hat {overpaidCents} zu viel zurückgezahlt. Zahlen Sie das Geld aus, bevor Sie den Fall schließen.',
    en: 'The organisation has paid back {overpaidCents} too much. Send it back before you close the case.',
  },
  'nothing-overpaid': {
    de: 'Diese Organisation hat nichts zu viel gezahlt. Es gibt nichts auszuzahlen.',
    en: 'This organisation has paid nothing too much. There is nothing to send back.',
  },
  'no-repayment-ordered': {
    de: 'Es ist keine Auszahlung des zu viel Gezahlten angeordnet. Ordnen Sie sie zuerst an.',
    en: 'No repayment of what was paid too much is ordered. Order it first.',
  },
  'repayment-ordered-by-you': {
    de: 'Sie haben diese Auszahlung selbst angeordnet. Ausführen muss sie eine andere Person.',
    en: 'You ordered this repayment yourself. Another person must carry it out.',
  },
  'repayment-differs-from-owed': {
    de: 'Angeordnet sind {orderedCents}, zu viel gezahlt sind jetzt {owedCents}. Ordnen Sie die Auszahlung neu an.',
    en: '{orderedCents} are ordered, and {owedCents} are paid too much by now. Order the repayment anew.',
  },
  'no-repayment-made': {
    de: 'Diese Auszahlung ist nicht ausgeführt, oder sie kam schon zurück.',
    en: 'This repayment has not been made, or it came back before.',
  },
  'repayment-returned-before-made': {
    de: 'Die Auszahlung ging am {executedOn} ab. Sie kann nicht vorher zurückgekommen sein.',
    en: 'The repayment left on {executedOn}. It cannot have come back before that.',
  },
  'reversal-booked-differently': {
    de: 'Diese Auszahlung ist im Fonds schon mit einem anderen Betrag gebucht.',
    en: 'This repayment is in the book of the fund with another amount.',
  },
  'reversal-above-refunds': {
    de: 'Zurückgekommen sind {leftCents}. Mehr kann der Fonds nicht wieder hergeben.',
    en: '{leftCents} came back. The fund cannot give back more than that.',
  },
} as const satisfies Messages;
