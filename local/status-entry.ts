import * as z from 'zod';
import type { HttpEvent } from '../runtime/http/request.ts';
import type { Clock } from '../runtime/ports.ts';
import { type StatusProgramme, statusPage, statusPagePolicy } from '../web/pages/status.ts';
import { API_PREFIX } from './api-entries.ts';
import { ownEntry } from './own-answers.ts';
import { type Entry, routeTable } from './route-table.ts';

const Programmes = z.object({
  items: z.array(
    z.object({
      programmeId: z.string(),
      title: z.string(),
      grantor: z.string(),
      closedOn: z.string().nullable(),
    }),
  ),
});

const Funds = z.object({
  items: z.array(
    z.object({
      programmeId: z.string(),
      fundId: z.string(),
      title: z.string(),
      year: z.int(),
      allocatedCents: z.int(),
      freeCents: z.int(),
      closedOn: z.string().nullable(),
    }),
  ),
});

const Status = z.object({
  states: z.array(
    z.object({
      statusText: z.string(),
      count: z.int(),
      requestedCents: z.int(),
      grantedCents: z.int(),
    }),
  ),
});

/** GET /: the status page, made of the same public answers that everybody can fetch as JSON. */
export const statusEntry = (api: readonly Entry[], clock: Clock): Entry => {
  const ask = publicQuestions(api);
  return ownEntry('GET', '/', async (event) => {
    const [{ items: programmes }, { items: funds }] = await Promise.all([
      ask(event, '/programmes', Programmes),
      ask(event, '/funds', Funds),
    ]);
    const shown: StatusProgramme[] = await Promise.all(
      programmes.map(async (programme) => ({
        ...programme,
        funds: funds.filter(({ programmeId }) => programmeId === programme.programmeId),
        states: (await ask(event, `/programmes/${programme.programmeId}/status`, Status)).states,
      })),
    );
    return {
      statusCode: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': statusPagePolicy,
      },
      body: statusPage(shown, clock.now()),
    };
  });
};

/** Asks a public address of the API in German, without going over HTTP. */
const publicQuestions = (api: readonly Entry[]) => {
  const find = routeTable(api);
  return async <Answer>(event: HttpEvent, path: string, schema: z.ZodType<Answer>): Promise<Answer> => {
    const rawPath = `${API_PREFIX}${path}`;
    const match = find('GET', rawPath);
    if (match.status !== 'found') throw new Error(`the API has no ${path}`);
    const { queryStringParameters: _ignored, body: _none, ...rest } = event;
    const { statusCode, body = '' } = await match.entry.handle({
      ...rest,
      rawPath,
      rawQueryString: '',
      headers: { 'accept-language': 'de' },
      pathParameters: { ...match.pathParameters },
    });
    if (statusCode !== 200) throw new Error(`${path} answers ${statusCode}`);
    return schema.parse(JSON.parse(body));
  };
};
