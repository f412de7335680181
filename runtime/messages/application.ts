import type { Messages } from './message.ts';

export const applicationMessages = {} as const satisfies Messages;
