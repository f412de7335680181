import type { Messages } from './message.ts';
import { recoveryCaseMessages } from './recovery-case.ts';

/** Why something about money that is asked back is refused, and what to do. */
const recoveryRefusals = {
  'grant-by-contract': {
    de: 'Diese Förderung beruht auf einem Vertrag. Fordern Sie das Geld nach dem Vertrag zurück; Anhörung und Widerruf gibt es nur beim Bescheid.',
    en: 'This grant rests on a contract. Ask the money back under the contract; hearing and revocation belong to a Bescheid.',
  },
  'grant-by-bescheid': {
    de: 'Diese Förderung beruht auf einem Bescheid. Hören Sie die Organisation an und widerrufen Sie den Bescheid.',
    en: 'This grant rests on a Bescheid. Hear the organisation and revoke the Bescheid.',
  },
  'nothing-to-take-back': {
    de: 'Von dieser Förderung ist nichts mehr übrig, das zurückgenommen werden kann.',
    en: 'Nothing of this grant is left to take back.',
  },
  'finding-asks': {
    de: 'Eine Abrechnung lässt keine Frage offen. Erkennen Sie den Beleg an oder kürzen Sie ihn.',
    en: 'A settlement leaves no question open. Recognise the receipt or cut it.',
  },
  'corrected-basis-missing': {
    de: 'Geben Sie bei Pauschalen die belegten Teilnehmenden und Honorartage an, sonst nur die Belege.',
    en: 'Give the participants and fee days borne out where lump sums apply, otherwise the receipts only.',
  },
  'settlement-unchanged': {
    de: 'Mit diesen Feststellungen bleibt die Förderung, wie sie ist. Es gibt nichts zu berichtigen.',
    en: 'With these findings the grant stays as it is. There is nothing to correct.',
  },
  'release-awaited': {
    de: 'Die frühere Abrechnung wird im Fonds gerade erst gebucht. Versuchen Sie es gleich noch einmal.',
    en: 'The former settlement is just being booked in the fund. Try again in a moment.',
  },
  'insufficient-funds-to-restore': {
    de: 'Der Fonds hat das Geld inzwischen vergeben: {freeCents} sind frei, {neededCents} werden gebraucht. Stocken Sie den Fonds auf, oder warten Sie, bis Geld zurückkommt.',
    en: 'The fund has given the money away meanwhile: {freeCents} are free, {neededCents} are needed. Raise the fund, or wait until money comes back.',
  },
  'fund-year-closed': {
    de: 'Das Jahr des Fonds ist abgeschlossen, {neededCents} fehlen ihm. Eine Nachzahlung braucht eine neue Bewilligung aus dem laufenden Jahr.',
    en: 'The year of the fund is closed, and {neededCents} are missing. Paying more needs a new grant from the current year.',
  },
  'hearing-runs': {
    de: 'Eine Anhörung läuft schon. Warten Sie die Antwort ab, oder beenden Sie die Anhörung.',
    en: 'A hearing is under way. Wait for the answer, or end the hearing.',
  },
  'known-in-future': {
    de: 'Der Tag der Kenntnis liegt in der Zukunft. Geben Sie an, seit wann die Tatsachen bekannt sind.',
    en: 'The day of knowledge lies in the future. Say since when the facts have been known.',
  },
  'hearing-too-short': {
    de: 'Die Zeit für die Antwort ist zu kurz. Geben Sie mindestens {daysMin} Tage.',
    en: 'The time to answer is too short. Give at least {daysMin} days.',
  },
  'no-hearing': {
    de: 'Zu dieser Förderung läuft keine Anhörung.',
    en: 'There is no hearing on this grant.',
  },
  'hearing-missing': {
    de: 'Die Organisation ist noch nicht angehört. Eröffnen Sie zuerst eine Anhörung.',
    en: 'The organisation has not been heard. Open a hearing first.',
  },
  'hearing-not-over': {
    de: 'Die Organisation kann bis {answerByOn} antworten. Entscheiden Sie danach, oder sobald die Antwort da ist.',
    en: 'The organisation can answer until {answerByOn}. Decide after that, or as soon as the answer is there.',
  },
  'ground-not-heard': {
    de: 'Zu diesem Grund ist die Organisation nicht angehört. Nehmen Sie einen Grund aus der Anhörung, oder hören Sie neu an.',
    en: 'The organisation was not heard on this ground. Take one of the hearing, or hear again.',
  },
  'revocation-too-late': {
    de: 'Die Tatsachen sind seit {knownSinceOn} bekannt. Widerrufen werden konnte bis {untilOn}.',
    en: 'The facts have been known since {knownSinceOn}. The grant could be revoked until {untilOn}.',
  },
  'nothing-to-revoke': {
    de: 'Von dieser Förderung ist nichts mehr übrig, das widerrufen werden kann. Geben Sie einen Betrag über null an.',
    en: 'Nothing of this grant is left to revoke. Give an amount above zero.',
  },
  'revoked-over-grant': {
    de: 'Die Förderung beträgt noch {leftCents}. Widerrufen Sie höchstens diesen Betrag.',
    en: 'The grant still comes to {leftCents}. Revoke this amount at most.',
  },
  'nothing-to-terminate': {
    de: 'Von dieser Förderung ist nichts mehr übrig, das zurückgefordert werden kann. Geben Sie einen Betrag über null an.',
    en: 'Nothing of this grant is left to ask back. Give an amount above zero.',
  },
  'terminated-over-grant': {
    de: 'Die Förderung beträgt noch {leftCents}. Fordern Sie höchstens diesen Betrag zurück.',
    en: 'The grant still comes to {leftCents}. Ask back this amount at most.',
  },
  'ineffective-in-future': {
    de: 'Der Tag, ab dem die Förderung nicht mehr gilt, liegt in der Zukunft. Wählen Sie heute oder einen früheren Tag.',
    en: 'The day from which the grant does not count lies in the future. Choose today or an earlier day.',
  },
  'grant-bears-no-interest': {
    de: 'Für diese Förderung sind keine Zinsen vorgesehen. Bei einem Vertrag gibt es sie nur, wenn er sie nennt.',
    en: 'This grant bears no interest. Under a contract there is interest only where the contract says so.',
  },
  'interest-in-future': {
    de: 'Der letzte Zinstag liegt in der Zukunft. Wählen Sie heute oder einen früheren Tag.',
    en: 'The last day of interest lies in the future. Choose today or an earlier day.',
  },
  'refund-not-demanded': {
    de: 'Es ist kein Geld zurückgefordert, das Zinsen trägt. Setzen Sie zuerst die Förderung endgültig fest, oder widerrufen Sie sie.',
    en: 'No money is demanded back that could bear interest. Settle the grant first, or revoke it.',
  },
  'late-use-before-settlement': {
    de: 'Ob Geld zu spät verwendet wurde, steht erst mit der Abrechnung fest. Rechnen Sie zuerst ab.',
    en: 'Whether money was used late is known with the settlement. Settle first.',
  },
  'base-rate-missing': {
    de: 'Der Basiszinssatz ab {validFromOn} fehlt. Bitten Sie die Verwaltung, ihn einzutragen.',
    en: 'The base rate from {validFromOn} is missing. Ask an administrator to record it.',
  },
  'no-interest-due': {
    de: 'Bis zu diesem Tag sind keine Zinsen angefallen, über die noch zu entscheiden ist.',
    en: 'No interest has arisen up to this day that is still to be decided on.',
  },
  'interest-without-amount': {
    de: 'Der Betrag fehlt. Geben Sie die Zinsen an, oder verzichten Sie auf sie.',
    en: 'The amount is missing. Give the interest, or waive it.',
  },
  'interest-over-proposal': {
    de: 'Berechnet sind {proposedCents}. Setzen Sie höchstens diesen Betrag fest.',
    en: '{proposedCents} were computed. Set this amount at most.',
  },
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
  'no-rate-day': {
    de: 'Der Basiszinssatz ändert sich nur am 1. Januar und am 1. Juli. Geben Sie einen dieser Tage an.',
    en: 'The base rate changes on 1 January and 1 July only. Give one of these days.',
  },
  'base-rate-too-early': {
    de: 'Dieser Basiszinssatz kann noch nicht bekannt sein. Tragen Sie ihn ein, sobald er veröffentlicht ist.',
    en: 'This base rate cannot be known yet. Record it once it is published.',
  },
} as const satisfies Messages;

export const recoveryMessages = { ...recoveryRefusals, ...recoveryCaseMessages } as const satisfies Messages;
