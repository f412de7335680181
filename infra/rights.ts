import type { Route } from '../functions/route.ts';
import type { TableName } from '../runtime/aws/tables.ts';

export type TableGrant = {
  readonly table: TableName;
  readonly actions: readonly string[];
  /** Pattern of the partitions it is limited to. */
  readonly partitions?: string;
  /** Only how many items there are, not what is in them. */
  readonly isCountOnly?: boolean;
};

type SubjectKeyGrant = {
  readonly actions: readonly ('kms:Encrypt' | 'kms:Decrypt')[];
  /** The one subject whose data key may be wrapped or unwrapped. */
  readonly subject?: string;
};

export type Right = {
  readonly tables: readonly TableGrant[];
  readonly subjectKeys?: readonly SubjectKeyGrant[];
};

/** The secret of a tenant from which pseudonyms are made; it lies among the keys, made at the first sign-in of all. */
const PEPPER = 'tenant-pepper';

/** What a function may be allowed, each a thing that a function does. */
export const rights = {
  /** Looks at its start whether the book has the format that the program reads. Every function may that opens it. */
  checkBook: {
    tables: [
      { table: 'ledger', actions: ['GetItem'], partitions: 'book' },
      { table: 'events', actions: ['Scan'], isCountOnly: true },
    ],
  },
  /** Writes the format into an empty book, before the first commit. */
  beginBook: { tables: [{ table: 'ledger', actions: ['PutItem'], partitions: 'book' }] },
  /** Recognises a person by the pseudonym, and reads their roles. */
  signIn: {
    tables: [
      { table: 'events', actions: ['Query'] },
      { table: 'keys', actions: ['GetItem'] },
      { table: 'keys', actions: ['PutItem'], partitions: `*#${PEPPER}` },
    ],
    subjectKeys: [{ actions: ['kms:Encrypt', 'kms:Decrypt'], subject: PEPPER }],
  },
  /** Loads streams, on states that were kept, and appends to them, with guards and with personal values that go to the vault. */
  append: {
    tables: [
      { table: 'events', actions: ['Query', 'PutItem', 'ConditionCheckItem'] },
      { table: 'vault', actions: ['PutItem'] },
      { table: 'keys', actions: ['GetItem', 'PutItem'] },
      // States of long streams, and no row of a projection.
      { table: 'views', actions: ['Query', 'PutItem'], partitions: '*#folded' },
    ],
    subjectKeys: [{ actions: ['kms:Encrypt', 'kms:Decrypt'] }],
  },
  /** Reads single streams, and all of them for an answer as of some moment. */
  replay: {
    tables: [
      { table: 'events', actions: ['Query', 'Scan', 'BatchGetItem'] },
      { table: 'ledger', actions: ['Query'] },
    ],
  },
  /** Reads rows of projections. */
  readViews: { tables: [{ table: 'views', actions: ['GetItem', 'Query', 'BatchGetItem'] }] },
  /** Keeps rows and progress, and sets streams aside that cannot be consumed. */
  project: {
    tables: [
      { table: 'events', actions: ['Query'] },
      {
        table: 'views',
        actions: ['GetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem', 'ConditionCheckItem'],
      },
    ],
  },
  /** Puts commits into the order over all streams. */
  sequence: {
    tables: [
      { table: 'events', actions: ['Query'] },
      { table: 'ledger', actions: ['Query', 'BatchGetItem', 'PutItem'] },
    ],
  },
  /** Shows personal values to those who may see them. */
  openValues: {
    tables: [
      { table: 'vault', actions: ['BatchGetItem'] },
      { table: 'keys', actions: ['GetItem'] },
    ],
    subjectKeys: [{ actions: ['kms:Decrypt'] }],
  },
  readDrafts: {
    tables: [
      { table: 'drafts', actions: ['GetItem', 'BatchGetItem', 'Query'] },
      { table: 'keys', actions: ['GetItem'] },
    ],
    subjectKeys: [{ actions: ['kms:Decrypt'] }],
  },
  /** Closes a draft under the key of its case, and saves or removes it. */
  writeDrafts: {
    tables: [
      { table: 'drafts', actions: ['GetItem', 'PutItem', 'DeleteItem'] },
      { table: 'keys', actions: ['GetItem', 'PutItem'] },
    ],
    subjectKeys: [{ actions: ['kms:Encrypt', 'kms:Decrypt'] }],
  },
  /** Finds the drafts whose day has come, without opening one, and takes them a step on or away. */
  eraseDrafts: {
    tables: [
      { table: 'drafts', actions: ['GetItem', 'PutItem', 'DeleteItem'] },
      { table: 'drafts', actions: ['Query'], partitions: '*#due' },
    ],
  },
  /** Destroys the key of a person or case, and what it closed. */
  destroyValues: {
    tables: [
      { table: 'keys', actions: ['DeleteItem', 'PutItem'] },
      { table: 'vault', actions: ['Query', 'BatchWriteItem'] },
    ],
  },
} as const satisfies Record<string, Right>;

export type RightName = keyof typeof rights;

/** What some routes need instead of what their kind needs, by file. */
export const ownRights: Readonly<Record<string, readonly RightName[]>> = {
  // What a code means stands in the program.
  'operation/problem': [],
  // Drafts are documents outside the log.
  'draft/start-draft': ['writeDrafts'],
  'draft/save-draft': ['writeDrafts'],
  'draft/discard-draft': ['writeDrafts'],
  'draft/restore-draft': ['writeDrafts'],
  'draft/discarded-drafts': ['readDrafts', 'replay', 'readViews'],
  'draft/draft': ['readDrafts'],
  'draft/drafts': ['readDrafts', 'replay', 'readViews'],
  'application/submit-application': ['append', 'readDrafts'],
  // What ties a person, and which cases name them, no key says: the whole log does.
  'retention/order-erasure': ['append', 'replay'],
  // The digest of the file that pays is part of the release, and the file has every account in it.
  'pay-run/release-pay-run': ['append', 'openValues'],
  'pay-run/pay-file': ['replay', 'openValues'],
  // Whether a motion says the same as the one before it, only its words tell.
  'meeting/call-item': ['append', 'openValues'],
  // Minutes keep names of their own.
  'meeting/convene-meeting': ['append', 'openValues'],
  'meeting/convene-circular-vote': ['append', 'openValues'],
  // The title of a project is text that a person wrote; once granted, everybody may read it.
  'payout/public-grants': ['replay', 'readViews', 'openValues'],
};

/** What the function of a route may do. The public has no way to personal values, but for what is named above. */
export const rightsOf = ({ kind, access, file }: Route): readonly RightName[] =>
  access === 'public'
    ? (ownRights[file] ?? ofKind[kind])
    : ['signIn', ...(ownRights[file] ?? signedIn[kind])];

const ofKind = { command: ['append'], query: ['replay', 'readViews'] } as const;
const signedIn = { ...ofKind, query: [...ofKind.query, 'openValues'] } as const;

/** What a function may do besides its own work: check the format of the book, and begin one where it writes. Without work in it, nothing. */
export const atTheStart = (own: readonly RightName[]): readonly RightName[] => {
  if (own.length === 0) return [];
  return own.includes('append') ? ['checkBook', 'beginBook'] : ['checkBook'];
};
