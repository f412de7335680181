import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { crc32 } from 'node:zlib';
import { withConsumedCapacity } from './consumed-capacity.ts';
import type { Json } from './dynalite-bridge.ts';
import type { Fault } from './faults.ts';
import { isRefusal, refusal, refusalType } from './refusal.ts';
import type { Handler, Request } from './request.ts';
import type { createRequestLog } from './request-log.ts';

type Parts = {
  operations: Map<string, Handler>;
  takeFault: (operation: string) => Fault | undefined;
  logRequest: ReturnType<typeof createRequestLog>['logRequest'];
};

type Answer = { statusCode: number; body: object; error?: string };

/** Creates the listener that speaks DynamoDB's JSON protocol; signatures are not checked. */
export function createListener({ operations, takeFault, logRequest }: Parts) {
  return async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = await bodyOf(incoming).catch(() => undefined);
    if (text === undefined) return; // The client went away while it was sending.
    const operation = String(incoming.headers['x-amz-target'] ?? '').replace(/^DynamoDB_\d+\./, '');
    const request: Request = { operation, input: {}, charges: [] };
    const fault = takeFault(operation);
    const answer = await answerTo(request, text, fault);
    logRequest(operation, request.charges, answer.error);
    if (fault === 'lost before' || fault === 'lost after') incoming.socket.destroy();
    else send(response, answer);
  };

  async function answerTo(request: Request, text: string, fault: Fault | undefined): Promise<Answer> {
    if (fault === 'lost before') return { statusCode: 0, body: {}, error: fault };
    try {
      if (fault === 'throttled')
        throw refusal('ProvisionedThroughputExceededException', 'Throttled by a fault');
      const handle = operations.get(request.operation);
      if (!handle) throw refusal('UnknownOperationException', `No operation ${request.operation}`);
      request.input = parsed(text);
      const output = await handle(request);
      const body = withConsumedCapacity(request.operation, request.input, output, request.charges);
      return { statusCode: 200, body, ...(fault ? { error: fault } : {}) };
    } catch (error) {
      return refused(error);
    }
  }
}

function refused(error: unknown): Answer {
  if (isRefusal(error)) {
    return { statusCode: error.statusCode, body: error.body, error: refusalType(error) };
  }
  console.error(error);
  const failure = refusal('InternalFailure', String(error), {}, 500);
  return { statusCode: failure.statusCode, body: failure.body, error: refusalType(failure) };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('SerializationException', 'The body is not JSON');
  }
}

function send(response: ServerResponse, { statusCode, body }: Answer): void {
  const text = JSON.stringify(body);
  response.writeHead(statusCode, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': Buffer.byteLength(text),
    'x-amz-crc32': crc32(text),
    'x-amzn-requestid': randomUUID(),
  });
  response.end(text);
}
