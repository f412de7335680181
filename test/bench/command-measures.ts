import { commands } from '../../functions/registry.ts';
import type { AnyCommand } from '../../runtime/commands/command.ts';
import type { Append, Environment } from '../../runtime/ports.ts';
import { submitted } from '../support/application-facts.ts';
import type { OpenEnvironment } from '../support/environments.ts';
import { newTenant } from '../support/event-log-contract/facts.ts';
import { record, opened as reviewOpened, scored } from '../support/review-facts.ts';
import { applicationIdOf, foundTown, PROGRAMME, registerAssociation } from '../support/town.ts';
import { worldOf } from '../support/world.ts';
import { type Floor, parseAndHash } from './floor.ts';
import type { Measure } from './measure.ts';

const COUNT = 20;
const COMMENT = 'Der Antrag passt zu den Zielen; der Finanzplan ist schlüssig, die Zielgruppe klar benannt.';
const body = { scores: [{ criterionId: 'aims', points: 7 }], comment: COMMENT };

/** `score-application` from its parsed input to its answer: four streams are read, a comment is sealed, one event written. */
export const commandMeasures = async (opened: OpenEnvironment, floor: Floor): Promise<readonly Measure[]> => {
  const { environment } = opened;
  const score = commands.find(({ name }) => name === 'score-application') as AnyCommand;
  const tenant = newTenant();
  const world = worldOf(opened, tenant);
  await foundTown(world, { allocatedCents: 3_700_000 });
  const organisationId = await registerAssociation(world, 'signatory');
  const actorId = await world.personId('member-1');
  const sheet = score.body.parse(body);
  const state = { applications: 0 };

  /** The review of an application that two members have scored, and the command of a third. */
  const nextReview = async () => {
    const applicationId = applicationIdOf(++state.applications);
    const stream = `review-${applicationId}`;
    const opening = reviewOpened(stream) as { readonly type: 'ReviewOpened'; readonly data: object };
    const application = submitted({ applicationId, organisationId });
    await record(environment, tenant, `application-${applicationId}`, [application]);
    await record(environment, tenant, stream, [{ ...opening, data: { ...opening.data, organisationId } }]);
    for (const person of ['ada', 'bob'])
      await record(environment, tenant, stream, [scored(stream, person, 5, COMMENT)]);
    return { applicationId, stream };
  };
  const execute = async (applicationId: string, inside: Environment = environment) => {
    const idempotencyKey = `the score of ${applicationId}`;
    const outcome = await score.execute({
      ...{
        environment: inside,
        tenant,
        params: { applicationId },
        body: sheet,
        actorId,
        roles: new Set<string>(),
      },
      ...{ idempotencyKey, correlation: idempotencyKey },
    });
    if (outcome.status !== 'done') throw new Error(`not scored: ${JSON.stringify(outcome)}`);
  };

  const sample = await nextReview();
  const others = [
    ...[`programme-${PROGRAMME}`, `organisation-${organisationId}`],
    `application-${sample.applicationId}`,
  ];
  const streams = [sample.stream, ...others];
  const loaded = await Promise.all(streams.map((stream) => environment.log.load(tenant, stream)));
  const bodies = loaded.flatMap(({ commits }) => commits.map(({ bytes }) => bytes));
  await execute(sample.applicationId);
  const [written] = await environment.log.read(tenant, sample.stream, { backwards: true, limit: 1 });
  const { rows } = await environment.vault.seal(tenant, sample.stream, [
    scored(sample.stream, 'eve', 7, COMMENT),
  ]);

  /** So that what guards cost is the ratio of two rows of one round. */
  const withoutGuards = {
    ...environment,
    log: { ...environment.log, append: (what: Append) => environment.log.append({ ...what, guards: [] }) },
  };
  const commandIn = (inside?: Environment) => async () => {
    const reviews = await Promise.all(Array.from({ length: COUNT }, nextReview));
    return (n: number) => execute(reviews[n]!.applicationId, inside);
  };
  const unguarded = 'score-application without its guards';

  const names = {
    read: `${floor.words.read} of its ${streams.length} streams`,
    parse: `JSON.parse and SHA-256 of their ${bodies.length} bodies`,
    write: `${floor.words.write} of its event and sealed comment`,
  };
  return [
    {
      ...{ name: names.read, floors: [], count: COUNT },
      prepare: async () => async () => {
        await floor.read(tenant, sample.stream);
        await Promise.all(others.map((stream) => floor.read(tenant, stream)));
      },
    },
    {
      ...{ name: names.parse, floors: [], count: COUNT },
      prepare: async () => () => parseAndHash(bodies),
    },
    {
      ...{ name: names.write, floors: [], count: COUNT },
      prepare: async () => {
        const writes = Array.from({ length: COUNT }, newTenant).map((elsewhere) =>
          floor.write(
            [{ ...written!, tenant: elsewhere }],
            rows.map((row) => ({ ...row, tenant: elsewhere })),
          ),
        );
        return (n) => writes[n]?.();
      },
    },
    {
      ...{ name: 'command score-application', floors: Object.values(names), count: COUNT },
      prepare: commandIn(),
    },
    { ...{ name: unguarded, floors: [], count: COUNT }, prepare: commandIn(withoutGuards) },
    {
      ...{ name: 'score-application with its guards', floors: [unguarded], count: COUNT },
      prepare: commandIn(),
    },
  ];
};
