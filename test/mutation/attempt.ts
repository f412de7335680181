import { type ChildProcess, spawn } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { outcomesIn, tell } from './outcomes.ts';
import type { Task } from './task.ts';

const silenceAllowed = 180_000;
const child = new URL('./run-tests.ts', import.meta.url).pathname;

const stop = (process_: ChildProcess) => process_.pid !== undefined && process.kill(-process_.pid, 'SIGKILL');

/** Whether the tests came to their end: a process that writes nothing for long is stopped with its workers. */
const ended = async (taskFile: string, journal: string): Promise<boolean> => {
  const tests = spawn(process.execPath, [child], {
    detached: true,
    env: { ...process.env, MUTATION_TASK: taskFile },
    stdio: process.env['MUTATION_TALK'] ? 'inherit' : 'ignore',
  });
  let code: number | null | undefined;
  tests.on('exit', (exit) => {
    code = exit ?? -1;
  });
  const begun = Date.now();
  while (code === undefined) {
    await pause(250);
    if (Date.now() - Math.max(statSync(journal).mtimeMs, begun) > silenceAllowed) stop(tests);
  }
  return code === 0;
};

/** Runs the task until its tests come to their end: a mutant on which the process hangs or dies is noted and passed over. */
export const attempted = async (task: Task, taskFile: string): Promise<void> => {
  writeFileSync(taskFile, JSON.stringify(task));
  for (let before = -1; !(await ended(taskFile, task.journal)); ) {
    const { done, trying, hung } = outcomesIn(task.journal);
    if (trying === undefined || done.size + hung.size === before) throw new Error('The tests do not run.');
    before = done.size + hung.size;
    tell(task.journal, { hung: trying });
  }
};
