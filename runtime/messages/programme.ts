import type { Messages } from './message.ts';

export const programmeMessages = {} as const satisfies Messages;
