import { Command, CommanderError, Option } from 'commander';
import * as z from 'zod';
import { readOrigins } from '../runtime/http/cors.ts';
import { ToldError } from './command-line/told-error.ts';

/** How the single-machine installation is to run. */
export type Options = {
  /** The address to listen on; in the demo always this machine's own. */
  readonly host: string;
  readonly port: number;
  /** The folder that holds everything. */
  readonly data: string;
  /** Whether a book is to be there. */
  readonly access: 'go-on' | 'begin' | 'go-on-or-begin';
  /** Begins a new list of what was erased, because the former one is lost. */
  readonly beginErasures: boolean;
  /** Deletes the book of a demo that an earlier run left in the folder. */
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
  /** From whose pages the API may be asked (`CORS_ORIGINS`, with commas between); from nobody's where it is not set. */
  readonly corsOrigins: readonly string[];
  /** Who vouches for people when the demo is off. */
  readonly openId: { readonly issuer: string; readonly audience: string } | undefined;
};

/** A wish that cannot be met; the message says what to do. */
export class OptionsError extends ToldError {}

const DEFAULT_PORT = '3000';
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

type Settings = Readonly<Record<string, string | undefined>>;

/** Gives a command the switches of a server. */
export const addServerSwitches = (command: Command): Command =>
  command
    .addOption(new Option('--port <number>', 'where to listen; 0 takes a free one').default(DEFAULT_PORT))
    .option('--data <folder>', 'the folder that holds everything', './data')
    .option('--new', 'begin the book there, which a town does once; a demo begins its own', false)
    .option('--begin-erasures', 'begin a new list of what was erased, because the former one is lost', false)
    .option('--fresh', 'delete the book of a demo in that folder first (demo only)', false)
    .option('--empty', 'start without the demo programmes', false)
    .option('--demo', 'demo people may sign in; so it is when no OPENID_ISSUER is set')
    .option('--no-demo', 'nobody may sign in but by the OpenID provider')
    .addOption(
      new Option('--clock <kind>', 'manual: it stands until it is moved (demo only)')
        .choices(['system', 'manual'])
        .default('system'),
    )
    .addOption(
      new Option('--store <engine>', 'what everything is kept in')
        .choices(['sqlite', 'dynamodb'])
        .default('sqlite'),
    )
    .addHelpText(
      'after',
      '\nSettings: OPENID_ISSUER, OPENID_AUDIENCE, FIRST_ADMINISTRATOR, CORS_ORIGINS, DYNAMODB_ENDPOINT, HOST, TENANT',
    );

/** What the switches of a server say. */
const Switches = z.looseObject({
  port: z.string(),
  data: z.string(),
  new: z.boolean(),
  beginErasures: z.boolean(),
  fresh: z.boolean(),
  empty: z.boolean(),
  demo: z.boolean().optional(),
  clock: z.enum(['system', 'manual']),
  store: z.enum(['sqlite', 'dynamodb']),
});

/**
 * Reads a command line of switches and the settings around it.
 *
 * @throws OptionsError
 */
export const readOptions = (args: readonly string[], settings: Settings): Options => {
  const command = addServerSwitches(new Command('serve'))
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  try {
    command.parse([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) throw new OptionsError(error.message);
    throw error;
  }
  return optionsOf(command, settings);
};

/**
 * How the installation is to run, by the switches that a command was given and the settings around it.
 *
 * @throws OptionsError
 */
export const optionsOf = (command: Command, settings: Settings): Options => {
  const { port, demo, ...switches } = Switches.parse(command.opts());
  const { DYNAMODB_ENDPOINT, FIRST_ADMINISTRATOR, HOST, TENANT } = settings;
  const openId = openIdOf(settings);
  const isDemo = demo ?? openId === undefined;
  const options: Options = {
    host: HOST || '127.0.0.1',
    port: portOf(port),
    data: switches.data,
    access: switches.new ? 'begin' : isDemo ? 'go-on-or-begin' : 'go-on',
    beginErasures: switches.beginErasures,
    fresh: switches.fresh,
    empty: switches.empty,
    demo: isDemo,
    clock: switches.clock,
    store: switches.store,
    dynamodbEndpoint: DYNAMODB_ENDPOINT || undefined,
    tenant: TENANT || 'stuttgart',
    firstAdministrator: FIRST_ADMINISTRATOR || undefined,
    corsOrigins: corsOriginsOf(settings),
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

const corsOriginsOf = ({ CORS_ORIGINS }: Settings): readonly string[] => {
  const { origins, wrong } = readOrigins(CORS_ORIGINS);
  if (wrong === undefined) return origins;
  throw new OptionsError(
    `CORS_ORIGINS must be origins such as https://portal.example, with commas between, not ${wrong}.`,
  );
};

const portOf = (text: string): number => {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new OptionsError(`--port must be a number from 0 to 65535, not ${text}.`);
  return port;
};

const openIdOf = ({ OPENID_ISSUER: issuer, OPENID_AUDIENCE: audience }: Settings) => {
  if (!issuer && !audience) return undefined;
  if (!issuer || !audience)
    throw new OptionsError('OPENID_ISSUER and OPENID_AUDIENCE belong together: set both.');
  if (!URL.canParse(issuer)) throw new OptionsError(`OPENID_ISSUER must be an address, not ${issuer}.`);
  return { issuer, audience };
};
