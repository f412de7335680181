import * as z from 'zod';
import { bankFileRow, openEntries } from '../../domain/bank-file/bank-file-row.ts';
import { pageOf } from '../../domain/reading/page.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { PageSearch } from '../../runtime/http/page-search.ts';

/** GET /bank-files: the latest first, with how many of their entries a person has to look at */
export const handler = httpQuery({
  name: 'bank-files',
  openTo: ['finance', 'auditor'],
  params: z.strictObject({}),
  search: PageSearch,
  view: async (rows, { search }) => {
    const found = await rows.list(bankFileRow, 'all');
    const page = pageOf(found, ({ row }) => `${row.importedAt}~${row.bankFileId}`, search, 'falling');
    const bankFiles = page.items.map(({ row: { entries, ...file } }) => ({
      ...file,
      entryCount: entries.length,
      openEntryCount: openEntries({ entries }).length,
    }));
    return { body: { bankFiles, next: page.next } };
  },
});
