/** One address that is answered. */
export type Address = {
  readonly method: string;
  /** With `{name}` for parameters, as in API Gateway. */
  readonly path: string;
};

/** What no address answers with this method. */
export type Unanswered =
  | { readonly status: 'unknown-address' }
  /** The address exists under other methods. */
  | { readonly status: 'method-not-allowed'; readonly allow: readonly string[] }
  /** It was asked with which methods the address exists. */
  | { readonly status: 'options'; readonly allow: readonly string[] }
  /** A part of the path is no valid percent-encoding of UTF-8. */
  | { readonly status: 'invalid-path' };

export type Match<Entry> =
  | {
      readonly status: 'found';
      readonly entry: Entry;
      readonly pathParameters: Readonly<Record<string, string>>;
    }
  | Unanswered;

/**
 * Finds the entry for a method and a raw path; fixed parts of a path win over parameters, as in API Gateway.
 *
 * Whatever can be read with GET can be asked for with HEAD, and everything with OPTIONS (RFC 9110, sections 9.3.2 and 9.3.7).
 */
export const routeTable = <Entry extends Address>(entries: readonly Entry[]) => {
  const known = entries.map((entry) => ({ entry, parts: entry.path.split('/') })).toSorted(bySpecificity);
  const every = methodsOf(entries);
  return (method: string, rawPath: string): Match<Entry> => {
    if (method === 'OPTIONS' && rawPath === '*') return { status: 'options', allow: every };
    const given = rawPath.split('/');
    const fitting = known.filter(({ parts }) => fits(parts, given));
    if (fitting.length === 0) return { status: 'unknown-address' };
    const allow = methodsOf(fitting.map(({ entry }) => entry));
    if (method === 'OPTIONS') return { status: 'options', allow };
    const found = fitting.find(({ entry }) => entry.method === readAs(method));
    return found ? foundAt(found, given) : { status: 'method-not-allowed', allow };
  };
};

const readAs = (method: string): string => (method === 'HEAD' ? 'GET' : method);

const foundAt = <Entry extends Address>(
  { entry, parts }: { readonly entry: Entry; readonly parts: readonly string[] },
  given: readonly string[],
): Match<Entry> => {
  const pathParameters = parametersOf(parts, given);
  return pathParameters ? { status: 'found', entry, pathParameters } : { status: 'invalid-path' };
};

type Known = { readonly entry: Address; readonly parts: readonly string[] };

const isParameter = (part: string): boolean => part.startsWith('{');

const fits = (parts: readonly string[], given: readonly string[]): boolean =>
  parts.length === given.length &&
  parts.every((part, place) => (isParameter(part) ? given[place] !== '' : part === given[place]));

// «0» for a fixed part and «1» for a parameter, compared from the left.
const specificity = ({ parts }: Known): string => parts.map((part) => Number(isParameter(part))).join('');

const bySpecificity = (one: Known, other: Known): number =>
  specificity(one).localeCompare(specificity(other));

const methodsOf = (entries: readonly Address[]): readonly string[] => {
  const own = new Set(entries.map(({ method }) => method));
  return [...own, 'OPTIONS', ...(own.has('GET') ? ['HEAD'] : [])].sort();
};

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
