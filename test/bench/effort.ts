/** How much is done: what texts are drawn from, and whether a test only wants to see that everything runs. */
export type Effort = { readonly seed: number; readonly isBrief: boolean };

const BRIEF_SHARE = 5;

/** How often something is done in a round: a fifth of it in brief. */
export const often = ({ isBrief }: Effort, count: number): number =>
  isBrief ? Math.ceil(count / BRIEF_SHARE) : count;
