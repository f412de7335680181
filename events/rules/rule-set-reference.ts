import * as z from 'zod';
import { count, slug } from '../fields.ts';

/** One version of the rules of a programme. */
export const RuleSetReference = z.strictObject({ ruleSetId: slug(), version: count(1000) });
export type RuleSetReference = z.infer<typeof RuleSetReference>;
