import { type Route, readBefore } from '../functions/route.ts';
import { routes } from '../functions/routes.ts';

const patternOf = ({ path }: Route): RegExp => new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);

const needing = routes.flatMap((route) => {
  const from = readBefore(route);
  return from === undefined ? [] : [{ method: route.method, pattern: patternOf(route), from }];
});

/** The address that shows what a command is about that needs `If-Match`; undefined where it needs none. Both below `/api/v1`. */
export const addressReadBefore = (method: string, path: string): string | undefined => {
  const found = needing.find((one) => one.method === method && one.pattern.test(path));
  const names = found?.pattern.exec(path)?.groups ?? {};
  return found?.from.replace(/\{(\w+)\}/g, (place, name: string) => names[name] ?? place);
};
