import type { HttpAnswer, HttpEvent } from '../runtime/http/request.ts';

/** One address of the server and what answers it: an API route or a page of this machine's own. */
export type Entry = {
  readonly method: string;
  /** With `{name}` for parameters, as in API Gateway. */
  readonly path: string;
  readonly access: 'signed-in' | 'public';
  readonly handle: (event: HttpEvent) => Promise<HttpAnswer>;
};

export type Match =
  | {
      readonly status: 'found';
      readonly entry: Entry;
      readonly pathParameters: Readonly<Record<string, string>>;
    }
  | { readonly status: 'unknown-address' }
  /** The address exists under other methods. */
  | { readonly status: 'method-not-allowed'; readonly allow: readonly string[] }
  /** A part of the path is no valid percent-encoding of UTF-8. */
  | { readonly status: 'invalid-path' };

/** Finds the entry for a method and a raw path; fixed parts of a path win over parameters, as in API Gateway. */
export const routeTable = (entries: readonly Entry[]) => {
  const known = entries.map((entry) => ({ entry, parts: entry.path.split('/') })).toSorted(bySpecificity);
  return (method: string, rawPath: string): Match => {
    const given = rawPath.split('/');
    const fitting = known.filter(({ parts }) => fits(parts, given));
    if (fitting.length === 0) return { status: 'unknown-address' };
    const found = fitting.find(({ entry }) => entry.method === method);
    if (!found) return { status: 'method-not-allowed', allow: methodsOf(fitting.map(({ entry }) => entry)) };
    const pathParameters = parametersOf(found.parts, given);
    return pathParameters
      ? { status: 'found', entry: found.entry, pathParameters }
      : { status: 'invalid-path' };
  };
};

type Known = { readonly entry: Entry; readonly parts: readonly string[] };

const isParameter = (part: string): boolean => part.startsWith('{');

const fits = (parts: readonly string[], given: readonly string[]): boolean =>
  parts.length === given.length &&
  parts.every((part, place) => (isParameter(part) ? given[place] !== '' : part === given[place]));

// «0» for a fixed part and «1» for a parameter, compared from the left.
const specificity = ({ parts }: Known): string => parts.map((part) => Number(isParameter(part))).join('');

const bySpecificity = (one: Known, other: Known): number =>
  specificity(one).localeCompare(specificity(other));

const methodsOf = (entries: readonly Entry[]): readonly string[] =>
  [...new Set(entries.map(({ method }) => method))].sort();

const parametersOf = (
  parts: readonly string[],
  given: readonly string[],
): Readonly<Record<string, string>> | undefined => {
  try {
    return Object.fromEntries(
      parts.flatMap((part, place) =>
        isParameter(part) ? [[part.slice(1, -1), decodeURIComponent(given[place] ?? '')]] : [],
      ),
    );
  } catch {
    return undefined;
  }
};
