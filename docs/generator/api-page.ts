import { commands } from '../../functions/registry.ts';
import { nameOf, type Route } from '../../functions/route.ts';
import { routes } from '../../functions/routes.ts';
import { sentence } from '../../wording/catalogue.ts';

const commandOf = (route: Route) =>
  route.kind === 'command' ? commands.find(({ name }) => name === nameOf(route)) : undefined;

const openTo = (route: Route): string => {
  if (route.access === 'public') return 'everybody';
  const command = commandOf(route);
  if (!command || typeof command.openTo === 'string') return 'signed in';
  return command.openTo.join(', ');
};

const routeLine = (route: Route) =>
  `| ${route.method} | \`/api/v1${route.path}\` | ${route.summary} | ${openTo(route)} |`;

const refusalSection = (route: Route): string[] => {
  const command = commandOf(route);
  if (!command) return [];
  return [
    `### ${command.name}`,
    '',
    '| status | code | what people read |',
    '| --- | --- | --- |',
    ...Object.entries(command.refusals).map(
      ([code, status]) => `| ${status} | \`${code}\` | ${sentence(code, 'en').replaceAll('|', '\\|')} |`,
    ),
    '',
  ];
};

/** The page that lists every address, who may use it, and each command's refusals in the order in which they are checked. */
export const apiPage = (): string =>
  [
    '# API',
    '',
    'Addresses, who may use them, and what they refuse. «Signed in» addresses check the relation to the case themselves.',
    'Every command takes `Idempotency-Key` and `If-Match`; every query takes `after`, and `asOf` where it is public or read by an office; of the public one at a time is told of the past, and the others are told when to come back (503 `past-busy`, `Retry-After`). Written by `npm run docs`.',
    '',
    '| method | address | what it does | open to |',
    '| --- | --- | --- | --- |',
    ...routes.map(routeLine),
    '',
    '## Refusals',
    '',
    ...routes.flatMap(refusalSection),
  ].join('\n');
