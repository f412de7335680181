import { environment, provideEnvironment } from '../../../runtime/environment.ts';

/** Counts from now on what handlers write, appends and drafts alike, which spares reading the log after each question. */
export const countWrites = async (): Promise<() => number> => {
  const { log, drafts, ...others } = await environment();
  let count = 0;
  const counted =
    <Asked extends readonly unknown[], Told>(write: (...asked: Asked) => Promise<Told>) =>
    (...asked: Asked): Promise<Told> => {
      count += 1;
      return write(...asked);
    };
  provideEnvironment({
    ...others,
    log: { ...log, append: counted(log.append) },
    drafts: { ...drafts, put: counted(drafts.put), remove: counted(drafts.remove) },
  });
  return () => count;
};
