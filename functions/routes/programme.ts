import type { Route } from '../route.ts';

export const programmeRoutes: readonly Route[] = [];
