import * as z from 'zod';

/** An answer that says what went wrong (RFC 9457). */
export const Problem = z
  .strictObject({
    type: z.string().describe('Leads to a page that explains the code.'),
    title: z.string().describe('The kind of problem in a few words, in the same language.'),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What is wrong and what to do, in the language of `Accept-Language`.'),
    code: z.string().describe('Stable: what a program goes by.'),
    facts: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .optional()
      .describe('What the sentence names; amounts in cents.'),
    errors: z
      .array(
        z.strictObject({
          pointer: z.string().describe('Where, as a JSON pointer (RFC 6901).'),
          label: z.string().optional().describe('Where, as people call it, in the language of the answer.'),
          code: z.string().describe('Stable: what a program goes by.'),
          message: z.string().describe('What is wrong there and what to do.'),
          facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
          choices: z
            .array(z.union([z.string(), z.number(), z.boolean(), z.null()]))
            .optional()
            .describe('The values that would do.'),
        }),
      )
      .optional(),
    instance: z.string().optional().describe('The request, for whoever is asked about it.'),
  })
  .meta({ id: 'Problem' });

/** What every command answers. */
export const Done = z.strictObject({
  id: z.string().describe('Of what the command is about, or has created.'),
  version: z.int().min(0).describe('Of what it changed, for `If-Match`; the same as the `ETag`.'),
  position: z
    .string()
    .describe('What was written; `?after=` waits until it shows. Empty when it was so already.'),
});

export const headers = {
  ETag: {
    description:
      'The version of what the answer is about, where it has one, and of a query a digest of the answer as well: for `If-Match` on the next command, and for `If-None-Match`.',
    schema: { type: 'string', pattern: '^"[\\w-]+"$' },
  },
  Vary: {
    description: 'What the answer may be another for.',
    schema: { type: 'string' },
  },
  ContentLanguage: { description: 'The language of the sentences.', schema: { enum: ['de', 'en'] } },
  WWWAuthenticate: { description: 'How to sign in.', schema: { type: 'string' } },
  RetryAfter: {
    description: 'In how many seconds it is worth asking again, where that is known.',
    schema: { type: 'string', pattern: '^\\d+$' },
  },
  XRequestId: {
    description: 'The request, as the log of the program knows it: for whoever is asked about it.',
    schema: { type: 'string' },
  },
  AsOf: {
    description: 'Where `asOf` was given: the instant that the answer speaks of, in UTC.',
    schema: { type: 'string', format: 'date-time' },
  },
  ContentDisposition: { description: 'The name of the file.', schema: { type: 'string' } },
};

const header = (name: string, description: string, schema: object, required = false) => ({
  ...{ name, in: 'header', description, schema },
  ...(required && { required }),
});

export const parameters = {
  AcceptLanguage: header('Accept-Language', 'German, unless English comes first.', { type: 'string' }),
  IdempotencyKey: header(
    'Idempotency-Key',
    'Makes a repeat a repeat: the same key with the same content is carried out once and answered alike.',
    { type: 'string', pattern: '^[\\x21-\\x7e]{16,200}$' },
  ),
  IfMatch: header('If-Match', 'The version that the sender saw; refused where it is another by now.', {
    type: 'string',
    pattern: '^(?:\\*|"\\d{1,9}")$',
  }),
  IfMatchRequired: header(
    'If-Match',
    'The version that the sender saw.',
    { type: 'string', pattern: '^"\\d{1,9}"$' },
    true,
  ),
  IfNoneMatch: header(
    'If-None-Match',
    'Entity tags of answers that the sender has, or `*`; compared weakly. Answered 304 where nothing else would come.',
    { type: 'string' },
  ),
  XCorrelationId: header(
    'X-Correlation-Id',
    'Known by this across systems; a UUID, or it is not taken over.',
    {
      type: 'string',
    },
  ),
  Traceparent: header('traceparent', 'W3C Trace Context.', { type: 'string' }),
  asOf: {
    ...{ name: 'asOf', in: 'query' },
    description:
      'Answers as it was at this instant (RFC 3339, with its offset; `+` in an address is `%2B`) or at this position of a command. What is finer than a millisecond is cut off.',
    schema: { type: 'string', minLength: 1, maxLength: 2_000 },
  },
  after: {
    ...{ name: 'after', in: 'query' },
    description: 'Waits until this position of a command shows.',
    schema: { type: 'string', maxLength: 2_000 },
  },
};

/** A parameter that stands in the document once. */
export const shared = (name: keyof typeof parameters) => ({ $ref: `#/components/parameters/${name}` });

export const securitySchemes = {
  openId: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'A token of the OpenID provider of the installation. The roles of a person are in the book, not in the token.',
  },
};
