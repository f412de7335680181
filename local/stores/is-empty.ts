import { type Environment, LogError } from '../../runtime/ports.ts';

/** Whether nothing has ever been recorded for a tenant. */
export const isEmpty = async ({ log }: Environment, tenant: string): Promise<boolean> => {
  // The order of the log may trail it after a crash; the log itself does not.
  try {
    for await (const page of log.scan(tenant)) return page.length === 0;
    return true;
  } catch (error) {
    // Somebody changed it, so there is something: the verification will say what.
    if (error instanceof LogError) return false;
    throw error;
  }
};
