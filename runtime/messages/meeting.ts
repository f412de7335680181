import type { Messages } from './message.ts';

export const meetingMessages = {} as const satisfies Messages;
