import type { Messages } from './message.ts';

/** What is wrong with a single field by its kind, where the schema has no code of its own for it. */
export const schemaFaultMessages = {
  'value-missing': {
    de: 'Diese Angabe fehlt. Ergänzen Sie sie.',
    en: 'This detail is missing. Add it.',
  },
  'detail-unknown': {
    de: 'Diese Angabe gibt es hier nicht. Lassen Sie sie weg oder prüfen Sie, wie sie geschrieben wird.',
    en: 'There is no such detail here. Leave it out, or check how it is spelt.',
  },
  'not-a-text': {
    de: 'Hier gehört ein Text hin. Setzen Sie ihn in Anführungszeichen.',
    en: 'A text belongs here. Put it in quotation marks.',
  },
  'not-a-number': {
    de: 'Hier gehört eine Zahl hin. Schreiben Sie sie in Ziffern und ohne Anführungszeichen.',
    en: 'A number belongs here. Write it in digits and without quotation marks.',
  },
  'not-a-whole-number': {
    de: 'Hier gehört eine ganze Zahl hin. Lassen Sie die Stellen hinter dem Komma weg; Beträge stehen in Cent.',
    en: 'A whole number belongs here. Leave out the decimal places; amounts are in cents.',
  },
  'not-yes-or-no': {
    de: 'Hier geht nur ja oder nein, als Wahrheitswert ohne Anführungszeichen. Senden Sie einen von beiden.',
    en: 'Only yes or no will do here, as a truth value without quotation marks. Send one of the two.',
  },
  'not-a-list': {
    de: 'Hier gehört eine Liste hin, auch für einen einzigen Eintrag. Setzen Sie sie in eckige Klammern.',
    en: 'A list belongs here, even for a single entry. Put it in square brackets.',
  },
  'not-an-object': {
    de: 'Hier gehören mehrere Angaben mit ihren Namen hin. Setzen Sie sie in geschweifte Klammern.',
    en: 'Several details with their names belong here. Put them in curly brackets.',
  },
  'not-a-choice': {
    de: 'Das steht hier nicht zur Wahl. Nehmen Sie einen der Werte, die «choices» nennt.',
    en: 'This cannot be chosen here. Take one of the values that «choices» names.',
  },
  'text-empty': {
    de: 'Hier steht nichts. Schreiben Sie etwas hinein.',
    en: 'There is nothing here. Write something.',
  },
  'text-too-short': {
    de: 'Das ist zu kurz: Mindestens {lengthMin} Zeichen sind nötig. Ergänzen Sie es.',
    en: 'This is too short: at least {lengthMin} characters are needed. Make it longer.',
  },
  'text-too-long': {
    de: 'Das ist zu lang: Höchstens {lengthMax} Zeichen sind möglich. Kürzen Sie es.',
    en: 'This is too long: {lengthMax} characters are possible at most. Shorten it.',
  },
  'list-too-short': {
    de: 'Die Liste ist zu kurz, die kleinste Anzahl ist {countMin}. Ergänzen Sie Einträge.',
    en: 'The list is too short, the least number is {countMin}. Add entries.',
  },
  'list-too-long': {
    de: 'Die Liste ist zu lang, die größte Anzahl ist {countMax}. Streichen Sie Einträge oder teilen Sie sie auf.',
    en: 'The list is too long, the largest number is {countMax}. Remove entries, or divide them.',
  },
  'number-too-small': {
    de: 'Die Zahl ist zu klein: {numberMin} ist die kleinste, die hier geht. Berichtigen Sie sie.',
    en: 'The number is too small: {numberMin} is the least that will do here. Correct it.',
  },
  'number-too-large': {
    de: 'Die Zahl ist zu groß: {numberMax} ist die größte, die hier geht. Berichtigen Sie sie.',
    en: 'The number is too large: {numberMax} is the largest that will do here. Correct it.',
  },
  'amount-too-small': {
    de: 'Der Betrag ist zu klein: {amountMinCents} ist der kleinste, der hier geht. Berichtigen Sie ihn.',
    en: 'The amount is too small: {amountMinCents} is the least that will do here. Correct it.',
  },
  'amount-too-large': {
    de: 'Der Betrag ist zu groß: {amountMaxCents} ist der größte, der hier geht. Prüfen Sie, ob er in Cent dasteht.',
    en: 'The amount is too large: {amountMaxCents} is the largest that will do here. Check whether it is in cents.',
  },
  'not-a-day': {
    de: 'Diesen Tag gibt es im Kalender nicht. Schreiben Sie ihn mit Jahr, Monat und Tag, zum Beispiel 2026-01-31.',
    en: 'The calendar has no such day. Write it with year, month and day, for example 2026-01-31.',
  },
  'not-an-instant': {
    de: 'Das ist kein Zeitpunkt. Schreiben Sie ihn in Weltzeit und mit Tausendsteln, zum Beispiel 2026-01-31T12:00:00.000Z.',
    en: 'This is no instant. Write it in universal time and with thousandths, for example 2026-01-31T12:00:00.000Z.',
  },
  'value-unfit': {
    de: 'Das hat nicht die Form, die hier nötig ist. Sehen Sie in der Beschreibung der Adresse nach.',
    en: 'This does not have the form that is needed here. Look it up in the description of the address.',
  },
} as const satisfies Messages;

export type SchemaFault = keyof typeof schemaFaultMessages;
