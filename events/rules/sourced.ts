import * as z from 'zod';
import { code, publicText } from '../fields.ts';

/** How sure we are of a rule: read in a source, computed from one, usual practice, or assumed until the town confirms. */
export const Confidence = code('found', 'derived', 'common-practice', 'assumed');
export type Confidence = z.infer<typeof Confidence>;
export const Provenance = z.strictObject({ source: publicText(300), confidence: Confidence });

/** A rule's value with where it comes from. */
export const sourced = <Schema extends z.ZodType>(value: Schema) =>
  z.strictObject({ value, source: publicText(300), confidence: Confidence });
