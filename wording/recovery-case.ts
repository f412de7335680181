import type { Messages } from './message.ts';

/** The words in which lists and files speak of money that is asked back. */
export const recoveryCaseMessages = {
  'status-revoked': { de: 'Zurückgenommen', en: 'Taken back' },
  'next-revoked': {
    de: 'Was ausgezahlt wurde, wird zurückgezahlt; dann wird der Fall geschlossen.',
    en: 'What was paid is paid back; then the case is closed.',
  },
  'timeline-hearing-opened': {
    de: 'Die Organisation wird angehört, bevor über eine Rückforderung entschieden wird. Antwort bis {answerByOn}.',
    en: 'The organisation is heard before anything is asked back. Answer due by {answerByOn}.',
  },
  'timeline-hearing-answered': {
    de: 'Die Organisation hat zur Anhörung Stellung genommen.',
    en: 'The organisation answered in the hearing.',
  },
  'timeline-hearing-dropped': {
    de: 'Die Anhörung wurde beendet. Die Förderung bleibt, wie sie ist.',
    en: 'The hearing was ended. The grant stays as it is.',
  },
  'timeline-grant-revoked': {
    de: 'Der Bescheid wurde über {revokedCents} widerrufen oder zurückgenommen. Es bleiben {keptCents}.',
    en: 'The Bescheid was revoked for {revokedCents}. {keptCents} remain.',
  },
  'timeline-contract-terminated': {
    de: 'Der Vertrag wurde über {terminatedCents} beendet. Es bleiben {keptCents}.',
    en: 'The contract was ended for {terminatedCents}. {keptCents} remain.',
  },
  'timeline-refund-lowered': {
    de: 'Die Rückforderung wurde um {amountCents} gesenkt.',
    en: 'The demand was lowered by {amountCents}.',
  },
  'timeline-interest-set': {
    de: 'Zinsen von {amountCents} wurden festgesetzt. Zu zahlen bis {dueOn}.',
    en: 'Interest of {amountCents} was set. To be paid by {dueOn}.',
  },
  'timeline-interest-waived': {
    de: 'Auf Zinsen von {proposedCents} wurde verzichtet.',
    en: 'Interest of {proposedCents} was waived.',
  },
  'timeline-cost-charged': {
    de: 'Kosten von {amountCents} kamen zur Rückforderung hinzu.',
    en: 'Cost of {amountCents} was added to the claim.',
  },
  'timeline-cost-dropped': {
    de: 'Kosten von {amountCents} fallen weg, weil nichts zu spät war.',
    en: 'Cost of {amountCents} falls away, because nothing was late.',
  },
  'timeline-overpayment-set-off': {
    de: 'Zu viel gezahlte {amountCents} wurden mit dem verrechnet, was noch offen war.',
    en: '{amountCents} that were paid too much were counted for what was still open.',
  },
  'timeline-repayment-ordered': {
    de: 'Die Auszahlung von zu viel gezahlten {amountCents} wurde angeordnet.',
    en: 'The repayment of {amountCents} that were paid too much was ordered.',
  },
  'timeline-repayment-made': {
    de: 'Zu viel gezahlte {amountCents} gingen am {executedOn} an die Organisation zurück.',
    en: '{amountCents} that were paid too much went back to the organisation on {executedOn}.',
  },
  'timeline-repayment-returned': {
    de: 'Die Bank schickte die Auszahlung von {amountCents} am {returnedOn} zurück.',
    en: 'The bank sent the repayment of {amountCents} back on {returnedOn}.',
  },
  'timeline-instalments-agreed': {
    de: 'Ratenzahlung wurde vereinbart. Zahl der Raten: {instalmentCount}.',
    en: 'Instalments were agreed. Number of instalments: {instalmentCount}.',
  },
  'timeline-relief-proposed': {
    de: 'Eine Erleichterung der Rückforderung wird geprüft.',
    en: 'Relief of the claim is being considered.',
  },
  'timeline-relief-deferral': {
    de: 'Die Rückforderung wurde gestundet.',
    en: 'The claim was deferred.',
  },
  'timeline-relief-suspension': {
    de: 'Die Rückforderung wurde niedergeschlagen und wird vorerst nicht verfolgt.',
    en: 'The claim is not pursued for now.',
  },
  'timeline-relief-remission': {
    de: 'Die Rückforderung wurde erlassen.',
    en: 'The claim was remitted.',
  },
  'timeline-relief-refused': {
    de: 'Eine Erleichterung der Rückforderung wurde abgelehnt.',
    en: 'Relief of the claim was refused.',
  },
  'claim-none': { de: 'Nichts ist zurückgefordert.', en: 'Nothing is asked back.' },
  'claim-overpaid': {
    de: 'Zu viel gezahlt sind {overpaidCents}. Die Organisation bekommt sie zurück.',
    en: '{overpaidCents} were paid too much. The organisation gets them back.',
  },
  'claim-paid': { de: 'Alles ist zurückgezahlt.', en: 'Everything is paid back.' },
  'claim-not-pursued': {
    de: 'Der Rest wird zurzeit nicht verfolgt.',
    en: 'The rest is not pursued at present.',
  },
  'claim-deferred': {
    de: 'Offen sind {openCents}, gestundet bis {dueOn}.',
    en: '{openCents} are open, deferred until {dueOn}.',
  },
  'claim-in-instalments': {
    de: 'Offen sind {openCents}. Die nächste Rate ist bis {dueOn} zu zahlen.',
    en: '{openCents} are open. The next instalment is to be paid by {dueOn}.',
  },
  'claim-instalment-overdue': {
    de: 'Die Rate vom {dueOn} fehlt. Damit sind alle offenen {openCents} fällig.',
    en: 'The instalment of {dueOn} is missing. All open {openCents} are due with that.',
  },
  'claim-due': {
    de: 'Zurückzuzahlen sind {openCents} bis {dueOn}.',
    en: '{openCents} are to be paid back by {dueOn}.',
  },
  'claim-overdue': {
    de: 'Zurückzuzahlen waren {openCents} bis {dueOn}. Zahlen Sie, oder bitten Sie um Raten.',
    en: '{openCents} were to be paid back by {dueOn}. Pay, or ask for instalments.',
  },
  'work-hearing-answered': {
    de: 'Die Organisation hat zur Anhörung Stellung genommen. Entscheiden Sie über den Widerruf.',
    en: 'The organisation answered in the hearing. Decide on the revocation.',
  },
  'work-hearing-over': {
    de: 'Die Frist der Anhörung ist vorbei. Entscheiden Sie über den Widerruf.',
    en: 'The time of the hearing is over. Decide on the revocation.',
  },
  'work-hearing-open': {
    de: 'Zur Anhörung Stellung nehmen.',
    en: 'Answer in the hearing.',
  },
  'work-claim-overdue': {
    de: 'Eine Rückforderung ist überfällig. Mahnen Sie, oder vereinbaren Sie Raten.',
    en: 'A claim is overdue. Send a reminder, or agree on instalments.',
  },
  'work-instalment-overdue': {
    de: 'Eine Rate ist ausgeblieben; der ganze Rest ist fällig.',
    en: 'An instalment is missing; all of the rest is due.',
  },
  'work-repayment-to-order': {
    de: 'Die Organisation hat zu viel zurückgezahlt. Ordnen Sie die Auszahlung an.',
    en: 'The organisation has paid back too much. Order the repayment.',
  },
  'work-repayment-to-make': {
    de: 'Die Auszahlung von zu viel Gezahltem wartet auf eine zweite Person.',
    en: 'The repayment of what was paid too much waits for a second person.',
  },
  'work-relief-to-decide': {
    de: 'Über Stundung, Niederschlagung oder Erlass als zweite Person entscheiden.',
    en: 'Decide as a second person whether to defer, not to pursue or to remit.',
  },
  'work-interest-to-decide': {
    de: 'Über die Zinsen auf eine Rückforderung entscheiden.',
    en: 'Decide on the interest on a refund.',
  },
} as const satisfies Messages;
