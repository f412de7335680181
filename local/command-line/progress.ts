import type { Terminal } from './terminal.ts';

/** Tells how much of some work is done. */
export type Progress = (done: number, total: number) => void;

const WIDTH = 24;
const BETWEEN_MS = 100;

const clockTime = (seconds: number): string => {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

/** What a bar shows after some time: how much is done, how fast, and how long it will take from here. */
export const barText = (title: string, done: number, total: number, elapsedMs: number): string => {
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const filled = Math.round(share * WIDTH);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
  const rate = elapsedMs > 0 ? done / (elapsedMs / 1000) : 0;
  const left = rate > 0 ? `, ${clockTime(Math.max(0, total - done) / rate)} left` : '';
  return `${title} ${bar} ${Math.floor(share * 100)} %, ${Math.round(rate).toLocaleString('en')}/s${left}`;
};

/**
 * Carries out work under a bar that tells how it goes on; where nobody watches, nothing is drawn.
 *
 * @param title what is being done
 */
export const underBar = async <Done>(
  { rewrite }: Pick<Terminal, 'rewrite'>,
  title: string,
  work: (progress: Progress) => Promise<Done>,
): Promise<Done> => {
  if (!rewrite) return work(() => {});
  const began = performance.now();
  const drawn = { at: 0 };
  try {
    return await work((done, total) => {
      const now = performance.now();
      if (now - drawn.at < BETWEEN_MS) return;
      drawn.at = now;
      rewrite(barText(title, done, total, now - began));
    });
  } finally {
    rewrite('');
  }
};
