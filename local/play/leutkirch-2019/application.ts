/** One application of the play: what it asks for and what it got, in whole euros. */
export type LeutkirchApplication = {
  readonly key: string;
  readonly group: string;
  readonly title: string;
  readonly summary: string;
  readonly asks: number;
  /** What was granted in the end; 0 where nothing was. */
  readonly gets: number;
  readonly participants: number;
  readonly startsOn: string;
  readonly endsOn: string;
};

type Row = readonly [
  key: string,
  group: string,
  title: string,
  asks: number,
  gets: number,
  participants: number,
  startsOn: string,
  endsOn: string,
  summary: string,
];

/** Rows as applications. */
export const applications = (rows: readonly Row[]): readonly LeutkirchApplication[] =>
  rows.map(([key, group, title, asks, gets, participants, startsOn, endsOn, summary]) => ({
    ...{ key, group, title, asks, gets, participants, startsOn, endsOn, summary },
  }));
