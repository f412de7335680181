import * as z from 'zod';
import { bankFileRow } from '../../domain/bank-file/bank-file-row.ts';
import { bankFileId } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { sentence } from '../../wording/sentence.ts';

/** GET /bank-files/{bankFileId}: every entry with what it led to, and what to do about it */
export const handler = httpQuery({
  name: 'bank-file',
  openTo: ['finance', 'auditor'],
  params: z.strictObject({ bankFileId: bankFileId() }),
  search: z.strictObject({}),
  view: async (rows, { params, who, language }) => {
    const found = await rows.get(bankFileRow, `bankfile-${params.bankFileId}`);
    if (!found) return undefined;
    const { entries, ...file } = found.row;
    // Words of a bank may name a person; only who has the bank's file anyway sees them.
    const shown = entries.map(({ reference, reasonText, ...entry }) => {
      const told = { ...entry, detail: sentence(`bank-entry-${entry.outcome}`, language) };
      return who.roles.has('finance') ? { ...told, reference, reasonText } : told;
    });
    return { body: { ...file, entries: shown }, version: found.revision };
  },
});
