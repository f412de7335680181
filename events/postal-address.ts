import * as z from 'zod';
import { countryCode, publicText, text } from './fields.ts';
import { personal } from './privacy.ts';

/** A structured postal address as payments carry it, of somebody whose address is nobody's business. */
export const PersonalAddress = z.strictObject({
  street: personal(text(70)).nullable(),
  buildingNumber: personal(text(16)).nullable(),
  postalCode: personal(text(16)).nullable(),
  town: personal(text(35)),
  country: countryCode(),
});
export type PersonalAddress = z.infer<typeof PersonalAddress>;

/** The same of a town hall. */
export const PublicAddress = z.strictObject({
  street: publicText(70).nullable(),
  buildingNumber: publicText(16).nullable(),
  postalCode: publicText(16).nullable(),
  town: publicText(35),
  country: countryCode(),
});
export type PublicAddress = z.infer<typeof PublicAddress>;
