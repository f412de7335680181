import { globSync, readFileSync } from 'node:fs';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** One change of one place: where it stands, what stands there, and what would stand there instead. */
export type Mutant = {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly code: string;
  readonly replacement: string;
};

/**
 * Kinds of change that say nothing about a test here, since the compiler refuses nearly all of them before any test runs: codes
 * and kinds are literal types, objects have required fields, functions have a result, and what may be absent is asked for.
 */
const excludedMutations = ['StringLiteral', 'ObjectLiteral', 'ArrowFunction', 'OptionalChaining'];

/** An empty list that gets a string: refused by the compiler as well, wherever the list is one of anything else. */
const isOfNoType = (replacement: string) => replacement.includes('Stryker was here');

const silent = () => undefined;
const logger = {
  ...{ isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false },
  ...{ isWarnEnabled: () => false, isErrorEnabled: () => false, isFatalEnabled: () => false },
  ...{ trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent },
};

const filesOf = (path: string): string[] =>
  path.endsWith('.ts') ? [path] : globSync(`${path}/**/*.ts`).sort();

type Place = { readonly line: number; readonly column: number };

const between = (text: string, start: Place, end: Place): string => {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column : 0, at === last ? end.column : undefined).trim())
    .join(' ');
};

/** Every mutant below the paths, and each file with all of them in it: one is switched on at a time while tests run. */
export const mutantsOf = async (paths: readonly string[]) => {
  const files = paths
    .flatMap(filesOf)
    .map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true }));
  const options = { plugins: null, excludedMutations, ignorers: [] };
  const made = await new Instrumenter(logger).instrument(files, options);
  const text = new Map(files.map(({ name, content }) => [name, content]));
  const mutants = made.mutants
    .filter(({ status, replacement }) => status !== 'Ignored' && !isOfNoType(replacement))
    .map(
      ({ id, fileName, location, mutatorName, replacement }): Mutant => ({
        id,
        file: fileName,
        line: location.start.line + 1,
        mutator: mutatorName,
        code: between(text.get(fileName) ?? '', location.start, location.end),
        replacement: replacement.replaceAll(/\s+/g, ' '),
      }),
    );
  return { mutants, sources: Object.fromEntries(made.files.map(({ name, content }) => [name, content])) };
};
