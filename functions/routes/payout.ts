import type { Route } from '../route.ts';

export const payoutRoutes: readonly Route[] = [];
