import type { Crew, Hand, Work } from '../../runtime/verification/hand.ts';
import { type Seat, seatOf } from './seat.ts';

/** A crew of threads, which are started when there is work for several, and end with it. */
export type Threads = { readonly crew: Crew; readonly close: () => Promise<void> };

/**
 * Gives tasks to this thread and to others, each its next one when it is done.
 *
 * What another thread could not do this one tries itself, so that an error says what it says where there are no threads.
 *
 * @param own the hand of this thread
 * @param place what a thread needs to know to open the same book
 * @param count how many threads there may be, this one among them
 * @param progress is told how many of the tasks that were given at once are done
 * @throws ThreadLost where a thread ends before its work is done
 */
export const threads = (
  own: Hand,
  place: unknown,
  count: number,
  progress: (done: number, total: number) => void = () => {},
): Threads => {
  const seats: Seat[] = [];
  const crew: Crew = async <Kind extends keyof Work>(kind: Kind, tasks: readonly Work[Kind]['task'][]) => {
    while (seats.length + 1 < Math.min(count, tasks.length)) seats.push(seatOf(place));
    const left = tasks.entries();
    const answers: Work[Kind]['answer'][] = [];
    const state = { done: 0 };
    const workOn = async (seat?: Seat) => {
      for (const [at, task] of left) {
        const done = await seat?.ask(kind, task);
        answers[at] = done && 'answer' in done ? done.answer : await own[kind](task);
        state.done += 1;
        progress(state.done, tasks.length);
      }
    };
    await Promise.all([workOn(), ...seats.map(workOn)]);
    return answers;
  };
  return { crew, close: async () => void (await Promise.all(seats.map(({ close }) => close()))) };
};
