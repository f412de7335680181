import type { Route } from '../route.ts';

export const personRoutes: readonly Route[] = [];
