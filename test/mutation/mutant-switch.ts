/** What the instrumented code asks at each of its places: which mutant is on, and who is running. */
type Switch = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
};

/** How often the code came by the places of each mutant, by its id. */
export type Hits = Readonly<Record<string, number>>;

const place = globalThis as unknown as { __stryker__?: Switch };
place.__stryker__ ??= {};
const state: Switch = place.__stryker__;

const coverage = () => {
  state.mutantCoverage ??= { static: {}, perTest: {} };
  return state.mutantCoverage;
};

export type Run = () => unknown;

/** Whether the run comes to its end without an error. */
export const passes = async (run: Run): Promise<boolean> => {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
};

/** Runs the code as it is and tells which mutants it comes by; an error of the run is passed on. */
export const hitsOf = async (run: Run): Promise<Hits> => {
  coverage().perTest = {};
  state.currentTestId = 'now';
  try {
    await run();
  } finally {
    state.currentTestId = undefined;
  }
  return coverage().perTest['now'] ?? {};
};

/** A loop that no longer ends asks for its mutant again and again: so many times means that it hangs. */
const hitsAllowed = (hits: number) => hits * 100 + 1000;

/** Whether the run still passes with this mutant switched on. */
export const passesWith = async (id: string, hits: number, run: Run): Promise<boolean> => {
  state.hitCount = 0;
  state.hitLimit = hitsAllowed(hits);
  state.activeMutant = id;
  const passed = await passes(run);
  state.activeMutant = undefined;
  return passed;
};
