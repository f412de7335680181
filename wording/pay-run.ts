import type { Messages } from './message.ts';

export const payRunMessages = {
  'name-not-writable': {
    de: 'Name und Ort müssen in lateinischer Schrift lesbar sein. Schreiben Sie sie so, wie die Bank sie kennt.',
    en: 'Name and town must be readable in Latin letters. Write them as the bank knows them.',
  },
  'no-paying-account-proposed': {
    de: 'Es ist noch kein Konto genannt, von dem gezahlt wird. Bitten Sie die Verwaltung, es einzutragen.',
    en: 'No account to pay from has been named yet. Ask an administrator to enter it.',
  },
  'no-paying-account': {
    de: 'Das Konto, von dem gezahlt wird, fehlt oder ist nicht bestätigt. Lassen Sie es eintragen und von einer zweiten Person bestätigen.',
    en: 'The account to pay from is missing or not confirmed. Have it entered, and confirmed by a second person.',
  },
  'payment-twice-in-run': {
    de: 'Die Zahlung {paymentId} steht zweimal in der Liste. Nehmen Sie sie einmal heraus.',
    en: 'The payment {paymentId} is listed twice. Take it out once.',
  },
  'payment-not-ordered': {
    de: 'Die Zahlung {paymentId} ist nicht angeordnet. Ordnen Sie sie zuerst an, oder lassen Sie sie aus dem Lauf.',
    en: 'The payment {paymentId} is not ordered. Order it first, or leave it out of the run.',
  },
  'payment-in-run': {
    de: 'Diese Zahlung steht in einem offenen Zahllauf. Geben Sie den Lauf frei, oder brechen Sie ihn ab.',
    en: 'This payment is in an open pay run. Release the run, or cancel it.',
  },
  'run-account-changed': {
    de: 'Das Konto zur Zahlung {paymentId} hat sich seit der Freigabe geändert. Brechen Sie einen offenen Lauf ab und lassen Sie die Zahlung neu freigeben.',
    en: 'The account of the payment {paymentId} has changed since its approval. Cancel an open run and have the payment approved again.',
  },
  'execution-day-past': {
    de: 'Der Ausführungstag {executionOn} ist vorbei. Wählen Sie einen Bankarbeitstag ab heute; einen offenen Lauf brechen Sie dafür ab.',
    en: 'The execution day {executionOn} is over. Choose a banking day from today on; cancel an open run for that.',
  },
  'no-banking-day': {
    de: 'Am {executionOn} führt die Bank nichts aus. Der letzte Bankarbeitstag davor ist der {beforeOn}.',
    en: 'The bank executes nothing on {executionOn}. The last banking day before it is {beforeOn}.',
  },
  'execution-day-too-far': {
    de: 'So weit im Voraus nimmt die Bank keinen Auftrag an. Wählen Sie einen Tag bis zum {latestOn}.',
    en: 'The bank takes no order that far ahead. Choose a day until {latestOn}.',
  },
  'run-after-year-end': {
    de: 'Geld für die Zahlung {paymentId} darf nur bis zum {payUntilOn} abfließen. Wählen Sie einen früheren Tag, oder lassen Sie die Zahlung aus dem Lauf.',
    en: 'Money for the payment {paymentId} may leave the account until {payUntilOn} only. Choose an earlier day, or leave the payment out of the run.',
  },
  'unknown-run': {
    de: 'Diesen Zahllauf gibt es nicht.',
    en: 'There is no such pay run.',
  },
  'run-not-prepared': {
    de: 'Dieser Zahllauf ist nicht mehr offen. Laden Sie die Liste der Läufe neu.',
    en: 'This pay run is not open any more. Load the list of runs again.',
  },
  'prepared-by-yourself': {
    de: 'Sie haben diesen Zahllauf selbst zusammengestellt. Freigeben muss ihn eine andere Person der Kasse.',
    en: 'You prepared this pay run yourself. Another person of the cash office has to release it.',
  },
  'paying-account-changed': {
    de: 'Inzwischen zahlt die Stadt von einem anderen Konto. Brechen Sie den Lauf ab und stellen Sie ihn neu zusammen.',
    en: 'The town pays from another account by now. Cancel the run and prepare it anew.',
  },
  'account-data-erased': {
    de: 'Zu einer Zahlung sind Name oder Konto gelöscht. Brechen Sie den Lauf ab und klären Sie, wohin gezahlt werden soll.',
    en: 'The name or account of a payment has been erased. Cancel the run and clear up where to pay to.',
  },
  'run-not-released': {
    de: 'Die Datei gibt es erst, wenn eine zweite Person den Lauf freigegeben hat.',
    en: 'There is a file only once a second person has released the run.',
  },
  'pay-file-erased': {
    de: 'Die Datei lässt sich nicht mehr herstellen: Ein Name oder ein Konto darin ist gelöscht. Ihr Fingerabdruck bei der Freigabe war {fileSha256}.',
    en: 'The file cannot be made any more: a name or an account in it has been erased. Its digest at the release was {fileSha256}.',
  },
  'pay-file-differs': {
    de: 'ACHTUNG: Die Datei ist nicht die freigegebene. Freigegeben wurde {fileSha256}, hergestellt wird jetzt {foundSha256}. Geben Sie sie nicht weiter und benachrichtigen Sie die Revision.',
    en: 'WARNING: this is not the file that was released. {fileSha256} was released, {foundSha256} is made now. Do not pass it on, and tell the auditors.',
  },
  'file-not-xml': {
    de: 'Die Datei ist kein lesbares XML: Zeile {line}, Spalte {column}. Laden Sie sie bei der Bank neu herunter.',
    en: 'The file is no readable XML: line {line}, column {column}. Download it from the bank again.',
  },
  'file-with-dtd': {
    de: 'Die Datei enthält eine Dokumenttyp-Angabe. Dateien von Banken haben keine; prüfen Sie, woher sie kommt.',
    en: 'The file contains a document type declaration. Files of banks have none; check where it comes from.',
  },
  'file-of-another-format': {
    de: 'Erwartet wird {expected}, die Datei ist «{found}». Wählen Sie bei der Bank diese Fassung.',
    en: '{expected} is expected, the file is «{found}». Choose this version at the bank.',
  },
  'file-element-missing': {
    de: 'In der Datei fehlt eine brauchbare Angabe bei {place}. Fragen Sie die Bank.',
    en: 'The file has nothing usable at {place}. Ask the bank.',
  },
  'file-sums-differ': {
    de: 'Die Beträge in der Datei ergeben nicht die Summe bei {place}. Nichts davon ist übernommen. Laden Sie die Datei bei der Bank neu herunter, oder fragen Sie die Bank.',
    en: 'The amounts in the file do not add up to the sum at {place}. Nothing of it was taken in. Download the file from the bank again, or ask the bank.',
  },
  'statement-of-another-account': {
    de: 'Der Auszug gehört zu einem Konto, von dem hier nicht gezahlt wird. Wählen Sie den Auszug des richtigen Kontos.',
    en: 'The statement is of an account that nothing is paid from here. Choose the statement of the right account.',
  },
  'too-many-entries': {
    de: 'Die Datei enthält {entryCount} Buchungen, möglich sind {entriesMax}. Laden Sie sie bei der Bank in kleineren Zeiträumen herunter.',
    en: 'The file has {entryCount} entries, {entriesMax} are possible. Download it from the bank for shorter periods.',
  },
  'too-many-payments': {
    de: 'Die Datei betrifft {grantCount} Förderungen, möglich sind {grantsMax}. Laden Sie sie bei der Bank in kleineren Zeiträumen herunter.',
    en: 'The file is about {grantCount} grants, {grantsMax} are possible. Download it from the bank for shorter periods.',
  },
  'timeline-payment-scheduled': {
    de: 'Die Zahlung ist für den {executionOn} vorgesehen.',
    en: 'The payment is planned for {executionOn}.',
  },
  'timeline-payment-unscheduled': {
    de: 'Der Termin der Zahlung ist aufgehoben; sie wird neu vorgesehen.',
    en: 'The day of the payment is cancelled; it will be planned anew.',
  },
  'timeline-payment-booked': {
    de: 'Die Bank hat {amountCents} am {bookedOn} gebucht.',
    en: 'The bank booked {amountCents} on {bookedOn}.',
  },
} as const satisfies Messages;
