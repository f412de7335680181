import { environment } from '../../runtime/environment.ts';
import type { HttpAnswer } from '../../runtime/http/request.ts';
import { BookRefusal } from '../../runtime/log/book-refusal.ts';
import { logger } from '../../runtime/logger.ts';
import { BEGINNING, type Environment } from '../../runtime/ports.ts';

/** GET /health: whether the store answers, and how many streams wait for an operator. */
export const handler = async (): Promise<HttpAnswer> => {
  try {
    return await healthOf(await environment());
  } catch (error) {
    logger('error', 'book not opened', { error });
    return answer(503, { status: 'unavailable', ...(error instanceof BookRefusal && { code: error.code }) });
  }
};

/**
 * The health of an installation: 200 while it serves, 503 when its store cannot be read.
 *
 * @param more what else is known, such as the kind of store
 */
export const healthOf = async (outside: Environment, more: object = {}): Promise<HttpAnswer> => {
  try {
    const parkedStreams = await parkedCount(outside);
    return answer(200, { status: parkedStreams > 0 ? 'degraded' : 'ok', ...more, parkedStreams });
  } catch (error) {
    logger('error', 'store does not answer', { error });
    return answer(503, { status: 'unavailable', ...more });
  }
};

/** Where several partnerships share an installation there is no stream to ask for; the alarms count them there. */
const parkedCount = async ({ log, views, tenant }: Environment): Promise<number> => {
  if (tenant === undefined) return 0;
  await log.follow(tenant, BEGINNING, 1);
  return (await views.parked(tenant)).length;
};

const answer = (statusCode: number, body: object): HttpAnswer => ({
  statusCode,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});
