import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { leutkirch } from '../../domain/rule-sets/leutkirch.ts';
import { stuttgart } from '../../domain/rule-sets/stuttgart.ts';
import { towns } from '../../domain/rule-sets/towns.ts';
import { fileOf, ProgrammeFile, type Step, stepsOf } from './programme-file.ts';

const patterns = [...stuttgart, ...leutkirch, ...towns];

const usage = `Usage: ACCESS_TOKEN=… npm run open-programme -- FILE [--url http://localhost:3000]
       npm run open-programme -- --print PATTERN
Sends what FILE says to the API, as the administrator whose token it is; sent again, it goes on where it ended.
Patterns: ${patterns.map(({ programmeId }) => programmeId).join(', ')}`;

/** What keeps the task from being carried out; the message says what to do. */
class UsageError extends Error {}

const Problem = z.looseObject({ code: z.string().default(''), detail: z.string().default('') });

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { url: { type: 'string', default: 'http://localhost:3000' }, print: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
};

const printed = (name: string): string => {
  const pattern = patterns.find(({ programmeId }) => programmeId === name);
  if (!pattern) throw new UsageError(`There is no pattern ${name}.\n${usage}`);
  return JSON.stringify(fileOf(pattern), null, 2);
};

const fileAt = async (path: string): Promise<ProgrammeFile> => {
  try {
    return ProgrammeFile.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new UsageError(`${path} is no programme that can be opened: ${why}`);
  }
};

/** The same step of the same file is the same command, however often it is sent. */
const keyOf = (step: Step): string => createHash('sha256').update(JSON.stringify(step)).digest('hex');

const send = async (url: string, token: string, step: Step) => {
  const answer = await fetch(`${url}/api/v1${step.path}`, {
    method: step.method,
    body: JSON.stringify(step.body),
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      'idempotency-key': keyOf(step),
      authorization: `Bearer ${token}`,
    },
  });
  return { isDone: answer.ok, status: answer.status, body: Problem.parse(await answer.json()) };
};

/** Where what happens is said, step by step: to standard output, and what went wrong to standard error. */
export type Say = { readonly log: (line: string) => void; readonly error: (line: string) => void };

/** Sends the steps one after the other, and stops at the first that the API refuses. */
const opened = async (url: string, token: string, steps: readonly Step[], say: Say): Promise<boolean> => {
  for (const step of steps) {
    const { isDone, status, body } = await send(url, token, step);
    const isThere = step.isThereAs === body.code;
    say.log(`${step.name}: ${isDone ? 'done' : isThere ? 'is there already' : `${status} ${body.code}`}`);
    if (isDone || isThere) continue;
    say.error(body.detail);
    return false;
  }
  return true;
};

type Arguments = { readonly args: readonly string[]; readonly token: string | undefined };

const carryOut = async ({ args, token }: Arguments, say: Say): Promise<0 | 1> => {
  const { values, positionals } = parsed(args);
  const [path] = positionals;
  if (values.print !== undefined) {
    say.log(printed(values.print));
    return 0;
  }
  if (path === undefined || positionals.length > 1 || !token) throw new UsageError(usage);
  return (await opened(values.url, token, stepsOf(await fileAt(path)), say)) ? 0 : 1;
};

/**
 * Carries out `npm run open-programme` with its arguments and the token of an administrator.
 *
 * @returns its exit status: 0, 1 where the API refused a step, 2 where it could not be carried out
 */
export const openProgramme = async (given: Arguments, say: Say): Promise<0 | 1 | 2> => {
  try {
    return await carryOut(given, say);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say.error(error.message);
    return 2;
  }
};
