import { failureOf, patience } from './failures.ts';

/**
 * Runs a conditional write, again while the table is busy; answers whether its condition held.
 *
 * False can also mean that the write was done, its answer lost, and the client's repeat refused.
 */
export const isWritten = async (write: () => Promise<unknown>): Promise<boolean> => {
  const waitAgain = patience();
  for (;;) {
    try {
      await write();
      return true;
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'condition-failed') return false;
      if (failure !== 'try-again') throw error;
      await waitAgain(error);
    }
  }
};
