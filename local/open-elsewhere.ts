/** Whether a book could not be opened because another process has it; the DynamoDB engine keeps it to itself. */
export const isOpenElsewhere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'LEVEL_DATABASE_NOT_OPEN';

export const openElsewhere = (data: string): string =>
  `The data in ${data} are open in another process. Stop it, or name another folder with --data.`;
