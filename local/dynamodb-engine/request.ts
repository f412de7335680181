import type { Charge } from './capacity.ts';
import type { Json } from './dynalite-bridge.ts';

/** One request on its way: handlers add what it costs, also when they refuse it. */
export type Request = { operation: string; input: Json; charges: Charge[] };

/** Carries out a request and returns the output; throws a refusal. */
export type Handler = (request: Request) => Promise<Json>;
