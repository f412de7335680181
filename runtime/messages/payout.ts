import type { Messages } from './message.ts';

export const payoutMessages = {} as const satisfies Messages;
