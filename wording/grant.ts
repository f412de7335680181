import type { Messages } from './message.ts';

export const grantMessages = {
  'unknown-grant': {
    de: 'Diese Förderung gibt es nicht, oder Sie dürfen sie nicht sehen.',
    en: 'This grant does not exist, or you may not see it.',
  },
  'acts-for-recipient': {
    de: 'Sie gehören selbst zur geförderten Organisation. Lassen Sie das eine andere Person entscheiden.',
    en: 'You belong to the funded organisation yourself. Leave this decision to another person.',
  },
  'case-closed': {
    de: 'Der Vorgang ist abgeschlossen. Wenden Sie sich an die Koordinierungsstelle.',
    en: 'The case is closed. Ask the coordination office.',
  },
  'day-in-future': {
    de: 'Der Tag liegt in der Zukunft. Geben Sie den Tag an, an dem es geschehen ist.',
    en: 'The day lies in the future. Give the day on which it happened.',
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
} as const satisfies Messages;
