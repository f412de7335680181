import type { Route } from '../route.ts';

export const fundRoutes: readonly Route[] = [];
