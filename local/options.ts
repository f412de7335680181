import { parseArgs } from 'node:util';

/** How the single-machine installation is to run. */
export type Options = {
  /** The address to listen on; in the demo always this machine's own. */
  readonly host: string;
  readonly port: number;
  /** The folder that holds everything. */
  readonly data: string;
  /** Deletes what an earlier run left in the folder. */
  readonly fresh: boolean;
  /** Starts without the demo programmes. */
  readonly empty: boolean;
  /** Whether the built-in demo people may sign in; then only this machine is served. */
  readonly demo: boolean;
  readonly clock: 'system' | 'manual';
  readonly store: 'sqlite' | 'dynamodb';
  /** A DynamoDB endpoint outside this process; undefined for the engine in it. */
  readonly dynamodbEndpoint: string | undefined;
  readonly tenant: string;
  /** Whom the OpenID provider calls by this `sub` becomes administrator, if they never were. */
  readonly firstAdministrator: string | undefined;
  /** Who vouches for people when the demo is off. */
  readonly openId: { readonly issuer: string; readonly audience: string } | undefined;
};

/** A wish that cannot be met; the message says what to do. */
export class OptionsError extends Error {}

const DEFAULT_PORT = '3000';
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

type Settings = Readonly<Record<string, string | undefined>>;

/**
 * Reads the command line and the settings around it.
 *
 * @throws OptionsError
 */
export const readOptions = (args: readonly string[], settings: Settings): Options => {
  const { port, data, fresh, empty, demo, clock, store } = parsed(args);
  const { DYNAMODB_ENDPOINT, FIRST_ADMINISTRATOR, HOST, TENANT } = settings;
  const openId = openIdOf(settings);
  const options: Options = {
    host: HOST || '127.0.0.1',
    port: portOf(port),
    data,
    fresh,
    empty,
    demo: demo ?? openId === undefined,
    clock: oneOf('--clock', clock, ['system', 'manual']),
    store: oneOf('--store', store, ['sqlite', 'dynamodb']),
    dynamodbEndpoint: DYNAMODB_ENDPOINT || undefined,
    tenant: TENANT || 'stuttgart',
    firstAdministrator: FIRST_ADMINISTRATOR || undefined,
    openId,
  };
  const reason = options.demo ? againstDemo(options) : againstService(options);
  if (reason) throw new OptionsError(reason);
  return options;
};

const againstDemo = ({ host, fresh, store, dynamodbEndpoint }: Options): string | undefined => {
  if (!LOOPBACK.has(host))
    return `The demo lets everybody in and serves this machine only: HOST must not be ${host}.`;
  if (fresh && store === 'dynamodb' && dynamodbEndpoint)
    return `--fresh deletes the data folder only; delete the tables at ${dynamodbEndpoint} yourself.`;
  return undefined;
};

const againstService = ({ openId, clock, fresh }: Options): string | undefined => {
  if (!openId) return 'Without --demo, set OPENID_ISSUER and OPENID_AUDIENCE to your OpenID provider.';
  if (clock === 'manual') return '--clock manual works in the demo only; leave it out or add --demo.';
  if (fresh) return '--fresh would delete real data; it works in the demo only.';
  return undefined;
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      allowNegative: true,
      options: {
        port: { type: 'string', default: DEFAULT_PORT },
        data: { type: 'string', default: './data' },
        fresh: { type: 'boolean', default: false },
        empty: { type: 'boolean', default: false },
        demo: { type: 'boolean' },
        clock: { type: 'string', default: 'system' },
        store: { type: 'string', default: 'sqlite' },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OptionsError(`${reason.split('. ')[0]}.\n${usage}`);
  }
};

const portOf = (text: string): number => {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new OptionsError(`--port must be a number from 0 to 65535, not ${text}.`);
  return port;
};

const oneOf = <const Value extends string>(
  name: string,
  text: string,
  values: readonly [Value, ...Value[]],
): Value => {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new OptionsError(`${name} must be ${values.join(' or ')}, not ${text}.`);
  return found;
};

const openIdOf = ({ OPENID_ISSUER: issuer, OPENID_AUDIENCE: audience }: Settings) => {
  if (!issuer && !audience) return undefined;
  if (!issuer || !audience)
    throw new OptionsError('OPENID_ISSUER and OPENID_AUDIENCE belong together: set both.');
  if (!URL.canParse(issuer)) throw new OptionsError(`OPENID_ISSUER must be an address, not ${issuer}.`);
  return { issuer, audience };
};

/** What the command line offers. */
export const usage = `Usage: npm start -- [options]
  --port 3000               where to listen; 0 takes a free one
  --data DIR                the folder that holds everything, ./data
  --fresh                   delete what is in that folder first
  --empty                   start without the demo programmes
  --demo, --no-demo         demo people may sign in; on when no OPENID_ISSUER is set
  --clock system|manual     manual: the clock stands until it is moved (demo only)
  --store sqlite|dynamodb   where everything is kept
Settings: OPENID_ISSUER, OPENID_AUDIENCE, FIRST_ADMINISTRATOR, DYNAMODB_ENDPOINT, HOST, TENANT`;
