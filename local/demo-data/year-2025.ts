import type { DemoApplication } from './application.ts';
import { firstRounds } from './year-2025/action-fund-first-rounds.ts';
import { laterRounds } from './year-2025/action-fund-later-rounds.ts';
import { otherWays } from './year-2025/action-fund-other-ways.ts';
import { firstJury } from './year-2025/empowerment-first-jury.ts';
import { laterJuries } from './year-2025/empowerment-later-juries.ts';
import { youthFund } from './year-2025/youth-fund.ts';

/** The 29 applications of 2025. */
export const year2025: readonly DemoApplication[] = [
  ...firstRounds,
  ...laterRounds,
  ...otherWays,
  ...youthFund,
  ...firstJury,
  ...laterJuries,
];
