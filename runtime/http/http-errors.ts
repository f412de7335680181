import type { MiddlewareObj } from '@middy/core';
import { BookRefusal } from '../log/book-refusal.ts';
import { logger } from '../logger.ts';
import { problem } from './problem.ts';
import { Answered, type HttpAnswer, type HttpEvent, languageOfRequest } from './request.ts';

/**
 * Answers what a handler threw: an early answer as it is, a book that is not opened as 503 with what to do, everything else as
 * 500 without detail, logged for us.
 */
export const answerErrors = (): MiddlewareObj<HttpEvent, HttpAnswer> => ({
  onError: (request) => {
    if (request.error instanceof Answered) {
      request.response = request.error.answer;
      return;
    }
    const requestId = request.event.requestContext?.requestId ?? 'unknown';
    logger('error', 'request failed', { requestId, error: request.error });
    if (request.error instanceof BookRefusal) {
      const { code, facts } = request.error;
      request.response = problem(503, code, languageOfRequest(request.event), { facts, instance: requestId });
      return;
    }
    request.response = problem(500, 'internal-error', languageOfRequest(request.event), {
      instance: requestId,
    });
  },
});
