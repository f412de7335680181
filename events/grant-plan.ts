import * as z from 'zod';
import { cents, slug } from './fields.ts';

/** The binding finance plan, reduced to what settlement needs. */
export const GrantPlan = z.strictObject({
  lines: z.array(z.strictObject({ lineId: slug(), category: slug(), amountCents: cents() })).min(1),
  plannedCostCents: cents(),
  /** Own money, third money and fees. */
  otherFundsCents: cents(),
  /** What of it is own money; null where nobody said, which only rules that leave own money out ask for. */
  ownFundsCents: cents().nullable(),
});
export type GrantPlan = z.infer<typeof GrantPlan>;
