import type { Messages } from './message.ts';

/** Refusals that any request can meet. */
export const generalMessages = {
  'malformed-json': {
    de: 'Die Anfrage ist kein gültiges JSON. Prüfen Sie Klammern, Kommas und Anführungszeichen.',
    en: 'The request is not valid JSON. Check brackets, commas and quotation marks.',
  },
  'invalid-body': {
    de: 'Einige Angaben fehlen oder haben die falsche Form. Die Liste «errors» nennt jede Stelle.',
    en: 'Some details are missing or have the wrong form. The list «errors» names each place.',
  },
  'invalid-path': {
    de: 'Die Adresse enthält eine Kennung, die es so nicht geben kann. Prüfen Sie die Adresse.',
    en: 'The address contains an identifier that cannot exist. Check the address.',
  },
  'invalid-query': {
    de: 'Die Suchangaben in der Adresse sind nicht gültig. Die Liste «errors» nennt jede Stelle.',
    en: 'The query in the address is not valid. The list «errors» names each place.',
  },
  'invalid-idempotency-key': {
    de: 'Der Kopf Idempotency-Key muss 16 bis 200 druckbare Zeichen haben. Nehmen Sie zum Beispiel eine UUID.',
    en: 'The header Idempotency-Key must have 16 to 200 printable characters. Take a UUID, for example.',
  },
  'invalid-if-match': {
    de: 'Der Kopf If-Match muss Fassungen in Anführungszeichen nennen, zum Beispiel "3" oder "3", "4".',
    en: 'The header If-Match must name versions in quotation marks, for example "3" or "3", "4".',
  },
  'if-match-required': {
    de: 'Es fehlt, auf welche Fassung Sie sich beziehen. Lesen Sie {address}, und senden Sie den ETag der Antwort als If-Match mit; * nennt keine Fassung.',
    en: 'It is not said which version you mean. Read {address} and send the ETag of its answer as If-Match; * names no version.',
  },
  'if-match-weak': {
    de: 'Ein schwacher ETag (W/) gilt für If-Match nie. Senden Sie den ETag der Antwort, die Sie gelesen haben, ohne das W/ davor.',
    en: 'A weak ETag (W/) never counts for If-Match. Send the ETag of the answer that you have read, without the W/ before it.',
  },
  'if-match-one-version': {
    de: 'Hier muss If-Match genau eine Fassung nennen, zum Beispiel "3": die, die Sie gelesen haben.',
    en: 'Here If-Match must name exactly one version, for example "3": the one that you have read.',
  },
  'body-too-large': {
    de: 'Die Anfrage ist zu groß. Erlaubt sind 256 KB; kürzen Sie lange Texte.',
    en: 'The request is too large. No more than 256 KB are allowed; shorten long texts.',
  },
  'too-many-streams': {
    de: 'Die Entscheidung hängt an mehr als 100 Vorgängen, so viele lassen sich nicht auf einmal festhalten. Teilen Sie sie auf oder wenden Sie sich an den Betrieb.',
    en: 'The decision depends on more than 100 cases, and so many cannot be held at once. Divide it, or turn to whoever runs the system.',
  },
  'not-signed-in': {
    de: 'Sie sind nicht angemeldet oder die Anmeldung ist abgelaufen. Melden Sie sich neu an.',
    en: 'You are not signed in, or your session has expired. Sign in again.',
  },
  'wrong-role': {
    de: 'Dafür fehlt Ihnen die Berechtigung. Wenden Sie sich an die Koordinierungsstelle.',
    en: 'You do not have permission for this. Ask the coordination office.',
  },
  'not-permitted': {
    de: 'Das geht in dieser Lage nicht, oder nicht durch Sie. Laden Sie den Vorgang neu oder wenden Sie sich an die Koordinierungsstelle.',
    en: 'That is not possible now, or not for you. Load the case again, or ask the coordination office.',
  },
  'past-for-offices': {
    de: 'Frühere Stände sehen nur die zuständigen Stellen. Lassen Sie «asOf» in der Adresse weg, dann sehen Sie den heutigen Stand.',
    en: 'Former states are for the offices in charge. Leave «asOf» out of the address to see how it is now.',
  },
  'unknown-address': {
    de: 'Diese Adresse gibt es nicht.',
    en: 'This address does not exist.',
  },
  'address-too-long': {
    de: 'Die Adresse ist zu lang. Fragen Sie nach weniger auf einmal.',
    en: 'The address is too long. Ask for less at once.',
  },
  'headers-too-large': {
    de: 'Die Kopfzeilen der Anfrage sind zu groß. Lassen Sie weg, was nicht nötig ist, oder melden Sie sich neu an.',
    en: 'The headers of the request are too large. Leave out what is not needed, or sign in again.',
  },
  'request-too-slow': {
    de: 'Die Anfrage kam nicht rechtzeitig ganz an. Senden Sie sie noch einmal.',
    en: 'The request did not come in whole in time. Send it again.',
  },
  'not-http': {
    de: 'Die Anfrage ist kein gültiges HTTP. Prüfen Sie das Programm, das sie sendet.',
    en: 'The request is not valid HTTP. Check the program that sends it.',
  },
  'not-an-instant-of-the-clock': {
    de: 'Die Uhr nimmt nur einen Zeitpunkt vor dem Jahr 2100. Senden Sie zum Beispiel {"now": "2031-05-01T10:00:00.000Z"}.',
    en: 'The clock takes an instant before the year 2100 only. Send for example {"now": "2031-05-01T10:00:00.000Z"}.',
  },
  'clock-goes-backwards': {
    de: 'Die Uhr geht nur vorwärts. Starten Sie mit --fresh, um neu anzufangen.',
    en: 'The clock only moves forward. Start with --fresh to begin anew.',
  },
  'unknown-problem': {
    de: 'Diesen Code gibt es nicht. Nehmen Sie ihn so, wie «type» einer Antwort ihn nennt.',
    en: 'There is no such code. Take it as «type» of an answer names it.',
  },
  'not-acceptable': {
    de: 'Diese Adresse antwortet mit {mediaType}, und das lässt der Kopf Accept nicht zu. Nehmen Sie es dort auf oder lassen Sie den Kopf weg.',
    en: 'This address answers with {mediaType}, which the header Accept does not allow. Add it there, or leave the header out.',
  },
  'unsupported-media-type': {
    de: 'Diese Adresse nimmt nur JSON in UTF-8. Senden Sie es mit dem Kopf Content-Type: application/json.',
    en: 'This address takes JSON in UTF-8 only. Send it with the header Content-Type: application/json.',
  },
  'method-not-allowed': {
    de: 'Diese Adresse gibt es, aber nicht mit dieser Methode. Der Kopf Allow nennt die möglichen.',
    en: 'This address exists, but not with this method. The header Allow names the possible ones.',
  },
  'wrong-host': {
    de: 'Die Vorführung antwortet nur auf diesem Rechner. Öffnen Sie sie unter http://localhost.',
    en: 'The demo answers on this machine only. Open it under http://localhost.',
  },
  'sign-in-unavailable': {
    de: 'Der Anmeldedienst antwortet gerade nicht. Versuchen Sie es in ein paar Minuten noch einmal.',
    en: 'The sign-in service does not answer at the moment. Try again in a few minutes.',
  },
  'not-found': {
    de: 'Das gibt es nicht, oder Sie dürfen es nicht sehen.',
    en: 'This does not exist, or you may not see it.',
  },
  'version-mismatch': {
    de: 'Jemand hat inzwischen etwas geändert; jetzt gilt Fassung {version}. Lesen Sie den neuen Stand, und entscheiden Sie danach noch einmal.',
    en: 'Somebody has changed something in the meantime; it is version {version} now. Read it again, then decide again.',
  },
  'idempotency-key-reused': {
    de: 'Dieser Idempotency-Key gehört schon zu einer anderen Anfrage. Nehmen Sie einen neuen.',
    en: 'This Idempotency-Key already belongs to another request. Take a new one.',
  },
  busy: {
    de: 'Gerade ändern viele zugleich. Es ist nichts verloren; versuchen Sie es in einer Minute noch einmal.',
    en: 'Many people are changing this at once. Nothing is lost; try again in a minute.',
  },
  'moment-in-the-future': {
    de: 'Der verlangte Zeitpunkt liegt in der Zukunft. Geben Sie bei «asOf» einen an, der schon war.',
    en: 'The moment you asked for lies in the future. Give one at «asOf» that has passed.',
  },
  'moment-with-lost-plus': {
    de: 'Das Pluszeichen vor dem Abstand zur Weltzeit ist in der Adresse zu einem Leerzeichen geworden. Schreiben Sie es als %2B, zum Beispiel 2026-01-31T12:00:00%2B01:00.',
    en: 'The plus before the offset from universal time has become a blank in the address. Write it as %2B, for example 2026-01-31T12:00:00%2B01:00.',
  },
  'moment-in-leap-second': {
    de: 'Der verlangte Zeitpunkt liegt in einer Schaltsekunde, und nach solchen zählt das Buch nicht. Geben Sie bei «asOf» die Sekunde davor oder danach an.',
    en: 'The moment you asked for lies in a leap second, and the book does not count those. Give the second before or after it at «asOf».',
  },
  'moment-before-any-book': {
    de: 'Der verlangte Zeitpunkt liegt vor 1900. Geben Sie bei «asOf» einen an, zu dem das Buch schon geführt wurde.',
    en: 'The moment you asked for lies before 1900. Give one at «asOf» at which the book was already kept.',
  },
  'position-not-reached': {
    de: 'Der verlangte Stand ist noch nicht verarbeitet. Versuchen Sie es in ein paar Sekunden noch einmal.',
    en: 'The state you asked for is not processed yet. Try again in a few seconds.',
  },
  'past-busy': {
    de: 'Gerade fragen viele nach früheren Ständen. Versuchen Sie es gleich noch einmal, oder lassen Sie «asOf» in der Adresse weg: Der heutige Stand ist da.',
    en: 'Many people are asking for former states just now. Try again in a moment, or leave «asOf» out of the address: how it is now can be seen.',
  },
  'table-too-long': {
    de: 'Die Liste ist länger als die {lineCountMax} Zeilen einer Tabelle. Grenzen Sie sie ein, oder nehmen Sie sie in Teilen: mit «limit», und weiter mit der Adresse, die in der Kopfzeile «Link» steht.',
    en: 'The list is longer than the {lineCountMax} lines of a table. Narrow it down, or take it in parts: with «limit», and on from the address in the header «Link».',
  },
  'erased-for-ever': {
    de: 'Die Angaben dieses Vorgangs wurden gelöscht. Er nimmt keine neuen Texte mehr auf. Legen Sie einen neuen Vorgang an.',
    en: 'What was said in this case was erased. It takes no new words. Begin a new case.',
  },
  'book-of-earlier-program': {
    de: 'Das Buch hat ein früheres Programm geschrieben, dieses liest nur Format {readsFormat}. Es wurde nichts geändert. Bitten Sie den Betrieb, wieder das frühere Programm einzusetzen oder ein neues Buch anzulegen.',
    en: 'The book was written by an earlier program, and this one reads format {readsFormat} only. Nothing was changed. Ask whoever runs the system to put the earlier program back, or to begin a new book.',
  },
  'book-of-newer-program': {
    de: 'Das Buch hat Format {bookFormat} und ist von einem neueren Programm, dieses liest nur Format {readsFormat}. Es wurde nichts geändert. Bitten Sie den Betrieb, das neuere Programm einzusetzen.',
    en: 'The book has format {bookFormat} and was written by a newer program, and this one reads format {readsFormat} only. Nothing was changed. Ask whoever runs the system to put the newer program in place.',
  },
  'book-of-another-installation': {
    de: 'Das Buch gehört zu einer anderen Einrichtung des Programms oder hat einen anderen Schlüssel. Es wurde nichts geändert. Bitten Sie den Betrieb, das Programm auf sein eigenes Buch einzustellen.',
    en: 'The book belongs to another installation of the program, or has another key. Nothing was changed. Ask whoever runs the system to set the program to its own book.',
  },
  'internal-error': {
    de: 'Bei uns ist etwas schiefgegangen. Es ist nichts verloren; versuchen Sie es später noch einmal.',
    en: 'Something went wrong on our side. Nothing is lost; try again later.',
  },
} as const satisfies Messages;
