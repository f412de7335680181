import type { Item } from 'dynalite/db/index.js';

const services = {
  ValidationException: 'com.amazon.coral.validate',
  InternalFailure: 'com.amazon.coral.service',
  SerializationException: 'com.amazon.coral.service',
  UnknownOperationException: 'com.amazon.coral.service',
} as Record<string, string>;

/** An answer other than 200: HTTP status and JSON body as DynamoDB sends them. */
export type Refusal = Error & {
  statusCode: number;
  body: { __type: string; message?: string; Item?: Item; CancellationReasons?: CancellationReason[] };
};

/** Why one action of a transaction did not happen; `None` for actions that were fine. */
export type CancellationReason = { Code: string; Message?: string; Item?: Item };

/** Builds the error that the listener answers with, status 400 unless it says otherwise. */
export function refusal(type: string, message: string, details: object = {}, statusCode = 400): Refusal {
  const __type = `${services[type] ?? 'com.amazonaws.dynamodb.v20120810'}#${type}`;
  return Object.assign(new Error(message), { statusCode, body: { __type, message, ...details } });
}

/** Tells an answer meant for the client, ours or dynalite's, from a defect. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'statusCode' in error && 'body' in error;
}

/** The exception's name without its service, for example `ConditionalCheckFailedException`. */
export function refusalType(error: Refusal): string {
  return error.body.__type.split('#').at(-1) ?? '';
}
