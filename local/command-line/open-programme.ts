import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import * as z from 'zod';
import { leutkirch } from '../../domain/rule-sets/leutkirch.ts';
import { stuttgart } from '../../domain/rule-sets/stuttgart.ts';
import { towns } from '../../domain/rule-sets/towns.ts';
import { newCommand, type Stage } from './grammar.ts';
import { fileOf, ProgrammeFile, type Step, stepsOf, unseatedIn } from './programme-file.ts';
import { apiAt, type Sent } from './send-step.ts';
import type { Terminal } from './terminal.ts';
import { ToldError } from './told-error.ts';

const patterns = [...stuttgart, ...leutkirch, ...towns];
const names = patterns.map(({ programmeId }) => programmeId).join(', ');

const Wishes = z.looseObject({
  url: z.string(),
  print: z.string().optional(),
  json: z.boolean().default(false),
});
type Wishes = z.infer<typeof Wishes>;

/** `foerderbuch open-programme`: sends what a file says to the API, as the administrator whose token it is. */
export const openProgramme = (description: string, { terminal, end }: Stage): Command => {
  const command = newCommand('open-programme', description, { terminal })
    .argument('[file]', 'what to open; sent again, it goes on where it ended')
    .option('--url <address>', 'where Förderbuch answers', 'http://localhost:3000')
    .option('--print <pattern>', 'print a programme that can be opened as it is, to begin with')
    .option('--json', 'print what became of each part as JSON')
    .addHelpText('after', `\nSetting: ACCESS_TOKEN, the token of an administrator.\nPatterns: ${names}`);
  return command.action(async (path: string | undefined) => {
    const wishes = Wishes.parse(command.opts());
    if (wishes.print !== undefined) return terminal.say(printed(wishes.print));
    if (path === undefined)
      throw new ToldError('Name the file to open, or --print a pattern to begin with (--help lists them).');
    end((await opened(path, wishes, terminal)) ? 0 : 1);
  });
};

const printed = (name: string): string => {
  const pattern = patterns.find(({ programmeId }) => programmeId === name);
  if (!pattern) throw new ToldError(`There is no pattern ${name}. Patterns: ${names}.`);
  return JSON.stringify(fileOf(pattern), null, 2);
};

const fileAt = async (path: string): Promise<ProgrammeFile> => {
  const text = await readFile(path, 'utf8');
  try {
    return ProgrammeFile.parse(JSON.parse(text));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new ToldError(`${path} is no programme that can be opened: ${why}`);
  }
};

const tokenIn = ({ settings }: Terminal): string => {
  const token = settings['ACCESS_TOKEN'];
  if (token) return token;
  throw new ToldError(
    'ACCESS_TOKEN is not set. Set it to the access token of an administrator, and try again.',
  );
};

type Told = Sent & { readonly name: string };

const line = ({ name, isDone, isThere, status, body: { code } }: Told): string =>
  `${name}: ${isDone ? 'done' : isThere ? 'is there already' : `${status} ${code}`}`;

/** Sends the steps one after the other, and stops at the first that the API refuses. */
const opened = async (path: string, { url, json }: Wishes, terminal: Terminal): Promise<boolean> => {
  const api = apiAt(url, tokenIn(terminal));
  const file = await fileAt(path);
  const say = json ? () => {} : terminal.say;
  const told = await sentInOrder(stepsOf(file), api, (each) => say(line(each)));
  for (const committeeId of unseatedIn(file))
    say(`committee ${committeeId}: waits for its members; fill in its seats and send the file again`);
  if (json) terminal.say(JSON.stringify(told.map(shown), null, 2));
  const last = told.at(-1);
  if (!last || last.isDone || last.isThere) return true;
  complain(last, terminal);
  return false;
};

const sentInOrder = async (
  steps: readonly Step[],
  api: ReturnType<typeof apiAt>,
  tell: (told: Told) => void,
): Promise<readonly Told[]> => {
  const all: Told[] = [];
  for (const step of steps) {
    const told = { name: step.name, ...(await api.send(step)) };
    all.push(told);
    tell(told);
    if (!told.isDone && !told.isThere) break;
  }
  return all;
};

const shown = ({ name, isDone, isThere, status, body: { code, detail, errors } }: Told) =>
  isDone || isThere ? { name, isDone, isThere } : { name, isDone, status, code, detail, errors };

const complain = ({ body: { detail, errors } }: Told, { complain: say }: Terminal): void => {
  say(detail);
  for (const { pointer, message } of errors) say(`  ${pointer || 'the whole'}: ${message}`);
};
