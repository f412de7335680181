import type * as z from 'zod';

/** What two choices of a list say against each other; nobody shall take an empty page for an answer. */
type Asked = {
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
  readonly format?: string | undefined;
  readonly count?: string | undefined;
  readonly countBy?: string | undefined;
};

type Contradiction = {
  readonly at: keyof Asked;
  readonly code: string;
  readonly holds: (asked: Asked) => boolean;
};

const contradictions: readonly Contradiction[] = [
  {
    at: 'dueTo',
    code: 'range-ends-before-start',
    holds: ({ dueFrom, dueTo }) => dueFrom !== undefined && dueTo !== undefined && dueTo < dueFrom,
  },
  {
    at: 'count',
    code: 'table-not-counted',
    holds: ({ format, count }) => format !== 'json' && count !== undefined,
  },
  {
    at: 'countBy',
    code: 'table-not-counted',
    holds: ({ format, countBy }) => format !== 'json' && countBy !== undefined,
  },
];

/** Refuses what contradicts itself, at the place that was asked for last. */
export const refuseContradictions = (search: unknown, { addIssue }: z.core.$RefinementCtx): void => {
  // Which choices a list has its own schema knows; what it has not is not there.
  const asked = search as Asked;
  for (const { at, code, holds } of contradictions)
    if (holds(asked)) addIssue({ code: 'custom', path: [at], message: code, input: asked[at] });
};
