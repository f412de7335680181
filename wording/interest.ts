import type { Messages } from './message.ts';

/** Why interest or a base rate is refused, and what to do. */
export const interestRefusals = {
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
  'no-rate-day': {
    de: 'Der Basiszinssatz ändert sich nur am 1. Januar und am 1. Juli. Geben Sie einen dieser Tage an.',
    en: 'The base rate changes on 1 January and 1 July only. Give one of these days.',
  },
  'base-rate-too-early': {
    de: 'Dieser Basiszinssatz kann noch nicht bekannt sein. Tragen Sie ihn ein, sobald er veröffentlicht ist.',
    en: 'This base rate cannot be known yet. Record it once it is published.',
  },
} as const satisfies Messages;
