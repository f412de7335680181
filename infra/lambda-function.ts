import { Aws, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { foldedByUs } from '../runtime/log/fold-digest.ts';
import type { FolderOf } from './bundling.ts';
import { atTheStart, type RightName } from './rights.ts';
import type { Settings } from './settings.ts';
import { type Holdings, statementsOf } from './statements.ts';

/** What every function of the installation is made from. */
export type Surroundings = Holdings & {
  readonly settings: Settings;
  readonly folderOf: FolderOf;
};

export type FunctionOptions = {
  /** Of its program. */
  readonly name: string;
  readonly description: string;
  readonly rights: readonly RightName[];
  readonly statements?: readonly PolicyStatement[];
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
};

/** Creates a function with a role and a log group that serve it alone. */
export const createFunction = (
  scope: Construct,
  surroundings: Surroundings,
  options: FunctionOptions,
): LambdaFunction => {
  const { settings, keys, folderOf } = surroundings;
  const [onlyTenant, ...others] = settings.tenants;
  const place = new Construct(scope, idOf(options.name));
  const logGroup = new LogGroup(place, 'Logs', {
    encryptionKey: keys.logs,
    retention: RetentionDays.THREE_MONTHS,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(place, 'Role', { assumedBy: new ServicePrincipal('lambda') });
  logGroup.grantWrite(role);
  const allRights = [...options.rights, ...atTheStart(options.rights)];
  for (const statement of statementsOf(allRights, surroundings)) role.addToPolicy(statement);
  for (const statement of options.statements ?? []) role.addToPolicy(statement);
  Validations.of(role).acknowledge({
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: 'Traces, and the list of change streams where it is needed, cannot be limited to a resource.',
  });
  return new LambdaFunction(place, 'Function', {
    description: options.description,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: Code.fromAsset(folderOf(options.name)),
    handler: 'index.handler',
    role,
    logGroup,
    memorySize: options.memoryMegabytes,
    timeout: Duration.seconds(options.timeoutSeconds),
    tracing: Tracing.ACTIVE,
    environment: {
      TABLE_PREFIX: settings.prefix,
      KEY_ID: keys.subjects.keyArn,
      // Another one in a partition of its own, such as the European Sovereign Cloud. Lambda keeps names with AWS_ to itself.
      SERVICES_DOMAIN: Aws.URL_SUFFIX,
      ...(allRights.includes('beginBook') && { BEGINS_BOOK: 'yes' }),
      // Whoever may keep states of streams believes those that this code has folded.
      ...(allRights.includes('append') && { FOLDED_BY: foldedByUs() }),
      ...(settings.corsOrigins.length > 0 && { CORS_ORIGINS: settings.corsOrigins.join(',') }),
      // A body cannot reach prototypes by the key __proto__ then.
      NODE_OPTIONS: '--disable-proto=delete',
      ...(onlyTenant !== undefined && others.length === 0 && { TENANT: onlyTenant }),
    },
  });
};

/** `score-application` → `ScoreApplication`: what constructs are called. */
export const idOf = (name: string): string =>
  name
    .split(/[^a-z0-9]+/i)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
