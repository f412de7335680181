import { type Measured, measuredRooms, type Reason, reasons, type Survivor } from './evidence/measured.ts';

const sum = (rooms: readonly Measured[], of: (room: Measured) => number) =>
  rooms.reduce((total, room) => total + of(room), 0);

/** Per cent with one decimal, rounded down: 89.99 is not 90. */
const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${(Math.floor((part * 1000) / whole) / 10).toFixed(1)} %`;

const scoreLine = (name: string, rooms: readonly Measured[], when: string) => {
  const [mutants, killed] = [sum(rooms, (room) => room.mutants), sum(rooms, (room) => room.killed)];
  return `| ${name} | ${mutants} | ${killed} | ${mutants - killed} | ${percent(killed, mutants)} | ${when} |`;
};

const whenOf = ({ measuredOn, commit, slowestMilliseconds }: Measured) =>
  `${measuredOn}, ${commit}, tests up to ${slowestMilliseconds} ms`;

const whole = (part: string, rooms: readonly Measured[]) =>
  scoreLine(
    `**${part}/** as far as measured`,
    rooms.filter(({ room }) => room.startsWith(`${part}/`)),
    '',
  );

const inCell = (text: string) => {
  const short = text.length > 120 ? `${text.slice(0, 119)}…` : text;
  const quoted = short.replaceAll('|', '\\|');
  return short.includes('`') ? `\`\` ${quoted} \`\`` : `\`${quoted}\``;
};

const reasonOf = (known: readonly Reason[], { file, code, replacement, met }: Survivor) =>
  known.find((reason) => reason.file === file && reason.code === code && reason.replacement === replacement)
    ?.reason ?? (met ? 'open: a test is missing' : 'open: no test of this folder comes by');

const survivorLine = (known: readonly Reason[], survivor: Survivor) => {
  const { file, line, code, replacement } = survivor;
  return `| ${file}:${line} | ${inCell(code)} | ${inCell(replacement)} | ${reasonOf(known, survivor)} |`;
};

const survivorsOf = (known: readonly Reason[], { room, survivors }: Measured) =>
  survivors.length === 0
    ? []
    : [
        `### ${room}`,
        '',
        '| where | what stands there | what nobody noticed | why |',
        '| --- | --- | --- | --- |',
        ...survivors.map((survivor) => survivorLine(known, survivor)),
        '',
      ];

/** The page that says how much the tests notice: per room, with everything that they do not. */
export const evidencePage = (rooms = measuredRooms(), known = reasons()): string =>
  [
    '# Evidence',
    '',
    'How much of the program could be otherwise without a test noticing. `npm run mutation -- domain/payment` changes one place of',
    'the code at a time (a comparison, a condition, a sum, a branch left out) and runs the tests that come by there; the score is',
    'the share of changes that make a test fail. How it works and what is left out: decision 30. Written by `npm run docs` from',
    '`docs/evidence/rooms/`, which `npm run mutation -- --record` writes; each room as of the commit named beside it,',
    'by the tests that compute no longer than is said there. The aim is 90 % of every room; a room that is not listed was not measured.',
    '',
    '| room | mutants | killed | alive | score | measured |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rooms.map((room) => scoreLine(`\`${room.room}\``, [room], whenOf(room))),
    whole('domain', rooms),
    whole('runtime', rooms),
    '',
    '## What survives',
    '',
    'By room. «open» is a debt; every other entry says why no test can or should notice it.',
    '',
    ...rooms.flatMap((room) => survivorsOf(known, room)),
  ].join('\n');
