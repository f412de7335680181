import type { Messages } from './message.ts';

export const organisationMessages = {} as const satisfies Messages;
