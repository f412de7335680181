import type { IfMatch } from './if-match.ts';

type Address = {
  /** Below `/api/v1`, with `{name}` for parameters. */
  readonly path: string;
  /** File in `functions/` whose `handler` answers, without its ending: `<capability>/<command or query>`. */
  readonly file: string;
  /** `public` needs no token; every other address needs one, and the handler says which roles. */
  readonly access: 'signed-in' | 'public';
  /** What it does, for the documentation. */
  readonly summary: string;
};

export type QueryRoute = Address & { readonly kind: 'query'; readonly method: 'GET' };

export type CommandRoute = Address & {
  readonly kind: 'command';
  readonly method: 'POST' | 'PUT' | 'DELETE';
  /** Whether whoever sends it says which version they have read, and why. */
  readonly ifMatch: IfMatch;
};

/** One address of the API. `infra/` makes a route of it, the gateway an entry, the docs a line. */
export type Route = QueryRoute | CommandRoute;

/** What a route carries out or asks for: the name of its file, and for a command the command's own. */
export const nameOf = ({ file }: Pick<Route, 'file'>): string => file.slice(file.lastIndexOf('/') + 1);

/** The query whose `ETag` a command needs as `If-Match`, below `/api/v1`; undefined where it needs none. */
export const readBefore = (route: Route): string | undefined =>
  route.kind === 'command' && 'from' in route.ifMatch ? route.ifMatch.from : undefined;
