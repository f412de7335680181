import type { Messages } from './message.ts';

export const grantChangesMessages = {
  'unknown-change': {
    de: 'Diesen Änderungsantrag gibt es nicht, oder Sie dürfen ihn nicht sehen.',
    en: 'This change request does not exist, or you may not see it.',
  },
  'change-too-late': {
    de: 'Änderungen sind nur möglich, solange das Projekt läuft und kein Nachweis eingereicht ist. Erklären Sie die Abweichung im Verwendungsnachweis.',
    en: 'Changes are possible only while the project runs and no proof was handed in. Explain the difference in the proof of use.',
  },
  'change-pending': {
    de: 'Über Ihren letzten Änderungsantrag ist noch nicht entschieden. Warten Sie die Antwort ab und stellen Sie dann den nächsten.',
    en: 'Your last change request has not been decided yet. Wait for the answer, then ask for the next change.',
  },
  'change-without-content': {
    de: 'Es ist nichts angegeben, was sich ändern soll. Geben Sie einen neuen Plan, einen neuen Zeitraum oder den neuen Inhalt an.',
    en: 'Nothing is given that should change. Give a new plan, a new period or the new content.',
  },
  'plan-line-not-granted': {
    de: 'Die Position {lineId} steht nicht im bewilligten Plan. Verwenden Sie nur bewilligte Positionen.',
    en: 'The line {lineId} is not in the plan of the grant. Use lines of the grant only.',
  },
  'grant-increase-needs-resolution': {
    de: 'Der Plan braucht {neededCents} Förderung, bewilligt sind {grantedCents}. Mehr Geld muss das Gremium neu beschließen: Stellen Sie dafür einen weiteren Antrag, oder gleichen Sie den Plan aus.',
    en: 'The plan needs {neededCents} of funding, {grantedCents} are granted. More money needs a new resolution of the committee: hand in another application for it, or balance the plan.',
  },
  'changed-plan-leaves-money': {
    de: 'Der Plan braucht nur {neededCents} Förderung, bewilligt sind {grantedCents}. Verzichten Sie zuerst auf den Rest, oder gleichen Sie den Plan aus.',
    en: 'The plan needs only {neededCents} of funding, {grantedCents} are granted. Renounce the rest first, or balance the plan.',
  },
  'period-ends-before-start': {
    de: 'Der Zeitraum endet vor seinem Beginn. Prüfen Sie beide Tage.',
    en: 'The period ends before it begins. Check both days.',
  },
  'period-begins-before-grant': {
    de: 'Bewilligt ist das Projekt ab {grantedOn}. Ein früherer Beginn ist nachträglich nicht möglich.',
    en: 'The project is granted from {grantedOn} on. An earlier start is not possible afterwards.',
  },
  'period-over-budget-year': {
    de: 'Das Geld ist an das Haushaltsjahr gebunden. Das Projekt muss spätestens am {lastOn} enden.',
    en: 'The money is bound to its budget year. The project must end on {lastOn} at the latest.',
  },
  'shift-needs-no-approval': {
    de: 'So kleine Verschiebungen zwischen Positionen dürfen Sie ohne Antrag vornehmen. Erklären Sie sie im Verwendungsnachweis.',
    en: 'You may shift so little between lines without asking. Explain it in the proof of use.',
  },
  'change-answered-before': {
    de: 'Über diesen Änderungsantrag ist schon entschieden. Laden Sie die Akte neu.',
    en: 'This change request has been answered already. Load the file again.',
  },
  'change-overtaken': {
    de: 'Seit dem Antrag hat sich die Förderung geändert, der Plan geht nicht mehr auf. Lehnen Sie ab und bitten Sie um einen neuen Plan.',
    en: 'The grant has changed since the request and the plan no longer balances. Refuse it and ask for a new plan.',
  },
  'funds-without-amount': {
    de: 'Der Betrag fehlt. Geben Sie an, wie viel hinzugekommen ist.',
    en: 'The amount is missing. Say how much came in.',
  },
  'own-funds-unsaid': {
    de: 'Nach den Regeln dieses Programms zählen Änderungen der Eigenmittel nicht. Geben Sie an, wie viel der anderen Mittel Eigenmittel sind.',
    en: 'By the rules of this programme changes of own money do not count. Say how much of the other money is own money.',
  },
  'own-funds-over-other-funds': {
    de: 'Eigenmittel von {ownCents} sind mehr als alle anderen Mittel zusammen: {otherFundsCents}. Prüfen Sie beide Beträge.',
    en: 'Own money of {ownCents} is more than all other money together: {otherFundsCents}. Check both sums.',
  },
  'reported-funds-unsaid': {
    de: 'Sie haben weitere Mittel von {reportedCents} gemeldet. Geben Sie bei «reportedFundsCents» an, wie viel davon in der Summe der anderen Mittel schon enthalten ist; den Rest rechnen wir hinzu.',
    en: 'You reported further money of {reportedCents}. Say in “reportedFundsCents” how much of it the sum of other money already contains; we add the rest.',
  },
  'reported-funds-over-proof': {
    de: 'Von den gemeldeten Mitteln können höchstens {limitCents} in der Summe der anderen Mittel enthalten sein, nicht {reportedFundsCents}.',
    en: 'At most {limitCents} of the reported money can be in the sum of other money, not {reportedFundsCents}.',
  },
  'reported-funds-not-counted': {
    de: 'Nach der Abrechnung wurden weitere {reportedCents} gemeldet. Berichtigen Sie zuerst die Abrechnung, oder halten Sie dort fest, warum sie nicht zählen.',
    en: 'Further {reportedCents} were reported after the settlement. Correct the settlement first, or record there why they do not count.',
  },
  'need-not-listed': {
    de: 'Ausgezahlt wird nur, was bald fällig ist. Führen Sie auf, was Sie bezahlen müssen: Position, Tag und Betrag.',
    en: 'Only what falls due soon is paid. List what you have to pay: line, day and amount.',
  },
  'need-line-unknown': {
    de: 'Die Position {lineId} steht nicht im geltenden Plan. Wählen Sie eine Position des Plans.',
    en: 'The line {lineId} is not in the plan in force. Choose a line of the plan.',
  },
  'need-not-due-yet': {
    de: 'Die Ausgabe für {lineId} ist erst am {dueOn} fällig. Rufen Sie jetzt nur ab, was bis {untilOn} fällig wird.',
    en: 'The cost for {lineId} falls due on {dueOn}. Ask now only for what falls due until {untilOn}.',
  },
  'payment-over-need': {
    de: 'Nach Ihren Angaben brauchen Sie jetzt {drawableCents}, nicht {amountCents}: Eigene und fremde Mittel und noch nicht ausgegebenes Geld sind abgezogen. Rufen Sie diesen Betrag ab.',
    en: 'By what you say you need {drawableCents} now, not {amountCents}: other money and money not spent yet are taken off. Ask for that amount.',
  },
  'spending-fell': {
    de: 'Gemeldet sind schon {reportedCents} Ausgaben. Geben Sie die Summe aller bezahlten Ausgaben an.',
    en: '{reportedCents} of cost are reported already. Give the sum of all cost that is paid.',
  },
  'return-over-paid': {
    de: 'Ausgezahlt sind {paidCents}, zurück kamen {amountCents}. Prüfen Sie, zu welchem Vorgang das Geld gehört.',
    en: '{paidCents} are paid, {amountCents} came back. Check which case the money belongs to.',
  },
  'payment-came-back': {
    de: 'Von dieser Förderung sind nur noch {paidCents} ausgezahlt, weil Geld zurückkam. Die Bank kann {amountCents} nicht zurückgebucht haben.',
    en: 'Only {paidCents} of this grant are still paid, because money came back. The bank cannot have returned {amountCents}.',
  },
  'returned-before-paid': {
    de: 'Die Zahlung wurde erst am {bookedOn} gebucht. Vorher kann sie nicht zurückgekommen sein. Prüfen Sie den Tag.',
    en: 'The payment was not booked before {bookedOn}. It cannot have come back earlier. Check the day.',
  },
} as const satisfies Messages;
