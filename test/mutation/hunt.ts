import { type Hits, passes, passesWith, type Run } from './mutant-switch.ts';
import { type Outcomes, outcomesIn, tell } from './outcomes.ts';
import type { Task } from './task.ts';

/** The mutants that are still alive, and what is written about them. */
export class Hunt {
  private readonly found: Outcomes;
  private readonly wanted: ReadonlySet<string>;
  private readonly task: Task;

  constructor(task: Task) {
    this.task = task;
    this.found = outcomesIn(task.journal);
    this.wanted = new Set(task.wanted);
  }

  /** Whether a run before this one, which was stopped, has come to the end of the test. */
  isDone(name: string): boolean {
    return this.found.done.has(name);
  }

  done(name: string): void {
    tell(this.task.journal, { done: name });
  }

  hasAlive(isAsked: (id: string) => boolean): boolean {
    const { killed, hung } = this.found;
    return [...this.wanted].some((id) => isAsked(id) && !killed.has(id) && !hung.has(id));
  }

  /** The mutants among these that nothing has killed yet. */
  alive(hits: Hits): string[] {
    const { killed, hung } = this.found;
    return Object.keys(hits).filter((id) => this.wanted.has(id) && !killed.has(id) && !hung.has(id));
  }

  cover(hits: Hits): void {
    const fresh = Object.keys(hits).filter((id) => this.wanted.has(id) && !this.found.covered.has(id));
    for (const id of fresh) this.found.covered.add(id);
    if (fresh.length > 0) tell(this.task.journal, { covered: fresh });
  }

  /**
   * Tries the mutants on a run that came by them, unless it is too slow for this round: says whether it was not. A run that
   * does not pass twice, before and after, says nothing about a mutant between.
   */
  async tryAll(name: string, ids: readonly string[], hits: Hits, took: number, run: Run): Promise<boolean> {
    if (ids.length === 0) return true;
    if (took > this.task.slowMilliseconds) return this.leave(name, 'slow');
    if (!(await passes(run))) return this.leave(name, 'not-repeatable');
    const killed = await this.killedBy(ids, hits, run);
    if (!(await passes(run))) return this.leave(name, 'not-repeatable');
    for (const id of killed) this.found.killed.set(id, name);
    for (const id of killed) tell(this.task.journal, { killed: id, by: name });
    return true;
  }

  private async killedBy(ids: readonly string[], hits: Hits, run: Run): Promise<readonly string[]> {
    const killed: string[] = [];
    for (const id of ids) {
      tell(this.task.journal, { trying: id });
      if (!(await passesWith(id, hits[id] ?? 0, run))) killed.push(id);
    }
    return killed;
  }

  private leave(name: string, because: 'slow' | 'not-repeatable'): boolean {
    tell(this.task.journal, { left: name, because });
    return because !== 'slow';
  }
}
