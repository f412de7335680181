import { contradictionMessages } from './contradictions.ts';
import type { Messages } from './message.ts';
import { alsoSaid, everyday } from './sentence.ts';

export { sentence } from './sentence.ts';

alsoSaid(contradictionMessages);

/** The sentences of each capability; a code stands in one of them only. */
export const catalogues: readonly Messages[] = [...everyday, contradictionMessages];

/** Every refusal's sentence, by its code. */
export const messages: Messages = Object.assign({}, ...catalogues);
