import {
  type Contradiction,
  contradictions,
} from '../../domain/programme/contradictions/first-contradiction.ts';
import { contradictionMessages } from '../../wording/contradictions.ts';
import { alsoSaid } from '../../wording/sentence.ts';

alsoSaid(contradictionMessages);

/** Rules against rules are for the administrator to put right before anybody is held to them: 422, all of them. */
export const contradictionRefusals = Object.fromEntries(
  Object.keys(contradictions).map((code) => [code, 422]),
) as Readonly<Record<Contradiction, 422>>;
