import { parentPort, workerData } from 'node:worker_threads';
import { projections } from '../../functions/registry.ts';
import { systemClock } from '../../runtime/clock.ts';
import { handOn, type Work } from '../../runtime/verification/hand.ts';
import { lookInto } from '../environment.ts';
import { type Asked, type Done, GO } from './seat.ts';

/** A thread that looks into the book as the first thread does, and is one hand of its crew. */
const { environment, close } = await lookInto(workerData, systemClock);
const hand = handOn(environment, projections);

const done = async <Kind extends keyof Work>({ kind, task }: Asked<Kind>): Promise<Done<Kind>> => {
  try {
    return { answer: await hand[kind](task) };
  } catch {
    // Whoever asked tries it, and sees why.
    return { failed: true };
  }
};

parentPort?.on('message', async (asked: Asked<keyof Work> | typeof GO) => {
  if (asked !== GO) return parentPort?.postMessage(await done(asked));
  parentPort?.close();
  // Whether somebody wrote to the book meanwhile the first thread says.
  await close().catch(() => {});
});
