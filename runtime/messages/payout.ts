import type { Messages } from './message.ts';

export const payoutMessages = {
  'unknown-grant': {
    de: 'Diese Förderung gibt es nicht, oder Sie dürfen sie nicht sehen.',
    en: 'This grant does not exist, or you may not see it.',
  },
  'unknown-payment': {
    de: 'Diese Zahlung gibt es nicht, oder Sie dürfen sie nicht sehen.',
    en: 'This payment does not exist, or you may not see it.',
  },
  'grant-issued-before': {
    de: 'Die Förderung ist schon bewilligt. Laden Sie die Akte neu.',
    en: 'The grant has been issued already. Load the file again.',
  },
  'not-recommended': {
    de: 'Das Gremium hat diesen Antrag nicht zur Förderung empfohlen. Warten Sie auf den Beschluss.',
    en: 'The committee has not recommended this application. Wait for its resolution.',
  },
  'amount-still-open': {
    de: 'Das Gremium hat den Betrag noch offen gelassen. Setzen Sie den Antrag auf die nächste Tagesordnung.',
    en: 'The committee has left the amount open. Put the application on the next agenda.',
  },
  'grant-without-amount': {
    de: 'Der Betrag fehlt. Geben Sie an, wie viel bewilligt wird.',
    en: 'The amount is missing. Say how much is granted.',
  },
  'grant-over-resolution': {
    de: 'Beschlossen sind {limitCents}. Bewilligen Sie höchstens diesen Betrag.',
    en: '{limitCents} were resolved. Grant this amount at most.',
  },
  'grant-not-reserved': {
    de: 'Für diesen Antrag sind nur {reservedCents} reserviert. Klären Sie den Beschluss mit dem Vorsitz.',
    en: 'Only {reservedCents} are reserved for this application. Clear up the resolution with the chair.',
  },
  'rules-not-found': {
    de: 'Das Regelwerk, unter dem der Antrag eingereicht wurde, fehlt. Wenden Sie sich an die Verwaltung des Programms.',
    en: 'The rule set that the application was submitted under is missing. Ask the administration of the programme.',
  },
  'adapted-plan-needed': {
    de: 'Bewilligt wird weniger als beantragt. Geben Sie einen Finanzierungsplan an, der mit diesem Betrag aufgeht.',
    en: 'Less is granted than was requested. Give a finance plan that balances with this amount.',
  },
  'plan-line-not-applied-for': {
    de: 'Die Position {lineId} steht nicht im Antrag. Nehmen Sie nur Positionen des Antrags.',
    en: 'The line {lineId} is not in the application. Take lines of the application only.',
  },
  'plan-line-twice': {
    de: 'Die Position {lineId} steht zweimal im Plan. Fassen Sie sie zusammen.',
    en: 'The line {lineId} is in the plan twice. Put the two together.',
  },
  'grant-plan-unbalanced': {
    de: 'Der Plan geht nicht auf: {costCents} Ausgaben, {fundsCents} Förderung und andere Mittel. Gleichen Sie beides an.',
    en: 'The plan does not balance: {costCents} cost, {fundsCents} grant and other funds. Make them equal.',
  },
  'too-many-conditions': {
    de: 'Mit den Auflagen des Gremiums sind es {conditionCount}, möglich sind {conditionsMax}. Fassen Sie Auflagen zusammen.',
    en: 'With those of the committee there are {conditionCount} conditions, {conditionsMax} are possible. Put some together.',
  },
  'grant-not-accepted': {
    de: 'Die Förderung ist noch nicht angenommen. Eine zeichnungsberechtigte Person muss sie zuerst annehmen.',
    en: 'The grant has not been accepted yet. A signatory must accept it first.',
  },
  'case-closed': {
    de: 'Der Vorgang ist abgeschlossen. Wenden Sie sich an die Koordinierungsstelle.',
    en: 'The case is closed. Ask the coordination office.',
  },
  'settlement-awaited': {
    de: 'Der Verwendungsnachweis wird geprüft. Warten Sie auf die Abrechnung; sie sagt, was noch ausgezahlt wird.',
    en: 'The proof of use is being checked. Wait for the settlement; it says what is still paid.',
  },
  'payment-without-amount': {
    de: 'Der Betrag fehlt. Geben Sie an, wie viel ausgezahlt werden soll.',
    en: 'The amount is missing. Say how much is to be paid.',
  },
  'payment-over-grant': {
    de: 'Abrufen können Sie noch {leftCents}, nicht {amountCents}. Fordern Sie höchstens den Rest an.',
    en: 'You can still ask for {leftCents}, not {amountCents}. Ask for the rest at most.',
  },
  'no-confirmed-account': {
    de: 'Die Organisation hat noch kein bestätigtes Konto. Geben Sie ein Konto an und lassen Sie es bestätigen.',
    en: 'The organisation has no confirmed bank account yet. Name an account and have it confirmed.',
  },
  'acts-for-recipient': {
    de: 'Sie gehören selbst zur geförderten Organisation. Lassen Sie das eine andere Person entscheiden.',
    en: 'You belong to the funded organisation yourself. Leave this decision to another person.',
  },
  'signed-before': {
    de: 'Sie haben bei dieser Zahlung schon mitgewirkt. Jeder Schritt braucht eine andere Person.',
    en: 'You have already taken part in this payment. Each step needs another person.',
  },
  'payment-not-at-this-step': {
    de: 'Diese Zahlung ist nicht an diesem Schritt. Laden Sie die Liste der Zahlungen neu.',
    en: 'This payment is not at this step. Load the list of payments again.',
  },
  'account-changed': {
    de: 'Das Konto der Organisation hat sich seit der Freigabe geändert. Bitten Sie die Koordinierungsstelle, die Zahlung neu freizugeben.',
    en: 'The account of the organisation has changed since the approval. Ask the coordination office to approve the payment again.',
  },
  'year-end-passed': {
    de: 'Aus diesem Haushaltsjahr durfte nur bis zum {payUntilOn} gezahlt werden. Klären Sie mit der Koordinierungsstelle, ob Geld des neuen Jahres beantragt werden kann.',
    en: 'Money of this budget year could be paid until {payUntilOn} only. Ask the coordination office whether money of the new year can be applied for.',
  },
  'day-in-future': {
    de: 'Der Tag liegt in der Zukunft. Geben Sie den Tag an, an dem es geschehen ist.',
    en: 'The day lies in the future. Give the day on which it happened.',
  },
  'payment-settled': {
    de: 'Diese Zahlung ist schon abgerechnet. Klären Sie die Rückbuchung mit der Koordinierungsstelle.',
    en: 'This payment has been settled already. Clear up the return with the coordination office.',
  },
  'already-settled': {
    de: 'Die Förderung ist schon abgerechnet.',
    en: 'The grant has been settled already.',
  },
  'nothing-paid-yet': {
    de: 'Es ist noch nichts ausgezahlt. Rufen Sie zuerst Geld ab; danach weisen Sie die Verwendung nach.',
    en: 'Nothing has been paid yet. Ask for money first; after that you prove its use.',
  },
  'proof-handed-in': {
    de: 'Ihr Verwendungsnachweis liegt schon vor. Einen neuen brauchen wir nur, wenn die Prüfung Fragen hat.',
    en: 'Your proof of use is here already. We need a new one only if the check has questions.',
  },
  'receipts-not-asked': {
    de: 'Hier gelten Pauschalen. Lassen Sie die Belege weg und geben Sie Teilnehmende und Honorartage an.',
    en: 'Lump sums apply here. Leave the receipts out and give participants and fee days.',
  },
  'receipts-missing': {
    de: 'Die Belegliste ist leer. Tragen Sie jede Zahlung mit Nummer, Tag und Betrag ein.',
    en: 'The list of receipts is empty. Enter each payment with its number, day and amount.',
  },
  'proof-basis-missing': {
    de: 'Teilnehmende und Honorartage fehlen. Geben Sie an, was die Listen und Verträge zeigen.',
    en: 'Participants and fee days are missing. Give what the lists and contracts show.',
  },
  'proof-basis-not-asked': {
    de: 'Hier gelten keine Pauschalen. Lassen Sie Teilnehmende und Honorartage weg und führen Sie Belege auf.',
    en: 'No lump sums apply here. Leave participants and fee days out and list receipts.',
  },
  'receipt-number-twice': {
    de: 'Die Belegnummer {number} kommt zweimal vor. Geben Sie jedem Beleg eine eigene Nummer.',
    en: 'The receipt number {number} appears twice. Give each receipt a number of its own.',
  },
  'receipt-without-amount': {
    de: 'Beim Beleg {number} fehlt der Betrag.',
    en: 'The receipt {number} has no amount.',
  },
  'receipt-line-unknown': {
    de: 'Der Beleg {number} gehört zu keiner Position des Finanzierungsplans. Wählen Sie eine Position.',
    en: 'The receipt {number} belongs to no line of the finance plan. Choose a line.',
  },
  'receipt-outside-period': {
    de: 'Der Beleg {number} ist nicht im Bewilligungszeitraum bezahlt ({periodStartsOn} bis {periodEndsOn}). Prüfen Sie den Tag oder lassen Sie den Beleg weg.',
    en: 'The receipt {number} was not paid within the grant period ({periodStartsOn} to {periodEndsOn}). Check the day, or leave it out.',
  },
  'receipt-in-future': {
    de: 'Der Zahltag des Belegs {number} liegt in der Zukunft. Führen Sie nur bezahlte Belege auf.',
    en: 'The receipt {number} is paid in the future. List only what has been paid.',
  },
  'receipt-tax-over-amount': {
    de: 'Beim Beleg {number} ist die enthaltene Steuer so hoch wie der Betrag. Prüfen Sie beides.',
    en: 'On the receipt {number} the tax is as high as the amount. Check both.',
  },
  'receipt-tax-missing': {
    de: 'Sie können Vorsteuer abziehen. Geben Sie beim Beleg {number} die enthaltene Steuer an, auch wenn sie null ist.',
    en: 'You can deduct input tax. Give the tax in the receipt {number}, also where it is nothing.',
  },
  'kilometres-over-rate': {
    de: 'Beim Beleg {number} gilt ein Satz von {rateCents} für den Kilometer. Geben Sie höchstens so viel an, oder lassen Sie die Kilometer weg.',
    en: 'For the receipt {number} the rate is {rateCents} a kilometre. Claim that at most, or leave the kilometres out.',
  },
  'offers-missing': {
    de: 'Für den Beleg {number} sind {offersMin} Angebote nötig. Geben Sie ihre Zahl an, oder sagen Sie, warum es weniger sind.',
    en: 'The receipt {number} needs {offersMin} offers. Give their number, or say why there are fewer.',
  },
  'lists-not-asked': {
    de: 'Hier gelten keine Pauschalen. Lassen Sie Teilnahmelisten und Honorarverträge weg und führen Sie Belege auf.',
    en: 'No lump sums apply here. Leave lists and fee contracts out and list receipts.',
  },
  'participant-lists-missing': {
    de: 'Die Teilnahmelisten fehlen. Führen Sie jede Liste mit Tag und Zahl auf, ohne Namen.',
    en: 'The lists of participants are missing. Enter each list with its day and number, without names.',
  },
  'list-number-twice': {
    de: 'Die Nummer {number} kommt zweimal vor. Geben Sie jeder Liste und jedem Vertrag eine eigene Nummer.',
    en: 'The number {number} appears twice. Give each list and each contract a number of its own.',
  },
  'list-outside-period': {
    de: 'Die Liste {number} liegt nicht im Bewilligungszeitraum ({periodStartsOn} bis {periodEndsOn}).',
    en: 'The list {number} lies outside the grant period ({periodStartsOn} to {periodEndsOn}).',
  },
  'list-in-future': {
    de: 'Der Tag der Liste {number} liegt in der Zukunft.',
    en: 'The day of the list {number} lies in the future.',
  },
  'list-unwitnessed': {
    de: 'Bei der Liste {number} fehlt der Nachweis: bei unter 16-Jährigen die Begleitperson, bei anonymen Listen ein Blatt für jede Person.',
    en: 'The list {number} lacks its proof: for under-16s who came with them, for anonymous lists one sheet a person.',
  },
  'participants-differ-from-lists': {
    de: 'Angegeben sind {participantCount} Teilnehmende. Aus den Listen folgen mindestens {leastCount} und höchstens {mostCount}.',
    en: '{participantCount} participants are given. From the lists follow at least {leastCount} and at most {mostCount}.',
  },
  'fee-contract-outside-period': {
    de: 'Der Honorartag {number} liegt nicht im Bewilligungszeitraum ({periodStartsOn} bis {periodEndsOn}).',
    en: 'The fee day {number} lies outside the grant period ({periodStartsOn} to {periodEndsOn}).',
  },
  'fee-invoiced-over-contract': {
    de: 'Beim Honorartag {number} ist mehr in Rechnung gestellt, als der Vertrag vorsieht.',
    en: 'On the fee day {number} more was invoiced than the contract says.',
  },
  'fee-contracts-differ': {
    de: 'Die Honorartage passen nicht zu den Verträgen. Führen Sie für jeden Tag den Vertrag mit Stunden und Honorar auf.',
    en: 'The fee days do not match the contracts. List for each day the contract with hours and fee.',
  },
  'proof-replaced': {
    de: 'Der Nachweis ist inzwischen durch einen neuen ersetzt. Laden Sie die Akte neu.',
    en: 'The proof has been replaced by a new one. Load the file again.',
  },
  'recognised-over-net': {
    de: 'Die Organisation zieht Vorsteuer ab. Erkennen Sie beim Beleg {number} höchstens den Nettobetrag an.',
    en: 'The organisation deducts input tax. Recognise the net amount of the receipt {number} at most.',
  },
  'verified-over-proof': {
    de: 'Belegt sein können höchstens die {participantCount} Teilnehmenden des Nachweises.',
    en: 'At most the {participantCount} participants of the proof can be borne out.',
  },
  'released-money-before': {
    de: 'Sie haben bei dieser Förderung eine Zahlung freigegeben oder ausgeführt. Den Nachweis prüft eine andere Person.',
    en: 'You approved or made a payment of this grant. Another person checks the proof.',
  },
  'checked-proof-before': {
    de: 'Sie haben bei dieser Förderung den Nachweis geprüft. Zahlungen gibt eine andere Person frei.',
    en: 'You checked the proof of this grant. Another person releases its payments.',
  },
  'no-proof-to-check': {
    de: 'Es liegt kein ungeprüfter Verwendungsnachweis vor.',
    en: 'There is no proof of use waiting for a check.',
  },
  'receipt-judged-twice': {
    de: 'Der Beleg {number} ist zweimal beurteilt. Beurteilen Sie jeden Beleg einmal.',
    en: 'The receipt {number} is judged twice. Judge each receipt once.',
  },
  'receipt-unknown': {
    de: 'Einen Beleg {number} gibt es in diesem Nachweis nicht.',
    en: 'There is no receipt {number} in this proof.',
  },
  'receipt-not-judged': {
    de: 'Der Beleg {number} ist noch nicht beurteilt. Erkennen Sie ihn an, kürzen Sie ihn oder fragen Sie nach.',
    en: 'The receipt {number} has not been judged. Recognise it, cut it or ask about it.',
  },
  'recognised-over-receipt': {
    de: 'Beim Beleg {number} ist mehr anerkannt, als bezahlt wurde. Erkennen Sie höchstens den Betrag des Belegs an.',
    en: 'More is recognised on the receipt {number} than was paid. Recognise its amount at most.',
  },
  'recognised-in-part': {
    de: 'Der Beleg {number} ist nur zum Teil anerkannt. Wählen Sie «gekürzt» und nennen Sie den Grund.',
    en: 'The receipt {number} is recognised in part only. Choose «cut» and give the reason.',
  },
  'finding-without-reason': {
    de: 'Beim Beleg {number} fehlt der Grund. Schreiben Sie, was fehlt oder warum gekürzt wird.',
    en: 'The receipt {number} lacks a reason. Say what is missing or why it is cut.',
  },
  'verified-basis-missing': {
    de: 'Tragen Sie ein, wie viele Teilnehmende und Honorartage die Listen und Verträge belegen.',
    en: 'Enter how many participants and fee days the lists and contracts bear out.',
  },
  'verified-basis-not-asked': {
    de: 'Hier gelten keine Pauschalen. Beurteilen Sie die Belege.',
    en: 'No lump sums apply here. Judge the receipts.',
  },
  'proof-not-checked': {
    de: 'Der Verwendungsnachweis ist noch nicht fertig geprüft. Rechnen Sie danach ab.',
    en: 'The proof of use has not been checked to the end. Settle after that.',
  },
  'payments-pending': {
    de: 'Noch offene Zahlungen: {pendingCount}. Führen Sie sie aus oder lehnen Sie sie ab.',
    en: 'Payments still pending: {pendingCount}. Make them, or refuse them.',
  },
  'no-refund-demanded': {
    de: 'Von dieser Organisation wird nichts zurückgefordert. Prüfen Sie, zu welchem Vorgang das Geld gehört.',
    en: 'Nothing is demanded back from this organisation. Check which case the money belongs to.',
  },
  'refund-without-amount': {
    de: 'Der Betrag fehlt. Geben Sie an, wie viel eingegangen ist.',
    en: 'The amount is missing. Say how much came in.',
  },
  'refund-over-demand': {
    de: 'Offen sind noch {leftCents}, nicht {amountCents}. Erstatten Sie, was zu viel kam, und buchen Sie nur den Rest.',
    en: '{leftCents} are outstanding, not {amountCents}. Send back what came too much and book the rest only.',
  },
  'not-settled': {
    de: 'Die Förderung ist noch nicht abgerechnet. Rechnen Sie sie zuerst ab.',
    en: 'The grant has not been settled yet. Settle it first.',
  },
  'refund-outstanding': {
    de: 'Zurückzuzahlen sind noch {leftCents}. Schließen Sie den Vorgang, wenn das Geld da ist.',
    en: '{leftCents} are still to be paid back. Close the case once the money is there.',
  },
  'still-payable': {
    de: 'Auszuzahlen sind noch {leftCents}. Bitten Sie die Organisation, den Rest abzurufen.',
    en: '{leftCents} are still to be paid. Ask the organisation to request the rest.',
  },
} as const satisfies Messages;
