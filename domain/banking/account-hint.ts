import type { AccountHint } from '../../events/account-hint.ts';
import { countryOf } from './iban.ts';
import { nationalKeys } from './national-keys.ts';

/**
 * Whether an IBAN with the structure of its country is for QR bills only: no other payment goes to a bank with such a number.
 *
 * @see Swiss Implementation Guidelines for the QR-bill, QR-IID 30000 to 31999
 */
const isForQrBills = (iban: string): boolean => /^(?:CH|LI)\d{2}3[01]/.test(iban);

/** What should make people look twice at a normalised IBAN that is right by its own check digits; null where nothing does. */
export const hintOn = (iban: string): AccountHint | null => {
  if (isForQrBills(iban)) return 'account-for-qr-bills';
  const hasRightKey = nationalKeys[countryOf(iban)];
  return hasRightKey === undefined || hasRightKey(iban.slice(4)) ? null : 'account-key-wrong';
};
