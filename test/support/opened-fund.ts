import { fund, fundHeldTo, type Opened } from '../../domain/fund/fund.ts';
import { fundOpened } from './fund-facts.ts';

/** A fund that was opened and of which nothing was asked yet, with what a test says otherwise. */
export const openedFund = (changes: Partial<Opened> = {}): Opened => ({
  ...fundHeldTo(fund.evolve(fund.initial, fundOpened())),
  ...changes,
});
