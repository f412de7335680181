import * as z from 'zod';
import { code, publicText } from '../fields.ts';

/** The sixteen Länder by the codes of ISO 3166-2, without the leading `DE-`. */
export const Land = code(
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
);
export type Land = z.infer<typeof Land>;

/** A holiday that the law of a Land gives to some of its communes only. */
export const LocalHoliday = code('peace-festival', 'assumption', 'corpus-christi');
export type LocalHoliday = z.infer<typeof LocalHoliday>;

/**
 * Where the office sits towards which periods are kept: its public holidays end no period.
 *
 * @see BGB § 193: those that the state recognises at the place of the declaration or performance; VwVfG § 31 (3)
 */
export const OfficeSeat = z.strictObject({
  land: Land,
  commune: publicText(100),
  localHolidays: z.array(LocalHoliday).max(3),
});
export type OfficeSeat = z.infer<typeof OfficeSeat>;
