import { execFileSync } from 'node:child_process';
import { cpus, release } from 'node:os';

/** When, where and of which version something was measured. */
export type Circumstances = {
  readonly at: string;
  readonly machine: string;
  /** The commit, with a plus where files differ from it. */
  readonly commit: string;
};

const git = (...args: readonly string[]): string => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
};

const commitHere = (): string => {
  const commit = git('rev-parse', '--short=10', 'HEAD');
  if (commit === '') return 'a copy without its history';
  return git('status', '--porcelain', '--untracked-files=no') === '' ? commit : `${commit}+`;
};

export const circumstances = (): Circumstances => {
  const [processor] = cpus();
  return {
    at: new Date().toISOString(),
    machine: `${cpus().length} × ${processor?.model.trim()}, ${process.platform} ${release()}, Node.js ${process.version}`,
    commit: commitHere(),
  };
};
