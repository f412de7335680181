import type { RecoveryGround } from '../../events/revocation-events.ts';

/** The paragraph that each ground stands on, and whether the year from knowledge runs. */
export const grounds: Readonly<
  Record<RecoveryGround, { readonly paragraph: string; readonly hasYear: boolean }>
> = {
  'purpose-missed': { paragraph: 'VwVfG § 49 (3) sentence 1 no. 1', hasYear: true },
  'condition-breached': { paragraph: 'VwVfG § 49 (3) sentence 1 no. 2', hasYear: true },
  'proof-missing': { paragraph: 'VwVfG § 49 (3) sentence 1 no. 2', hasYear: true },
  'awarded-unlawfully': { paragraph: 'VwVfG § 48 (1) and (2)', hasYear: true },
  deceit: { paragraph: 'VwVfG § 48 (2) sentence 3 no. 1', hasYear: false },
};
