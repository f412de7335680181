import * as z from 'zod';
import { digits } from './fields.ts';

/**
 * A share of the points that can be had, as a fraction in lowest terms, from 0 to 1.
 *
 * In decimal digits, because sheets that leave out different criteria have denominators beyond the numbers that JSON keeps
 * exactly.
 */
export const ExactShare = z.strictObject({ numerator: digits(), denominator: digits() });
export type ExactShare = z.infer<typeof ExactShare>;
