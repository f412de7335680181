import { readFileSync } from 'node:fs';
import { configureGlobal } from 'fast-check';
import { type RunnerTestCase, type RunnerTestFile, type RunnerTestSuite, TestRunner, vi } from 'vitest';
import { Hunt } from './hunt.ts';
import { type Hits, hitsOf, passes, type Run } from './mutant-switch.ts';
import type { Task } from './task.ts';

const task = JSON.parse(readFileSync(process.env['MUTATION_TASK'] ?? '', 'utf8')) as Task;
const hunt = new Hunt(task);

/** Every run draws the same cases; a property that fails has said enough and is not shrunk. */
configureGlobal({ seed: task.seed, endOnFailure: true });

const testsIn = (suite: RunnerTestSuite): RunnerTestCase[] =>
  suite.tasks.flatMap((inner) => (inner.type === 'suite' ? testsIn(inner) : [inner]));

/** The capability that a test is about, and the one that a mutant stands in: `domain/payment`. */
const roomOf = (file: string) => file.split('/').slice(0, 2).join('/').replace(/\.ts$/, '');
const roomOfTests = (file: string) => roomOf(file.replace(/^test\//, '').replace(/\.test\.ts$/, ''));

/** A table is asked in the tests of its own capability only: all modules are loaded again for each of its mutants. */
const isOf = (testFile: string) => (id: string) => roomOf(task.files[id] ?? '') === roomOfTests(testFile);

/** Hits of the run, and the milliseconds that this process computed: a busy machine makes no test slow. */
const timed = async (run: Run): Promise<[Hits, number]> => {
  const begun = process.cpuUsage();
  const hits = await hitsOf(run);
  const { user, system } = process.cpuUsage(begun);
  return [hits, (user + system) / 1000];
};

/** Runs each test once as it is, and then once for every living mutant that it comes by. */
export default class MutantRunner extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const name = `${test.fullName} (${test.id})`;
    const run = TestRunner.getTestFn(test);
    if (hunt.isDone(name)) return;
    const [hits, took] = await timed(run);
    hunt.cover(hits);
    if (await hunt.tryAll(name, hunt.alive(hits), hits, took, run)) hunt.done(name);
  }

  /** What is computed while a file is loaded, its examples or a table of the domain, is loaded again under each mutant. */
  override async onAfterRunFiles(files: RunnerTestFile[]): Promise<void> {
    for (const file of files) {
      await this.tryLoading(`${file.name} loaded`, () => this.again(file));
      await this.tryLoading(
        `${file.name} loaded with its modules`,
        () => this.again(file, vi.resetModules),
        isOf(file.name),
      );
    }
    super.onAfterRunFiles(files);
  }

  private async tryLoading(name: string, run: Run, isAsked = (_id: string) => true): Promise<void> {
    if (hunt.isDone(name) || !hunt.hasAlive(isAsked)) return;
    if (!(await passes(run))) return hunt.done(name);
    const [hits, took] = await timed(run);
    if (await hunt.tryAll(name, hunt.alive(hits).filter(isAsked), hits, took, run)) hunt.done(name);
  }

  private async again(file: RunnerTestFile, before: () => unknown = () => undefined): Promise<void> {
    before();
    const collector = TestRunner.getCurrentSuite();
    collector.clear();
    await this.importFile(file.filepath, 'collect');
    for (const test of testsIn(await collector.collect(file))) await TestRunner.getTestFn(test)();
  }
}
