import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, type Stack } from 'aws-cdk-lib';
import { idOf } from '../../infra/lambda-function.ts';
import type { Settings } from '../../infra/settings.ts';
import { foerderbuch } from '../../infra/stack.ts';

/** A resource of one of the templates. */
export type Resource = {
  readonly template: string;
  readonly id: string;
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: templates are CloudFormation's, each type of resource has its own shape
  readonly Properties: any;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
};

export type Template = {
  readonly name: string;
  readonly text: string;
  readonly Resources: Readonly<Record<string, Omit<Resource, 'template' | 'id'>>>;
  readonly Parameters?: Readonly<Record<string, unknown>>;
};

const settings: Settings = {
  prefix: 'probe',
  tenants: ['stuttgart'],
  issuer: 'https://sign-in.example',
  audience: 'probe',
  scope: 'probe.use',
  corsOrigins: [],
  alarmTopic: undefined,
  account: undefined,
  region: undefined,
};

export type Installation = {
  readonly app: App;
  readonly stack: Stack;
  readonly templates: readonly Template[];
  readonly ofType: (type: string) => readonly Resource[];
};

// What is deployed around the code does not depend on the code: one bundle stands for all.
const bundle = mkdtempSync(join(tmpdir(), 'foerderbuch-'));
writeFileSync(join(bundle, 'index.mjs'), 'export const handler = async () => ({ statusCode: 204 });');

const built = new Map<string, Installation>();

/** The installation with settings of one's own; the test files of a worker share what is built once, and only read it. */
export const installation = (own: Partial<Settings> = {}): Installation => {
  const key = JSON.stringify(own);
  const known = built.get(key) ?? build(own);
  built.set(key, known);
  return known;
};

/** Builds the installation, as `cdk synth` would. */
const build = (own: Partial<Settings>): Installation => {
  // `npm run synth` validates what CloudFormation takes; here it would be half of the time.
  const app = new App({
    builtinCloudFormationValidation: false,
    treeMetadata: false,
    analyticsReporting: false,
  });
  const stack = foerderbuch(app, { ...settings, ...own }, () => bundle);
  app.synth();
  const templates = readdirSync(app.outdir)
    .filter((name) => name.endsWith('.template.json'))
    .map((name): Template => {
      const text = readFileSync(join(app.outdir, name), 'utf8');
      return { name, text, ...JSON.parse(text) };
    });
  const resources = templates.flatMap(({ name, Resources }) =>
    Object.entries(Resources).map(([id, resource]): Resource => ({ template: name, id, ...resource })),
  );
  return {
    app,
    stack,
    templates,
    ofType: (type) => resources.filter((resource) => resource.Type === type),
  };
};

export type Statement = {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Principal?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

/** One or many, as CloudFormation writes them. */
export const listOf = <Item>(value: Item | readonly Item[]): readonly Item[] =>
  Array.isArray(value) ? value : [value as Item];

/** The function of a program. */
export const functionOf = ({ ofType }: Installation, name: string): Resource | undefined => {
  const id = new RegExp(`^(Consumers)?${idOf(name)}Function[0-9A-F]{8}$`);
  return ofType('AWS::Lambda::Function').find((resource) => id.test(resource.id));
};

/** What the role of a program's function may do. */
export const statementsOf = (built: Installation, name: string): readonly Statement[] => {
  const { template, Properties } = functionOf(built, name) ?? { Properties: {} };
  const role: string | undefined = Properties.Role?.['Fn::GetAtt'][0];
  return built
    .ofType('AWS::IAM::Policy')
    .filter((policy) => policy.template === template && policy.Properties.Roles[0].Ref === role)
    .flatMap((policy) => policy.Properties.PolicyDocument.Statement as Statement[]);
};

/** All statements of all roles, with the policy that they are in. */
export const allStatements = ({ ofType }: Installation): readonly (Statement & { readonly id: string })[] =>
  ofType('AWS::IAM::Policy').flatMap(({ id, Properties }) =>
    (Properties.PolicyDocument.Statement as Statement[]).map((statement) => ({ ...statement, id })),
  );

/** Whether a statement is about a table, by the logical id that every reference to it carries. */
export const isOn = (table: string, { Resource: resource }: Statement): boolean =>
  JSON.stringify(resource).includes(`${table}Table`);

/** Whether a statement is about the one item that says which format the book has. */
export const isOnFormat = ({ Condition }: Statement): boolean =>
  JSON.stringify(Condition) ===
  JSON.stringify({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['book'] } });
