import type { BankFileEvent } from '../../events/bank-file-events.ts';
import type { Projection } from '../projection.ts';

type Imported = BankFileEvent['data'];

/** A file of the bank as it was read. */
export type BankFileRow = Imported & { readonly importedAt: string };

/** What a person has to look at: neither done nor already known. */
const DONE: ReadonlySet<Imported['entries'][number]['outcome']> = new Set([
  'booked',
  'returned',
  'rejected',
  'noted',
  'known',
]);

/** The entries that changed nothing although they should have. */
export const openEntries = ({ entries }: Pick<BankFileRow, 'entries'>) =>
  entries.filter(({ outcome }) => !DONE.has(outcome));

/** Lists: `all`, and `run/<id>` for each run that the file speaks of. */
export const bankFileRow: Projection<BankFileRow, BankFileEvent> = {
  name: 'bank-file',
  version: 2,
  family: 'bankfile',
  initial: {
    bankFileId: '',
    kind: 'status',
    messageId: '',
    createdOn: '',
    sha256: '',
    runIds: [],
    entries: [],
    importedBy: '',
    importedAt: '',
  },
  project: (_row, { event: { data }, recordedAt }) => ({ ...data, importedAt: recordedAt }),
  listsOf: ({ runIds }) => ['all', ...runIds.map((runId) => `run/${runId}`)],
};
