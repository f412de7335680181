import type { Aside, BankFileEvent } from '../../events/bank-file-events.ts';
import { entryOfOrdered, type OrderedList } from '../ordered-list.ts';
import type { Projection } from '../projection.ts';
import { entriesAfter, isOpen } from './bank-file.ts';

type Imported = Extract<BankFileEvent, { type: 'BankFileImported' }>['data'];

/** A file of the bank as it was read, and read again; null where it was read only once. */
export type BankFileRow = Omit<Imported, 'entries' | 'aside'> & {
  readonly aside: readonly Aside[];
  readonly entries: readonly Imported['entries'][number][];
  readonly importedAt: string;
  readonly readAgainBy: string | null;
  readonly readAgainAt: string | null;
};

/** The entries that changed nothing although they should have. */
export const openEntries = ({ entries }: Pick<BankFileRow, 'entries'>) => entries.filter(isOpen);

/** Files of the bank in the order in which they came in. */
export const bankFilesByImport: OrderedList = { among: 'all', by: 'imported' };

/** Lists: `all`, and `run/<id>` for each run that the file speaks of. */
export const bankFileRow: Projection<BankFileRow, BankFileEvent> = {
  name: 'bank-file',
  version: 5,
  family: 'bankfile',
  initial: {
    bankFileId: '',
    kind: 'status',
    messageId: '',
    createdOn: '',
    sha256: '',
    runIds: [],
    entries: [],
    aside: [],
    importedBy: '',
    importedAt: '',
    readAgainBy: null,
    readAgainAt: null,
  },
  project: (row, { event: { type, data }, recordedAt }) => {
    if (type === 'BankFileImported') return { ...row, ...data, importedAt: recordedAt };
    return {
      ...row,
      runIds: [...new Set([...row.runIds, ...data.runIds])],
      entries: entriesAfter(row.entries, data.entries),
      readAgainBy: data.readBy,
      readAgainAt: recordedAt,
    };
  },
  listsOf: ({ runIds }) => ['all', ...runIds.map((runId) => `run/${runId}`)],
  placesOf: ({ importedAt }) => [entryOfOrdered(bankFilesByImport, importedAt)],
};
