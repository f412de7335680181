/** One address of the API. `infra/` makes a function of it, the gateway an entry, the docs a line. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api/v1`, with `{name}` for parameters. */
  readonly path: string;
  /** File in `functions/` whose `handler` answers, without its ending. */
  readonly file: string;
  readonly kind: 'command' | 'query';
  /** `public` needs no token; every other address needs one, and the handler says which roles. */
  readonly access: 'signed-in' | 'public';
  /** What it does, for the documentation. */
  readonly summary: string;
};
