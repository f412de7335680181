/** One address of the API. `infra/` makes a route of it, the gateway an entry, the docs a line. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api/v1`, with `{name}` for parameters. */
  readonly path: string;
  /** File in `functions/` whose `handler` answers, without its ending: `<capability>/<command or query>`. */
  readonly file: string;
  readonly kind: 'command' | 'query';
  /** `public` needs no token; every other address needs one, and the handler says which roles. */
  readonly access: 'signed-in' | 'public';
  /** What it does, for the documentation. */
  readonly summary: string;
};

/** What a route carries out or asks for: the name of its file, and for a command the command's own. */
export const nameOf = ({ file }: Pick<Route, 'file'>): string => file.slice(file.lastIndexOf('/') + 1);
