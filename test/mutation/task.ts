/** What the process that runs the tests is told: written as JSON, named by `MUTATION_TASK`. */
export type Task = {
  /** Where it writes line by line what it finds out. */
  readonly journal: string;
  /** The instrumented text of each file, by its path. */
  readonly sources: Readonly<Record<string, string>>;
  /** Ids of the mutants that are to be tried. */
  readonly wanted: readonly string[];
  /** The file that each mutant stands in, by its id. */
  readonly files: Readonly<Record<string, string>>;
  /** The folders or files whose tests are asked. */
  readonly tests: readonly string[];
  readonly seed: number;
  /** A test that computes longer is not asked about mutants. */
  readonly slowMilliseconds: number;
};
