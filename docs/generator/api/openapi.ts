import { answerForms } from '../../../functions/answers.ts';
import type { Route } from '../../../functions/route.ts';
import { routes } from '../../../functions/routes.ts';
import type { Description } from '../../../runtime/http/described.ts';
import { headers, Problem, parameters, securitySchemes } from './common.ts';
import { type JsonSchema, schemaShelf } from './json-schemas.ts';
import { type Described, operationOf } from './operation.ts';
import { refusalExamples } from './refusals.ts';
import { shareResponses } from './shared-responses.ts';
import { tags } from './tags.ts';

const descriptionOf = async ({ file }: Route): Promise<Description> => {
  const { handler } = (await import(new URL(`../../../functions/${file}.ts`, import.meta.url).href)) as {
    readonly handler: { readonly describes: Description };
  };
  return handler.describes;
};

/** Every address with what its handler says of itself. */
export const describedRoutes = async (): Promise<readonly Described[]> =>
  Promise.all(
    routes.map(async (route) => ({
      route,
      description: await descriptionOf(route),
      form: answerForms[route.file],
    })),
  );

const INTRODUCTION = [
  'The book of a funding programme over HTTP. Amounts are whole cents (`…Cents`), instants are UTC with milliseconds (`…At`), days are those of Berlin (`…On`).',
  'A command answers with the version of what it changed and with its position; a query asked with `after` that position shows it. Refusals are problems (RFC 9457) with a stable `code`.',
  'Lengths of texts count UTF-16 code units. Where a personal value was erased, `{"erased": true}` stands in its place.',
].join('\n\n');

/** The whole API as an OpenAPI document, from the routes and from what the handlers say of themselves. */
export const openApi = async (): Promise<JsonSchema> => {
  const shelf = schemaShelf();
  shelf.told(Problem);
  const operations = (await describedRoutes()).map((described) => ({
    ...described.route,
    operation: operationOf(described, shelf),
  }));
  const byPath = Map.groupBy(operations, ({ path }) => path);
  const paths = [...byPath].map(([path, methods]) => [
    path,
    Object.fromEntries(methods.map(({ method, operation }) => [method.toLowerCase(), operation])),
  ]);
  const responses = shareResponses(operations.map(({ operation }) => operation));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Förderbuch',
      version: '1',
      description: INTRODUCTION,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/api/v1' }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(paths),
    components: {
      schemas: shelf.all(),
      responses,
      examples: refusalExamples,
      headers,
      parameters,
      securitySchemes,
    },
  };
};

/** The document as it is committed. */
export const openApiFile = async (): Promise<string> => `${JSON.stringify(await openApi(), null, 1)}\n`;
