import type { Messages } from './message.ts';

export const personMessages = {} as const satisfies Messages;
