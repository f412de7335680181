import type { Environment } from '../../runtime/ports.ts';

/** An environment in which whoever looks at a row fails: no command may, since rows may lag. */
export const withoutRows = (environment: Environment): Environment => ({
  ...environment,
  views: new Proxy(environment.views, {
    get: (_views, name) => {
      throw new Error(`a command looked at rows: ${String(name)}`);
    },
  }),
});
