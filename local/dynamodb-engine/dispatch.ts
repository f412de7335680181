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

/** What comes back for a request; nothing where a fault loses the reply. */
export type Reply = { statusCode: number; body: string } | undefined;

/** Carries out a request of DynamoDB's JSON protocol: its `x-amz-target`, and its body as text. */
export type Dispatch = (target: string, text: string) => Promise<Reply>;

/** Creates what every way into the engine leads to; signatures are not checked. */
export function createDispatch({ operations, takeFault, logRequest }: Parts): Dispatch {
  return async (target, text) => {
    const operation = target.replace(/^DynamoDB_\d+\./, '');
    const request: Request = { operation, input: {}, charges: [] };
    const fault = takeFault(operation);
    const answer = await answerTo(request, text, fault);
    logRequest(operation, request.charges, answer.error);
    if (fault === 'lost before' || fault === 'lost after') return undefined;
    return { statusCode: answer.statusCode, body: JSON.stringify(answer.body) };
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

type Answer = { statusCode: number; body: object; error?: string };

function refused(error: unknown): Answer {
  if (isRefusal(error)) {
    return { statusCode: error.statusCode, body: error.body, error: refusalType(error) };
  }
  console.error(error);
  const failure = refusal('InternalFailure', String(error), {}, 500);
  return { statusCode: failure.statusCode, body: failure.body, error: refusalType(failure) };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('SerializationException', 'The body is not JSON');
  }
}
