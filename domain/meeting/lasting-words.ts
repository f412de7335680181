import type { Rules } from '../decision.ts';
import type { Retention } from '../retention/retention.ts';
import type { Subject } from './meeting-rules.ts';

/** How long the papers of the case are kept that words in the minutes are about. */
export type ItsPapers = { readonly [papers: `retention:${string}`]: Pick<Retention, 'erasedOn'> };

/** What was erased takes no new words: they would come under a key that nothing destroys any more. */
export const lastingWords = {
  'minutes-erased': (_command, { isErased }) => !isErased,
  'case-erased': (_command, { applicationId }, others) => {
    const erasedOn = others[`retention:${applicationId}`]?.erasedOn;
    return erasedOn === undefined || { erasedOn };
  },
} satisfies Rules<unknown, Subject, ItsPapers>;
