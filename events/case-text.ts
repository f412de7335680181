import * as z from 'zod';
import { text } from './fields.ts';
import { personal } from './privacy.ts';

/**
 * Free text about one case of several that a stream deals with: its erasure reaches the text there, too.
 *
 * The `applicationId` beside it or around it says which; where that is null, it belongs to what the stream is about.
 */
export const caseText = (lengthMax: number) => personal(text(lengthMax), { caseIn: 'applicationId' });

/** What a grant is tied to (Auflagen), as it is written; a motion, a recommendation and a grant have as many at most. */
export const WrittenConditions = z.array(text(1_000)).max(20);

/** The same as facts keep them. */
export const Conditions = z.array(caseText(1_000)).max(20);
