import { type Route, readBefore } from '../functions/route.ts';
import { routes } from '../functions/routes.ts';

const patternOf = ({ path }: Route): RegExp => new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);

const needing = routes.flatMap((route) => {
  const from = readBefore(route);
  return from === undefined
    ? []
    : [{ method: route.method, pattern: patternOf(route), from, file: route.file }];
});

/** What stands at an address that needs `If-Match`: its file in `functions/`, and its parameters; undefined where it needs none. */
export const versionedAddress = (method: string, path: string) => {
  const found = needing.find((one) => one.method === method && one.pattern.test(path));
  return found && { file: found.file, from: found.from, params: { ...found.pattern.exec(path)?.groups } };
};

/** The address that shows what a command is about that needs `If-Match`; undefined where it needs none. Both below `/api/v1`. */
export const addressReadBefore = (method: string, path: string): string | undefined => {
  const found = versionedAddress(method, path);
  return found?.from.replace(/\{(\w+)\}/g, (place, name: string) => found.params[name] ?? place);
};
