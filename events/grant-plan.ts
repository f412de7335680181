import * as z from 'zod';
import { cents, slug } from './fields.ts';

/** The binding finance plan, reduced to what settlement needs. */
export const GrantPlan = z.strictObject({
  lines: z.array(z.strictObject({ lineId: slug(), category: slug(), amountCents: cents() })).min(1),
  plannedCostCents: cents(),
  otherFundsCents: cents(),
});
export type GrantPlan = z.infer<typeof GrantPlan>;
