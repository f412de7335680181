import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { leutkirch } from '../domain/rule-sets/leutkirch.ts';
import { stuttgart } from '../domain/rule-sets/stuttgart.ts';
import { towns } from '../domain/rule-sets/towns.ts';
import { fileOf, ProgrammeFile, type Step, stepsOf } from './command-line/programme-file.ts';

const patterns = [...stuttgart, ...leutkirch, ...towns];

const usage = `Usage: ACCESS_TOKEN=… npm run open-programme -- FILE [--url http://localhost:3000]
       npm run open-programme -- --print PATTERN
Sends what FILE says to the API, as the administrator whose token it is; sent again, it goes on where it ended.
Patterns: ${patterns.map(({ programmeId }) => programmeId).join(', ')}`;

/** What keeps the task from being carried out; the message says what to do. */
class UsageError extends Error {}

const Problem = z.looseObject({ code: z.string().default(''), detail: z.string().default('') });

const parsed = () => {
  try {
    return parseArgs({
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

/** Sends the steps one after the other, and stops at the first that the API refuses. */
const opened = async (url: string, token: string, steps: readonly Step[]): Promise<boolean> => {
  for (const step of steps) {
    const { isDone, status, body } = await send(url, token, step);
    const isThere = step.isThereAs === body.code;
    console.log(`${step.name}: ${isDone ? 'done' : isThere ? 'is there already' : `${status} ${body.code}`}`);
    if (isDone || isThere) continue;
    console.error(body.detail);
    return false;
  }
  return true;
};

const run = async (): Promise<number> => {
  const { values, positionals } = parsed();
  const [path] = positionals;
  if (values.print !== undefined) {
    console.log(printed(values.print));
    return 0;
  }
  const token = process.env['ACCESS_TOKEN'];
  if (path === undefined || positionals.length > 1 || !token) throw new UsageError(usage);
  return (await opened(values.url, token, stepsOf(await fileAt(path)))) ? 0 : 1;
};

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
