import { claimRefusals } from './claim.ts';
import { interestRefusals } from './interest.ts';
import type { Messages } from './message.ts';
import { recoveryCaseMessages } from './recovery-case.ts';
import { revocationRefusals } from './revocation.ts';

/** Why the correction of a settlement, and what follows from it, is refused, and what to do. */
const correctionRefusals = {
  'grant-by-contract': {
    de: 'Diese Förderung beruht auf einem Vertrag. Fordern Sie das Geld nach dem Vertrag zurück; Anhörung und Widerruf gibt es nur beim Bescheid.',
    en: 'This grant rests on a contract. Ask the money back under the contract; hearing and revocation belong to a Bescheid.',
  },
  'grant-by-bescheid': {
    de: 'Diese Förderung beruht auf einem Bescheid. Hören Sie die Organisation an und widerrufen Sie den Bescheid.',
    en: 'This grant rests on a Bescheid. Hear the organisation and revoke the Bescheid.',
  },
  'nothing-to-take-back': {
    de: 'Von dieser Förderung ist nichts mehr übrig, das zurückgenommen werden kann.',
    en: 'Nothing of this grant is left to take back.',
  },
  'finding-asks': {
    de: 'Eine Abrechnung lässt keine Frage offen. Erkennen Sie den Beleg an oder kürzen Sie ihn.',
    en: 'A settlement leaves no question open. Recognise the receipt or cut it.',
  },
  'corrected-basis-missing': {
    de: 'Geben Sie bei Pauschalen die belegten Teilnehmenden und Honorartage an, sonst nur die Belege.',
    en: 'Give the participants and fee days borne out where lump sums apply, otherwise the receipts only.',
  },
  'settlement-unchanged': {
    de: 'Mit diesen Feststellungen bleibt die Förderung, wie sie ist. Es gibt nichts zu berichtigen.',
    en: 'With these findings the grant stays as it is. There is nothing to correct.',
  },
  'release-awaited': {
    de: 'Die frühere Abrechnung wird im Fonds gerade erst gebucht. Versuchen Sie es gleich noch einmal.',
    en: 'The former settlement is just being booked in the fund. Try again in a moment.',
  },
  'insufficient-funds-to-restore': {
    de: 'Der Fonds hat das Geld inzwischen vergeben: {freeCents} sind frei, {neededCents} werden gebraucht. Stocken Sie den Fonds auf, oder warten Sie, bis Geld zurückkommt.',
    en: 'The fund has given the money away meanwhile: {freeCents} are free, {neededCents} are needed. Raise the fund, or wait until money comes back.',
  },
  'fund-year-closed': {
    de: 'Das Jahr des Fonds ist abgeschlossen, {neededCents} fehlen ihm. Eine Nachzahlung braucht eine neue Bewilligung aus dem laufenden Jahr.',
    en: 'The year of the fund is closed, and {neededCents} are missing. Paying more needs a new grant from the current year.',
  },
} as const satisfies Messages;

export const recoveryMessages = {
  ...correctionRefusals,
  ...revocationRefusals,
  ...interestRefusals,
  ...claimRefusals,
  ...recoveryCaseMessages,
} as const satisfies Messages;
