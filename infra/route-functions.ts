import { type Route, readBefore } from '../functions/route.ts';
import { routes } from '../functions/routes.ts';
import type { Program } from './bundling.ts';
import { type RightName, rightsOf } from './rights.ts';

/** The routes that need the same rights, which one function answers. */
export type RouteFunction = {
  /** `api-sign-in-append`: what it may do. */
  readonly name: string;
  readonly rights: readonly RightName[];
  readonly routes: readonly Route[];
};

const API = '/api/v1';

/** For whoever watches the installation. It speaks of the program, not of a programme, so it is no part of the API. */
const health: Route = {
  method: 'GET',
  path: '/health',
  file: 'operation/health',
  kind: 'query',
  access: 'public',
  summary: 'Whether the tables answer, and how many streams wait for an operator',
};

/** What `type` of a problem leads to. */
const problemPage: Route = {
  method: 'GET',
  path: '/problems/{code}',
  file: 'operation/problem',
  kind: 'query',
  access: 'public',
  summary: 'What the code of a problem means and what to do',
};

/** Every address, as the installation shows it. */
export const addresses: readonly Route[] = [
  ...routes.map((route) => ({ ...route, path: `${API}${route.path}` })),
  health,
  problemPage,
];

/** API Gateway's name of a route, by which an event says which one it came by. */
export const keyOf = ({ method, path }: Route): string => `${method} ${path}`;

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The name of the function that answers a route: what it may do. */
export const functionNameOf = (route: Route): string => {
  const rights = rightsOf(route).map(kebab);
  return ['api', ...(rights.length > 0 ? rights : ['without-rights'])].join('-');
};

/** One function for each set of rights that a route needs: no route may more than it did alone. */
export const routeFunctions: readonly RouteFunction[] = [...Map.groupBy(addresses, functionNameOf)].map(
  ([name, own]) => ({ name, rights: own[0] ? rightsOf(own[0]) : [], routes: own }),
);

const readBeforeOf = (own: readonly Route[]) =>
  Object.fromEntries(own.map((route) => [keyOf(route), readBefore(route)] as const));

const ORIGINS = [
  `import { readOrigins } from '@/runtime/http/cors.ts';`,
  `const { origins } = readOrigins(process.env.CORS_ORIGINS);`,
].join('\n');

/** The program of the function that API Gateway asks where it has no route. */
export const unansweredProgram: Program = {
  name: 'unanswered',
  source: [
    `import { byNoRoute } from '@/runtime/http/by-no-route.ts';`,
    ORIGINS,
    `const addresses = ${JSON.stringify(addresses.map(({ method, path }) => ({ method, path })))};`,
    `export const handler = byNoRoute(addresses, origins);`,
  ].join('\n'),
};

/** The program of a function: which file answers which of its addresses. */
export const programOf = ({ name, routes: own }: RouteFunction): Program => ({
  name,
  source: [
    `import { byRoute } from '@/runtime/http/by-route.ts';`,
    ORIGINS,
    `export const files = {`,
    ...own.map((route) => `  '${keyOf(route)}': () => import('@/functions/${route.file}.ts'),`),
    `};`,
    `const readBefore = ${JSON.stringify(readBeforeOf(own))};`,
    `export const handler = byRoute(files, readBefore, origins);`,
  ].join('\n'),
});
