import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type * as z from 'zod';
import type { Facts } from '../../domain/decision.ts';
import { sentence } from '../../wording/catalogue.ts';
import type { Language } from '../../wording/message.ts';
import { pointerTo } from '../log/json-pointer.ts';

export type PlaceOfError = { readonly pointer: string; readonly message: string };

export type ProblemDetails = {
  readonly facts?: Facts | undefined;
  readonly errors?: readonly PlaceOfError[];
  readonly instance?: string;
};

/** An answer that says what went wrong: a stable code for machines, a translated sentence for people (RFC 9457). */
export const problem = (
  status: number,
  code: string,
  language: Language,
  { facts, errors, instance }: ProblemDetails = {},
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: {
    'content-type': 'application/problem+json',
    'content-language': language,
    'cache-control': 'no-store',
  },
  body: JSON.stringify({
    type: `/problems/${code}`,
    title: code,
    status,
    detail: sentence(code, language, facts),
    code,
    ...(facts && { facts }),
    ...(errors && { errors }),
    ...(instance && { instance }),
  }),
});

/** A place with its sentence in the reader's language, where what is wrong there is a code of ours. */
export const placeInWords = ({ pointer, message }: PlaceOfError, language: Language): PlaceOfError => ({
  pointer,
  message: sentence(message, language),
});

/** A value that may come in two forms, such as a text that the log has sealed: what is wrong with the one that people send. */
const innermost = (issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] => {
  const asSent = issue.code === 'invalid_union' ? (issue.errors[0] ?? []) : [];
  const isAboutTheWhole = asSent.length > 0 && asSent.every(({ path }) => path.length === 0);
  return isAboutTheWhole ? asSent.map((inner) => ({ ...inner, path: issue.path })) : [issue];
};

/** Where a schema was broken, as JSON pointers (RFC 6901); what is wrong there by our own codes or in the schema's words. */
export const brokenPlaces = (error: z.core.$ZodError): PlaceOfError[] =>
  error.issues
    .flatMap(innermost)
    .slice(0, 50)
    .map((issue) => ({
      pointer: pointerTo(issue.path),
      message: issue.message,
    }));

/** The same in the reader's language. */
export const placesOf = (error: z.core.$ZodError, language: Language): PlaceOfError[] =>
  brokenPlaces(error).map((place) => placeInWords(place, language));
