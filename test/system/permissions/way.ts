import type { RuleSet } from '../../../events/rule-set.ts';
import type { History } from '../history/history.ts';
import type { Shape } from '../history/move.ts';
import type { Person } from '../history/people.ts';

/** Who tries: everybody of the histories, and one who holds offices and acts for the recipient at once. */
export type Trier = Person | 'insider';

/** What is sent otherwise than the move of the action sends it. */
export type Otherwise = (history: History) => Promise<Partial<Shape>> | Partial<Shape>;

/** One action of a way; `twist` chooses among what its move sends. */
export type Act = readonly [action: string, as: Trier, twist?: number, otherwise?: Otherwise];
/** A day comes, and with it what the daily round does. */
export type Day = { readonly comes: string };
/** Somebody tries what is refused, in a situation that is worth it. */
export type Refused = { readonly refused: Act };
export type Leg = Act | Day | Refused;

/** A way that one case goes, every action of which is carried out. */
export type Way = {
  readonly name: string;
  readonly rules?: Partial<RuleSet>;
  /** Some of its actions are for other rules than those it is gone by. */
  readonly isForAnyRules?: boolean;
  readonly legs: readonly Leg[];
};
