import { admitted, checkStarted } from './application-facts.ts';
import { recommended } from './outcome-facts.ts';
import { accepted, granted } from './payout-facts.ts';

export const inCheck = [checkStarted];
export const toNotice = [...inCheck, admitted, recommended(250_000)];
export const running = [granted(), accepted];
