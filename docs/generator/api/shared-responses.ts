import type { JsonSchema } from './json-schemas.ts';

/** A response as it stands, with the codes that name it. */
type Refused = {
  readonly content?: {
    readonly 'application/problem+json'?: {
      readonly schema: {
        readonly allOf: readonly [
          unknown,
          { readonly properties: { readonly code: { readonly enum: readonly string[] } } },
        ];
      };
    };
  };
};

const nameOf = (status: string, response: Refused): string | undefined => {
  const codes = response.content?.['application/problem+json']?.schema.allOf[1].properties.code.enum;
  return codes && [status, ...codes].join('.');
};

/** Takes refusals that several addresses share out of them, and leaves a reference there. */
export const shareResponses = (operations: readonly JsonSchema[]): JsonSchema => {
  const counts = new Map<string, number>();
  const each = (visit: (responses: JsonSchema, status: string, name: string) => void) => {
    for (const { responses } of operations as { responses: JsonSchema }[])
      for (const [status, response] of Object.entries(responses)) {
        const name = nameOf(status, response as Refused);
        if (name !== undefined) visit(responses, status, name);
      }
  };
  each((_, __, name) => counts.set(name, (counts.get(name) ?? 0) + 1));
  const shared: JsonSchema = {};
  each((responses, status, name) => {
    if ((counts.get(name) ?? 0) < 2) return;
    shared[name] = responses[status];
    responses[status] = { $ref: `#/components/responses/${name}` };
  });
  return shared;
};
