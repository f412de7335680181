import type { Environment } from '../../runtime/ports.ts';
import { watched } from '../watched-log.ts';
import type { Book } from './book-task.ts';
import { underBar } from './progress.ts';

const commitsIn = async ({ log }: Environment, tenant: string): Promise<number> => {
  let count = 0;
  for await (const page of log.order(tenant)) count += page.length;
  return count;
};

/**
 * Carries out work that reads the whole log under a bar; where nobody watches, nothing is counted.
 *
 * @param passes how often it reads it
 */
export const underLogBar = async <Done>(
  { environment, tenant, terminal }: Book,
  title: string,
  passes: number,
  work: (environment: Environment) => Promise<Done>,
): Promise<Done> => {
  if (!terminal.rewrite) return work(environment);
  const total = passes * (await commitsIn(environment, tenant));
  return underBar(terminal, title, (progress) =>
    work({ ...environment, log: watched(environment.log, total, progress) }),
  );
};
