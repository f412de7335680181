import type { LookBack, StoredRow } from '../view-store.ts';

type Listed = Pick<StoredRow, 'lists' | 'leftAt'>;

/** What a row changes in lists, compared with the row that it replaces: those that it stays in know it already. */
export const listChanges = ({ lists, leftAt }: Listed, replaced: Listed | undefined) => {
  const before = replaced?.lists ?? [];
  return {
    joined: lists.filter((list) => !before.includes(list)),
    left: before.filter((list) => !lists.includes(list)),
    /** Also of lists that it came into and left between two writes. */
    leftAt: Object.entries(leftAt)
      .map(([list, at]) => ({ list, at, before: replaced?.leftAt[list] }))
      .filter(({ at, before: known }) => known !== at),
  };
};

const DAY_MS = 86_400_000;

/** The year of an instant, in UTC: under it a list keeps who left. */
export const yearOf = (instant: string): string => instant.slice(0, 4);

/** The years in which whoever was in a list at an instant can have left it; a day more, since clocks differ. */
export const yearsUntil = ({ instant, now }: LookBack): readonly string[] => {
  const [first, last] = [instant, new Date(Date.parse(now) + DAY_MS).toISOString()].map((at) =>
    Number(yearOf(at)),
  ) as [number, number];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, later) => String(first + later));
};
