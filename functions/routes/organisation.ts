import type { Route } from '../route.ts';

export const organisationRoutes: readonly Route[] = [];
