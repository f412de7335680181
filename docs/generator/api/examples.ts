import { readFileSync } from 'node:fs';
import * as z from 'zod';

const Texts = z.record(z.string(), z.string());
const Example = z.object({
  operation: z.string(),
  params: Texts,
  query: Texts,
  body: z.unknown().optional(),
  status: z.int().optional(),
  answer: z.unknown().optional(),
});

/** What went in at an address and came out of it when the demo data were played. */
export type Example = z.infer<typeof Example>;

const file = new URL('../../examples.json', import.meta.url);
const examples = new Map(
  z
    .array(Example)
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .map((example) => [example.operation, example]),
);

/** The example of an address; an empty one where the demo data do not come to it. */
export const exampleOf = (operation: string): Example =>
  examples.get(operation) ?? { operation, params: {}, query: {}, body: undefined, answer: undefined };
