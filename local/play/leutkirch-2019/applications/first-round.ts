import { grantedLess } from './first-round-granted-less.ts';
import { grantedMost } from './first-round-granted-most.ts';
import { notGrantedAtOnce } from './first-round-not-granted.ts';

// The newspaper gives the sums of the round and of the year, the largest and the smallest. Titles, groups and the sum of
// each single project are invented so that they add up to what was published.

/** The 24 applications of the first round; 18 of them share 26,000 € at the first meeting. */
export const firstRound = [...grantedMost, ...grantedLess, ...notGrantedAtOnce];
