import type { Messages } from './message.ts';

export const paymentMessages = {
  'unknown-payment': {
    de: 'Diese Zahlung gibt es nicht, oder Sie dürfen sie nicht sehen.',
    en: 'This payment does not exist, or you may not see it.',
  },
  'grant-not-accepted': {
    de: 'Die Förderung ist noch nicht angenommen. Eine zeichnungsberechtigte Person muss sie zuerst annehmen.',
    en: 'The grant has not been accepted yet. A signatory must accept it first.',
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
  'payment-year-closed': {
    de: 'Das Haushaltsjahr, aus dem gezahlt würde, ist seit dem {yearClosedOn} abgeschlossen. Klären Sie, ob Geld des neuen Jahres beantragt werden kann; eine Zahlung, die noch wartet, lehnt die Koordinierungsstelle ab.',
    en: 'The budget year that this would be paid from was closed on {yearClosedOn}. Find out whether money of the new year can be applied for; the coordination office refuses a payment that still waits.',
  },
  'year-end-passed': {
    de: 'Aus diesem Haushaltsjahr durfte nur bis zum {payUntilOn} gezahlt werden. Klären Sie mit der Koordinierungsstelle, ob Geld des neuen Jahres beantragt werden kann.',
    en: 'Money of this budget year could be paid until {payUntilOn} only. Ask the coordination office whether money of the new year can be applied for.',
  },
  'payment-settled': {
    de: 'Diese Zahlung ist schon abgerechnet. Klären Sie die Rückbuchung mit der Koordinierungsstelle.',
    en: 'This payment has been settled already. Clear up the return with the coordination office.',
  },
  'released-money-before': {
    de: 'Sie haben bei dieser Förderung eine Zahlung freigegeben oder ausgeführt. Den Nachweis prüft eine andere Person.',
    en: 'You approved or made a payment of this grant. Another person checks the proof.',
  },
  'checked-proof-before': {
    de: 'Sie haben bei dieser Förderung den Nachweis geprüft. Zahlungen gibt eine andere Person frei.',
    en: 'You checked the proof of this grant. Another person releases its payments.',
  },
  'payments-pending': {
    de: 'Noch offene Zahlungen: {pendingCount}. Führen Sie sie aus oder lehnen Sie sie ab.',
    en: 'Payments still pending: {pendingCount}. Make them, or refuse them.',
  },
} as const satisfies Messages;
