/** The tables of the DynamoDB side, as data: the adapters, the local engine and CDK read the same lines. */
export type TableDefinition = {
  readonly partitionKey: { readonly name: string; readonly type: 'S' };
  readonly sortKey: { readonly name: string; readonly type: 'S' | 'N' };
  readonly hasStream: boolean;
};

export const tables = {
  /** Commits: `p` tenant#stream, `r` revision. Only ever inserted. */
  events: { partitionKey: { name: 'p', type: 'S' }, sortKey: { name: 'r', type: 'N' }, hasStream: true },
  /** The order of the tenant's commits: pages, and how far each stream is sequenced. */
  ledger: { partitionKey: { name: 'p', type: 'S' }, sortKey: { name: 's', type: 'S' }, hasStream: false },
  /** Personal values: `p` tenant#subject, `s` commitment. */
  vault: { partitionKey: { name: 'p', type: 'S' }, sortKey: { name: 's', type: 'S' }, hasStream: false },
  /** Wrapped data keys: `p` tenant#subject, `s` always `key`; apart from the vault, so that its backups can end sooner. */
  keys: { partitionKey: { name: 'p', type: 'S' }, sortKey: { name: 's', type: 'S' }, hasStream: false },
  /** Drafts: `p` tenant#organisation lists them, tenant#due those with a day, `p` tenant#application holds one. */
  drafts: { partitionKey: { name: 'p', type: 'S' }, sortKey: { name: 's', type: 'S' }, hasStream: false },
  /** Rows of projections, their lists, live generations, parked streams. */
  views: { partitionKey: { name: 'p', type: 'S' }, sortKey: { name: 's', type: 'S' }, hasStream: false },
} as const satisfies Record<string, TableDefinition>;

export type TableName = keyof typeof tables;

/** The real table behind each name: a prefix for one installation, as CDK and the engine create them. */
export const tableNames = (prefix: string): Readonly<Record<TableName, string>> =>
  Object.fromEntries(Object.keys(tables).map((name) => [name, `${prefix}-${name}`])) as Record<
    TableName,
    string
  >;
