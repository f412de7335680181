import * as z from 'zod';
import { bankFileRow, bankFilesByImport, openEntries } from '../../domain/bank-file/bank-file-row.ts';
import { countIn } from '../../domain/reading/count.ts';
import { pageWhere } from '../../domain/reading/page.ts';
import { code } from '../../events/fields.ts';
import { httpList } from '../../runtime/http/http-list.ts';
import { newestFirst } from '../../runtime/http/list-search.ts';

/** GET /bank-files: the latest first, with how many of their entries a person has to look at */
export const handler = httpList({
  name: 'bank-files',
  openTo: ['finance', 'auditor'],
  params: z.strictObject({}),
  choices: { kind: code('status', 'statement').optional(), order: newestFirst() },
  columns: ['bankFileId', 'kind', 'messageId', 'importedAt', 'importedBy', 'entryCount', 'openEntryCount'],
  view: async (rows, { search: { kind, order }, wish }) => {
    const { rows: found, next } = await pageWhere(
      (part) => rows.page(bankFileRow, bankFilesByImport, { ...part, order }),
      wish,
      ({ row }) => kind === undefined || row.kind === kind,
    );
    const items = found.map(({ row: { entries, ...file } }) => ({
      ...file,
      entryCount: entries.length,
      openEntryCount: openEntries({ entries }).length,
    }));
    return { items, next };
  },
  count: async (rows, { search: { kind } }) =>
    kind === undefined ? countIn(rows, bankFileRow, bankFilesByImport) : undefined,
});
