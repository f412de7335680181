import { scripts } from '../history/script.ts';
import type { Way } from './way.ts';
import { applicationWays } from './ways/application-ways.ts';
import { claimWays } from './ways/claim-ways.ts';
import { inChargeWays } from './ways/in-charge-ways.ts';
import { meetingWays } from './ways/meeting-ways.ts';
import { moneyWays } from './ways/money-ways.ts';
import { noticeWays } from './ways/notice-ways.ts';
import { officeWays } from './ways/office-ways.ts';
import { repaymentWays } from './ways/repayment-ways.ts';

/** All ways that are gone: first those that lead to what is rare, so that everything is met early and not looked for again. */
export const ways: readonly Way[] = [
  ...applicationWays,
  ...inChargeWays,
  ...meetingWays,
  ...noticeWays,
  ...claimWays,
  ...repaymentWays,
  ...moneyWays,
  ...officeWays,
  ...scripts.map((legs, place): Way => ({ name: `script ${place + 1}`, isForAnyRules: true, legs })),
];
