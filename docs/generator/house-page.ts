import { floorsOf } from './house/floors.ts';
import { domainRooms, type Room, runtimeRooms } from './house/rooms.ts';
import { aboutOf, importsOfCases, trailOf, trails } from './house/trails.ts';

type Rooms = Readonly<Record<string, Room>>;

/** Arrows that are not led to by others already, so that the picture can be read. */
const shortest = (rooms: Rooms, name: string): readonly string[] => {
  const knows = rooms[name]?.knows ?? [];
  const further = new Set(knows.flatMap((known) => [...reach(rooms, known)]));
  return knows.filter((known) => !further.has(known));
};

const reach = (rooms: Rooms, name: string): ReadonlySet<string> =>
  new Set((rooms[name]?.knows ?? []).flatMap((known) => [known, ...reach(rooms, known)]));

const idOf = (name: string) => name.replaceAll('-', '_');

const picture = (rooms: Rooms): readonly string[] => [
  '```mermaid',
  'flowchart BT',
  ...floorsOf(rooms).flatMap((floor, number) => [
    `  subgraph floor${number}[" "]`,
    ...floor.map((name) => `    ${idOf(name)}[${name}]`),
    '  end',
  ]),
  ...Object.keys(rooms).flatMap((name) =>
    shortest(rooms, name).map((known) => `  ${idOf(known)} --> ${idOf(name)}`),
  ),
  '```',
];

const table = (rooms: Rooms): readonly string[] => [
  '| room | holds | may know |',
  '| --- | --- | --- |',
  ...floorsOf(rooms)
    .flat()
    .map((name) => {
      const { holds = '', knows = [] } = rooms[name] ?? {};
      return `| \`${name}\` | ${holds} | ${knows.join(', ') || '–'} |`;
    }),
];

const tour = (entry: string): readonly string[] =>
  trailOf(entry, importsOfCases()).map((file, number) => `${number + 1}. \`${file}\`: ${aboutOf(file)}`);

const lengths = (): readonly string[] => {
  const imports = importsOfCases();
  return [
    '| whoever follows how to | opens | at most |',
    '| --- | --- | --- |',
    ...trails.map(
      ({ name, entry, filesMax }) => `| ${name} | ${trailOf(entry, imports).length} | ${filesMax} |`,
    ),
  ];
};

/** The page that shows the rooms of the house and who knows whom. */
export const housePage = (): string =>
  [
    '# The house',
    '',
    'Where everything stands, and what it may touch. An arrow reads «is imported by»; arrows that others imply are left out of',
    'the pictures. The tables are the ones that `npx vitest run test/house` holds against the imports of every file: a new arrow',
    'fails there until somebody names it, and one that nobody needs any more fails as well. Written by `npm run docs`.',
    '',
    '## From the facts to the pages',
    '',
    '```mermaid',
    'flowchart LR',
    '  events["events/<br/>the facts"] --> domain["domain/<br/>decisions, pure"]',
    '  domain --> wording["wording/<br/>codes as sentences"]',
    '  domain --> runtime["runtime/<br/>the outside world, once"]',
    '  wording --> runtime',
    '  runtime --> functions["functions/<br/>entry points, one folder a capability"]',
    '  runtime --> web["web/<br/>pages"]',
    '  functions --> local["local/<br/>one machine"]',
    '  web --> local',
    '  functions -- routes as data --> infra["infra/<br/>AWS"]',
    '```',
    '',
    'The linter says why where an arrow between these folders is broken (`biome.json`).',
    '',
    '## Inside domain/',
    '',
    'One folder a capability, one file a command. A stream is remembered in one room (`payout` for a grant and its money) and',
    'changed by the commands of several (`grant`, `payment`, `proof`, `settlement`, `recovery`, …) that lie above it.',
    '',
    ...picture(domainRooms),
    '',
    ...table(domainRooms),
    '',
    '## Inside runtime/',
    '',
    ...picture(runtimeRooms),
    '',
    ...table(runtimeRooms),
    '',
    '## Inside functions/',
    '',
    'A folder holds `capability.ts` (what it brings: commands, reactions, projections), `routes.ts` (method, path, who, file) and',
    'one file for each command and query; a command is exported under its own name. `consumers/` follow the log and the clock.',
    '',
    '## A way through: execute a payment',
    '',
    'Money leaves the account. From the address to the facts that the decision rests on, these are the files of the case, in',
    'the order in which one meets them; `domain/decision.ts` and `runtime/commands/execute.ts` say once for all commands how',
    'they are carried out.',
    '',
    ...tour('functions/payout/execute-payment.ts'),
    '',
    'Every import counts, those of types as well; what everybody uses does not: the files directly in domain/, the calendar, and',
    'how a line of the permission table reads. `test/house/trails.test.ts` holds the ways to these lengths:',
    '',
    ...lengths(),
    '',
  ].join('\n');
