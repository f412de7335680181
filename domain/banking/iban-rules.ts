import type { Verdict } from '../decision.ts';
import {
  countryOf,
  hasRightCheckDigits,
  hasStructureOfItsCountry,
  ibanLengthOf,
  normalisedIban,
} from './iban.ts';

type WithIban = { readonly iban: string };

/** What an IBAN must be before anything is paid to it or from it; no fact gives the account away. */
export const ibanRules = {
  'iban-country-unknown': ({ iban }: WithIban) => ibanLengthOf(countryOf(normalisedIban(iban))) !== undefined,
  'iban-length-wrong': ({ iban }: WithIban): Verdict => {
    const normalised = normalisedIban(iban);
    const country = countryOf(normalised);
    const length = ibanLengthOf(country) ?? 0;
    return normalised.length === length || { country, length, found: normalised.length };
  },
  'iban-structure-wrong': ({ iban }: WithIban): Verdict => {
    const normalised = normalisedIban(iban);
    return hasStructureOfItsCountry(normalised) || { country: countryOf(normalised) };
  },
  'iban-check-digits-wrong': ({ iban }: WithIban) => hasRightCheckDigits(normalisedIban(iban)),
};
