import { routes } from '../../../functions/routes.ts';
import { apiEntries } from '../../../local/api-entries.ts';
import type { Entry } from '../../../local/route-table.ts';
import { expectOnContract, operationAt } from '../contract.ts';

/** What went in at an address and came out of it. */
export type Exchange = {
  readonly operation: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
};

const parsed = (text: string | undefined, type: string): unknown =>
  text === undefined || text === '' ? undefined : /json/.test(type) ? JSON.parse(text) : text;

/** The addresses of the API, each answer held against the document; of each address the first right exchange is kept. */
export const recordedEntries = () => {
  const exchanges = new Map<string, Exchange>();
  const seenParams: Readonly<Record<string, string>>[] = [];
  const entries = apiEntries(routes).map((entry): Entry => {
    const operation = operationAt(entry.method, entry.path) ?? '';
    return {
      ...entry,
      handle: async (event) => {
        const { statusCode: status = 200, headers = {}, body, ...rest } = await entry.handle(event);
        const contentType = String(headers['content-type'] ?? '');
        const answer = parsed(body, contentType);
        expectOnContract(operation, { status, contentType, body: answer });
        const params = (event.pathParameters ?? {}) as Readonly<Record<string, string>>;
        if (status < 300) seenParams.push(params);
        if (status < 300 && !exchanges.has(operation)) {
          const query = { ...event.queryStringParameters } as Record<string, string>;
          exchanges.set(operation, {
            operation,
            params,
            query,
            body: parsed(event.body, 'json'),
            status,
            answer,
          });
        }
        return { statusCode: status, headers, ...(body !== undefined && { body }), ...rest };
      },
    };
  });
  return { entries, exchanges, seenParams };
};
