import type { Node } from 'constructs';
import { type Origins, readOrigins } from '../runtime/http/cors.ts';

/** What one installation decides for itself: the `context` of `cdk.json`, or `-c name=value`. */
export type Settings = {
  /** Name of the installation: of the stack, and before the name of each table. */
  readonly prefix: string;
  /** The partnerships served. Where it is one alone, tokens need not name it. */
  readonly tenants: readonly string[];
  /** The OpenID provider whose access tokens are believed. Its keys must be RSA. */
  readonly issuer: string;
  readonly audience: string;
  /** The scope that every token must carry: the authorizer cannot tell an ID token from an access token otherwise. */
  readonly scope: string;
  /** From whose pages the API may be asked; from nobody's where the list is empty. */
  readonly corsOrigins: Origins;
  /** ARN of the topic that alarms are sent to; without one they can only be looked at. */
  readonly alarmTopic: string | undefined;
  /** Where to deploy; without them the template fits any account and region. */
  readonly account: string | undefined;
  readonly region: string | undefined;
};

/** Reads the settings; throws where one is missing or is not text. */
export const settingsOf = (node: Node): Settings => {
  const optional = (name: string): string | undefined => {
    const value: unknown = node.tryGetContext(name);
    if (value === undefined || value === '') return undefined;
    if (typeof value === 'string') return value;
    throw new Error(`The setting ${name} is no text: put it between quotes in cdk.json.`);
  };
  const required = (name: string): string => {
    const value = optional(name);
    if (value !== undefined) return value;
    throw new Error(`The setting ${name} is missing: add it to the context in cdk.json, or use -c ${name}=…`);
  };
  return {
    prefix: required('prefix'),
    tenants: required('tenants').split(','),
    issuer: required('issuer'),
    audience: required('audience'),
    scope: required('scope'),
    corsOrigins: corsOriginsOf(optional('corsOrigins')),
    alarmTopic: optional('alarmTopic'),
    account: optional('account'),
    region: optional('region'),
  };
};

const corsOriginsOf = (setting: string | undefined): Origins => {
  const { origins, wrong } = readOrigins(setting);
  if (wrong === undefined) return origins;
  throw new Error(
    `The setting corsOrigins must be origins such as https://portal.example, with commas between, not ${wrong}.`,
  );
};
