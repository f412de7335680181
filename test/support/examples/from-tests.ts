import { readFileSync, writeFileSync } from 'node:fs';
import { canonical } from './canonical.ts';
import type { Exchange } from './recorder.ts';

/** An exchange, and the test file that it was first heard in; none where the demo data come to it. */
export type Kept = Exchange & { readonly from?: string };

const FILE = new URL('../../../docs/examples.json', import.meta.url);

export const keptExamples = (): readonly Kept[] => JSON.parse(readFileSync(FILE, 'utf8'));

/** Writes examples in the order of their names; an address that has two keeps the first. */
export const keepExamples = (examples: readonly Kept[]): void => {
  const named = new Map(examples.toReversed().map((example) => [example.operation, example]));
  const sorted = [...named.values()].toSorted((one, other) => (one.operation < other.operation ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 1)}\n`);
};

const heard = new Map<string, Exchange>();

/** Takes note of an exchange; of each address the first right one in a test file is the example. */
export const hear = (exchange: Exchange): void => {
  if (exchange.status < 300 && !heard.has(exchange.operation)) heard.set(exchange.operation, exchange);
};

/** Before a test file: a worker keeps its modules from one file to the next. */
export const forgetHeard = (): void => heard.clear();

const asKept = (file: string): readonly Kept[] =>
  [...heard.values()].map(({ operation, ...rest }) => ({
    operation,
    from: file,
    ...JSON.parse(JSON.stringify(canonical(rest))),
  }));

/** What this file shows first, and what it has shown before, as it is now. */
export const keepHeard = (file: string): void => {
  const kept = keptExamples();
  const others = kept.filter(({ from }) => from !== file);
  const known = new Set(others.map(({ operation }) => operation));
  const own = asKept(file).filter(({ operation }) => !known.has(operation));
  if (own.length > 0 || others.length < kept.length) keepExamples([...others, ...own]);
};

/** The examples that come from a test file: as they are kept, and as it gave them now. */
export const examplesOf = (file: string) => {
  const kept = keptExamples().filter(({ from }) => from === file);
  const names = new Set(kept.map(({ operation }) => operation));
  const byName = (one: Kept, other: Kept) => (one.operation < other.operation ? -1 : 1);
  const given = names.size === 0 ? [] : asKept(file).filter(({ operation }) => names.has(operation));
  return { kept: kept.toSorted(byName), given: given.toSorted(byName) };
};
