import type { Ask, Told } from '../../e2e/client.ts';

/** What is asked, while it runs. */
export type Installation = {
  readonly ask: (question: Ask) => Promise<Told>;
  readonly tokenOf: (username: string) => Promise<string>;
  /** An organisation of somebody else. */
  readonly foreignId: () => string;
  /** Asks, and expects this answer and that nothing was written meanwhile. */
  readonly expectRefusal: (question: Ask, status: number, code: string, place?: string) => Promise<void>;
};
