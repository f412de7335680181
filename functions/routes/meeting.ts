import type { Route } from '../route.ts';

export const meetingRoutes: readonly Route[] = [];
