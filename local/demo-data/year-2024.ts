import type { DemoApplication } from './application.ts';
import { firstRounds } from './year-2024/action-fund-first-rounds.ts';
import { laterRounds } from './year-2024/action-fund-later-rounds.ts';
import { firstJury } from './year-2024/empowerment-first-jury.ts';
import { laterJuries } from './year-2024/empowerment-later-juries.ts';
import { youthFund } from './year-2024/youth-fund.ts';

/** The 26 applications of 2024. */
export const year2024: readonly DemoApplication[] = [
  ...firstRounds,
  ...laterRounds,
  ...youthFund,
  ...firstJury,
  ...laterJuries,
];
