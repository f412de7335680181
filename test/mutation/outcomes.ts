import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** A line of the journal: what one run of the tests has found out so far. A run that hangs is begun again behind it. */
export type Line =
  | { readonly covered: readonly string[] }
  | { readonly trying: string }
  | { readonly killed: string; readonly by: string }
  | { readonly hung: string }
  | { readonly done: string }
  | { readonly left: string; readonly because: 'not-repeatable' | 'slow' };

/** What a run has found out: mutants by what became of them, and tests by whether they were asked. */
export type Outcomes = {
  readonly covered: Set<string>;
  readonly killed: Map<string, string>;
  readonly hung: Set<string>;
  readonly done: Set<string>;
  readonly left: Map<string, string>;
  trying: string | undefined;
};

/** A test that was too slow for one round and came to its end in a later one has been asked after all. */
const noteDone = ({ done, left }: Outcomes, name: string) => {
  done.add(name);
  if (left.get(name) === 'slow') left.delete(name);
};

const note = (outcomes: Outcomes, line: Line) => {
  if ('covered' in line) for (const id of line.covered) outcomes.covered.add(id);
  else if ('trying' in line) outcomes.trying = line.trying;
  else if ('killed' in line) outcomes.killed.set(line.killed, line.by);
  else if ('hung' in line) outcomes.hung.add(line.hung);
  else if ('done' in line) noteDone(outcomes, line.done);
  else outcomes.left.set(line.left, line.because);
};

/** Writes a line at once: whatever a mutant does to the process, what was found before it stays. */
export const tell = (journal: string, line: Line) => appendFileSync(journal, `${JSON.stringify(line)}\n`);

/** Reads what the journal says so far; a last line that was cut off is left out. */
export const outcomesIn = (journal: string): Outcomes => {
  const outcomes: Outcomes = {
    covered: new Set(),
    killed: new Map(),
    hung: new Set(),
    done: new Set(),
    left: new Map(),
    trying: undefined,
  };
  const text = existsSync(journal) ? readFileSync(journal, 'utf8') : '';
  for (const line of text.split('\n').slice(0, -1)) note(outcomes, JSON.parse(line));
  return outcomes;
};
