import type { EntryOutcome } from '../events/bank-file-events.ts';
import type { Language } from './message.ts';

type Sentences = Readonly<Record<`bank-entry-${EntryOutcome}`, Readonly<Record<Language, string>>>>;

/** What came of an entry of a bank's file, and what a person does about one that is open. */
export const bankEntryMessages = {
  'bank-entry-booked': {
    de: 'Die Bank hat die Zahlung gebucht. Es ist nichts zu tun.',
    en: 'The bank booked the payment. There is nothing to do.',
  },
  'bank-entry-returned': {
    de: 'Das Geld ist zurückgekommen. Der Betrag kann neu abgerufen werden.',
    en: 'The money came back. The sum can be asked for again.',
  },
  'bank-entry-rejected': {
    de: 'Die Bank hat die Zahlung abgelehnt, bevor Geld abging. Der Betrag kann neu abgerufen werden.',
    en: 'The bank refused the payment before any money left. The sum can be asked for again.',
  },
  'bank-entry-noted': {
    de: 'Die Zahlung ist unterwegs. Erst die Buchung zählt; es ist nichts zu tun.',
    en: 'The payment is on its way. Only the booking counts; there is nothing to do.',
  },
  'bank-entry-known': {
    de: 'Dieser Umsatz ist schon bekannt. Es ist nichts zu tun.',
    en: 'This movement is known already. There is nothing to do.',
  },
  'bank-entry-unknown-payment': {
    de: 'Zu diesem Verwendungszeichen gibt es keine Zahlung. Fragen Sie die Bank nach dem Empfänger.',
    en: 'There is no payment with this reference. Ask the bank for the recipient.',
  },
  'bank-entry-amount-differs': {
    de: 'Der Betrag ist ein anderer als der angeordnete. Lassen Sie die Bank ihre Summe aufteilen, oder klären Sie den Unterschied.',
    en: 'The sum is not the one that was ordered. Have the bank take its sum apart, or clear up the difference.',
  },
  'bank-entry-not-released': {
    de: 'Die Zahlung ist nicht oder mit einem anderen Lauf freigegeben. Geben Sie den Lauf frei und bringen Sie die Datei noch einmal; ging nichts zur Bank, fragen Sie dort sofort.',
    en: 'The payment is not released, or was with another run. Release the run and bring the file again; if nothing went to the bank, ask there at once.',
  },
  'bank-entry-settled': {
    de: 'Das Geld kam zurück, aber die Förderung ist abgerechnet oder das Geld war schon zurückgegeben. Die Verwaltung muss entscheiden, wofür es ist.',
    en: 'The money came back, but the grant is settled or had been paid back. The office has to decide what it is for.',
  },
  'bank-entry-case-closed': {
    de: 'Das Geld kam zurück, aber der Fall ist abgeschlossen. Die Verwaltung muss entscheiden, wofür es ist.',
    en: 'The money came back, but the case is closed. The office has to decide what it is for.',
  },
  'bank-entry-contradicts-booking': {
    de: 'Die Bank lehnt ab, was sie gebucht hat. Fragen Sie die Bank, was gilt.',
    en: 'The bank refuses what it booked. Ask the bank which of them holds.',
  },
  'bank-entry-reversal': {
    de: 'Eine Buchung ist zurückgenommen. Fragen Sie die Bank; bleibt es dabei, tragen Sie die Rückzahlung von Hand ein.',
    en: 'A booking was taken back. Ask the bank; if it stays so, record the return by hand.',
  },
  'bank-entry-booked-twice': {
    de: 'ACHTUNG: Diese Zahlung ist noch einmal abgebucht. Fragen Sie sofort die Bank und lassen Sie einen der Beträge gutschreiben.',
    en: 'WARNING: this payment was debited once more. Ask the bank at once, and have one of the sums credited.',
  },
  'bank-entry-returned-twice': {
    de: 'Diese Zahlung war schon zurückgekommen. Fragen Sie die Bank, welche der Meldungen gilt.',
    en: 'This payment had come back before. Ask the bank which of its words holds.',
  },
  'bank-entry-contradicts-rejection': {
    de: 'Die Bank hat Geld bewegt, obwohl sie die Zahlung abgelehnt hatte. Fragen Sie die Bank, und zahlen Sie vorher nicht noch einmal.',
    en: 'The bank moved money although it had refused the payment. Ask the bank, and do not pay again before.',
  },
  'bank-entry-credited': {
    de: 'Geld zu dieser Zahlung ist gutgeschrieben, ohne Grund. Fragen Sie die Bank; hat der Empfänger es nicht, tragen Sie die Rückzahlung von Hand ein.',
    en: 'Money of this payment was credited, without a reason. Ask the bank; if the recipient does not have it, record the return by hand.',
  },
  'bank-entry-other-account': {
    de: 'Der Umsatz steht auf einem Konto, von dem nicht gezahlt wird. Fragen Sie die Bank und wer dieses Konto führt.',
    en: 'The movement is on an account that nothing is paid from. Ask the bank, and whoever keeps that account.',
  },
  'bank-entry-unclear': {
    de: 'Was die Bank sagt, hat hier keine Bedeutung oder widerspricht sich. Lesen Sie ihren Status und fragen Sie nach.',
    en: 'What the bank says has no meaning here, or contradicts itself. Read its status, and ask.',
  },
  'bank-entry-undated': {
    de: 'Die Buchung hat keinen Tag. Fragen Sie die Bank nach einer Datei mit Buchungstagen.',
    en: 'The booking has no day. Ask the bank for a file with days of booking.',
  },
  'bank-entry-day-implausible': {
    de: 'Der Tag liegt weit weg vom Ausführungstag. Fragen Sie die Bank, welcher Tag gilt.',
    en: 'The day is far from the day of execution. Ask the bank which day holds.',
  },
  'bank-entry-payee-not-verified': {
    de: 'Name und Konto des Empfängers passen nicht oder nur fast zusammen, oder die Bank konnte sie nicht vergleichen. Vergleichen Sie mit dem bestätigten Konto; geben Sie den Auftrag bei der Bank frei, oder halten Sie ihn an.',
    en: 'Name and account of the recipient do not or only nearly fit, or the bank could not compare them. Compare with the confirmed account; release the order at the bank, or stop it.',
  },
  'bank-entry-cancelled-at-bank': {
    de: 'Der Auftrag ist bei der Bank zurückgenommen. Klären Sie, von wem, und tragen Sie die Rückzahlung von Hand ein.',
    en: 'The order was taken back at the bank. Find out by whom, and record the return by hand.',
  },
} as const satisfies Sentences;
