import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type * as z from 'zod';
import type { Facts } from '../../domain/decision.ts';
import type { Language } from '../../wording/message.ts';
import { nameOfPlace } from '../../wording/places.ts';
import { sentence } from '../../wording/sentence.ts';
import { titleOf } from '../../wording/statuses.ts';
import { pointerTo } from '../log/json-pointer.ts';
import { type Fault, faultOf } from './schema-fault.ts';

/** A place in what was sent, as a JSON pointer (RFC 6901), and what is wrong there. */
export type Place = Fault & { readonly pointer: string };

/** A place with its sentence in the reader's language. */
export type PlaceInWords = Place & { readonly label?: string; readonly message: string };

export type ProblemDetails = {
  readonly facts?: Facts | undefined;
  readonly errors?: readonly PlaceInWords[];
  readonly instance?: string;
};

/** Seconds after which it is worth asking again, for what passes by itself. */
const worthAskingAgainAfter: Readonly<Record<string, number>> = {
  busy: 5,
  'position-not-reached': 2,
  'sign-in-unavailable': 60,
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
    ...(code in worthAskingAgainAfter && { 'retry-after': String(worthAskingAgainAfter[code]) }),
  },
  body: JSON.stringify({
    type: `/problems/${code}`,
    title: titleOf(status, language),
    status,
    detail: sentence(code, language, facts),
    code,
    ...(facts && { facts }),
    ...(errors && { errors }),
    ...(instance && { instance }),
  }),
});

/** A place with its sentence in the reader's language. */
export const placeInWords = (place: Place, language: Language): PlaceInWords => {
  const label = nameOfPlace(place.pointer, language);
  return {
    ...place,
    ...(label !== undefined && { label }),
    message: sentence(place.code, language, place.facts),
  };
};

/** A value that may come in two forms, such as a text that the log has sealed: what is wrong with the one that people send. */
const innermost = (issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] => {
  const asSent = issue.code === 'invalid_union' ? (issue.errors[0] ?? []) : [];
  const isAboutTheWhole = asSent.length > 0 && asSent.every(({ path }) => path.length === 0);
  return isAboutTheWhole ? asSent.map((inner) => ({ ...inner, path: issue.path })) : [issue];
};

/** A longer name is no slip of the pen. */
const KEY_LENGTH_MAX = 100;

/** Each name that nobody knows is a place of its own. */
const pointersOf = (issue: z.core.$ZodIssue): readonly string[] => {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const named = keys.filter((key) => key.length <= KEY_LENGTH_MAX && key.isWellFormed());
  return named.length === 0 ? [pointerTo(issue.path)] : named.map((key) => pointerTo([...issue.path, key]));
};

const PLACES_MAX = 50;

/** Where a schema was broken, and what is wrong there; each fault of a place once. */
export const brokenPlaces = (error: z.core.$ZodError): readonly Place[] => {
  const places = error.issues
    .flatMap(innermost)
    .flatMap((issue) => pointersOf(issue).map((pointer) => ({ pointer, ...faultOf(issue) })));
  const once = new Map(places.map((place) => [`${place.pointer} ${place.code}`, place]));
  return [...once.values()].slice(0, PLACES_MAX);
};

/** The same in the reader's language. */
export const placesOf = (error: z.core.$ZodError, language: Language): PlaceInWords[] =>
  brokenPlaces(error).map((place) => placeInWords(place, language));
