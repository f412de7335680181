import { costContradictionMessages } from './contradictions-cost.ts';
import { procedureContradictionMessages } from './contradictions-procedure.ts';
import type { Messages } from './message.ts';

/** What is said of rules that contradict each other: only whoever publishes rules hears it. */
export const contradictionMessages: Messages = {
  ...costContradictionMessages,
  ...procedureContradictionMessages,
};
