/** What became of the hints that a consumer was given; counts. */
export type Tally = {
  /** Rows written, or commits reacted to. */
  readonly applied: number;
  /** Streams of which nothing was heard that was not seen before. */
  readonly known: number;
  /** Gaps that were filled from the log. */
  readonly healed: number;
  /** Streams set aside now, because an event poisoned them. */
  readonly parked: number;
  /** Streams that were heard of and had been set aside before. */
  readonly skipped: number;
  /** Events of a type that this program does not know. */
  readonly unknownEvents: number;
};

export const NOTHING: Tally = { applied: 0, known: 0, healed: 0, parked: 0, skipped: 0, unknownEvents: 0 };

export const sum = (tallies: readonly Partial<Tally>[]): Tally =>
  tallies.reduce<Tally>(
    (total, part) => ({
      applied: total.applied + (part.applied ?? 0),
      known: total.known + (part.known ?? 0),
      healed: total.healed + (part.healed ?? 0),
      parked: total.parked + (part.parked ?? 0),
      skipped: total.skipped + (part.skipped ?? 0),
      unknownEvents: total.unknownEvents + (part.unknownEvents ?? 0),
    }),
    NOTHING,
  );
