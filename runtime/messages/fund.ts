import type { Messages } from './message.ts';

export const fundMessages = {} as const satisfies Messages;
