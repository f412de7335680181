import fc from 'fast-check';
import { contract, type Operation, type Parameter } from '../contract.ts';
import { spoiling } from './spoiled.ts';
import { valuesOf } from './values.ts';

/** A request as it goes over the wire. */
export type Generated = {
  readonly who: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
};

const OFFICES: Readonly<Record<string, string>> = {
  ...{
    administrator: 'ada',
    'coordination-office': 'clara',
    finance: 'fatma',
    checker: 'ines',
    auditor: 'karl',
  },
};
const PEOPLE = ['amal', 'jonas', 'bela', 'gul', 'georg', 'deniz', ...Object.values(OFFICES)];
const STRANGE_PEOPLE = ['nobody', 'foreign-token'];
const ODD_IDS = ['', '-', 'x', 'app_', '%00', '%ff', '%', 'a'.repeat(3_000), 'ä', "'--", '0'];

const parametersOf = ({ parameters }: Operation): readonly Parameter[] =>
  parameters.flatMap((part) => {
    const { $ref } = part as { readonly $ref?: string };
    const found = $ref ? contract.components.parameters[$ref.split('/').at(-1) ?? ''] : (part as Parameter);
    return found ? [found] : [];
  });

/** Those to whom an address is open by what the document says of it; everybody where it names no office. */
const audienceOf = ({ description }: Operation): readonly string[] => {
  const named = Object.keys(OFFICES).filter((office) => description.includes(office));
  return named.length > 0 ? named.map((office) => OFFICES[office] ?? '') : PEOPLE;
};

/** One in five is drawn from what is odd. */
const seldom = <Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: odd });

const rarely = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

const texts = (values: fc.Arbitrary<unknown>) => values.map((value) => String(value));

const pathOf = (
  path: string,
  parameters: readonly Parameter[],
  found: ReadonlyMap<string, readonly string[]>,
) => {
  const places = parameters.filter((parameter) => parameter.in === 'path');
  const drawn = places.map(({ name, schema }) => {
    const known = found.get(name) ?? [];
    const right = known.length > 0 ? fc.constantFrom(...known) : texts(valuesOf([])(schema));
    return seldom(right.map(encodeURIComponent), fc.constantFrom(...ODD_IDS));
  });
  return fc
    .tuple(...drawn)
    .map((parts) =>
      places.reduce((told, { name }, place) => told.replace(`{${name}}`, () => parts[place] ?? ''), path),
    );
};

const queryOf = (parameters: readonly Parameter[], pool: readonly string[]) => {
  const here = parameters.filter((parameter) => parameter.in === 'query');
  const fields = here.map(({ name, required, schema }) => {
    const odd = fc.constantFrom('', 'x', '-1', 'y'.repeat(3_000), '\u0000');
    const value = seldom(texts(valuesOf(pool)(schema)), odd);
    return [name, required ? value : rarely(value)];
  });
  const right = fc.record(Object.fromEntries(fields)).map(withoutNothing);
  return seldom(
    right,
    right.map((query) => ({ ...query, unheardOf: '1' })),
  ).map((query) => `${new URLSearchParams(query)}`);
};

const withoutNothing = (query: object): Record<string, string> =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));

const HEADERS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'If-Match': fc.constantFrom('"0"', '"1"', '"2"', '*', '7', 'W/"1"', '"x"'),
  'If-None-Match': fc.constantFrom('*', '"1"', 'W/"2-x"', 'x'),
  'Idempotency-Key': fc.constantFrom('0123456789abcdef', 'fedcba9876543210', 'short', 'k'.repeat(300)),
  Accept: fc.constantFrom('text/csv', 'application/json', 'image/png'),
  'Accept-Language': fc.constantFrom('en', 'de', 'fr;q=0', '*', ';;'),
  'Content-Type': fc.constantFrom('application/json; charset=utf-8', 'text/plain', 'application/xml', ''),
};
const headersOf = fc.record(HEADERS, { requiredKeys: [] }) as fc.Arbitrary<Record<string, string>>;

const bodyOf = ({ requestBody }: Operation, pool: readonly string[]): fc.Arbitrary<string | undefined> => {
  const schema = requestBody?.content['application/json']?.schema;
  if (!schema) return seldom(fc.constant(undefined), fc.constant('{}'));
  const values = valuesOf(pool)(schema);
  const right = values.map((value) => JSON.stringify(value));
  const wrong = spoiling(values).map((value) => JSON.stringify(value));
  const broken = fc.constantFrom('', '{', 'null', '[]', '"x"', `"${'x'.repeat(300_000)}"`, '{"a":1,"a":2}');
  return fc.oneof(
    { weight: 5, arbitrary: right },
    { weight: 4, arbitrary: wrong },
    { weight: 1, arbitrary: broken },
  );
};

/** Requests to one address: most right, and wrong in every place where something can be wrong. */
export const requestsTo = (
  path: string,
  operation: Operation,
  found: ReadonlyMap<string, readonly string[]>,
): fc.Arbitrary<Generated> => {
  const parameters = parametersOf(operation);
  const pool = [...found.values()].flat();
  return fc
    .record({
      who: seldom(fc.constantFrom(...audienceOf(operation)), fc.constantFrom(...PEOPLE, ...STRANGE_PEOPLE)),
      path: pathOf(path, parameters, found),
      query: queryOf(parameters, pool),
      headers: seldom(fc.constant({}), headersOf),
      body: bodyOf(operation, pool),
    })
    .map(({ query, ...rest }) => ({ ...rest, path: query ? `${rest.path}?${query}` : rest.path }));
};
