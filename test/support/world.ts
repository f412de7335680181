import { followUpsOfDay } from '../../functions/consumers/daily.ts';
import { effects } from '../../functions/consumers/effects.ts';
import { commands, followUps, projections, reactions } from '../../functions/registry.ts';
import type { AnyCommand, Outcome } from '../../runtime/commands/command.ts';
import { runDailyRound } from '../../runtime/commands/daily-round.ts';
import { performer } from '../../runtime/commands/perform.ts';
import { reactToHints } from '../../runtime/commands/reactor.ts';
import { BEGINNING, type Checkpoint } from '../../runtime/ports.ts';
import { saveDraft } from '../../runtime/vault/drafts.ts';
import { projectHints } from '../../runtime/views/projector.ts';
import { ensureBuilt } from '../../runtime/views/rebuild.ts';
import type { OpenEnvironment } from './environments.ts';
import { ISSUER } from './http.ts';
import { kept } from './kept-life.ts';
import { withoutRows } from './no-rows.ts';

/** What a person sends; `params` and `body` as the address and the JSON would give them. */
export type Sent = {
  readonly as: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly key?: string;
};

type Surroundings = Pick<OpenEnvironment, 'environment' | 'setClock'> & {
  readonly engine: Pick<OpenEnvironment['engine'], 'sequence'>;
};

/** The whole system on one engine, its consumers run by hand. */
export type World = ReturnType<typeof worldOf>;

/** What people and reactions can have carried out. */
export type Registry = {
  readonly commands: readonly AnyCommand[];
  readonly followUps: readonly AnyCommand[];
};

/** Makes a world in one tenant; people are named by their `sub`. */
export const worldOf = (
  { environment, engine, setClock }: Surroundings,
  tenant: string,
  registry: Registry = { commands, followUps },
) => {
  const state = { sent: 0, checkpoint: BEGINNING as Checkpoint };
  const decidingOn = withoutRows(environment);
  const perform = performer(registry.followUps, effects)(decidingOn);
  const known = new Map<string, Promise<string>>();
  const personId = (person: string): Promise<string> => {
    const id = known.get(person) ?? environment.vault.personIdOf(tenant, ISSUER, person);
    known.set(person, id);
    return id;
  };
  const rolesOf = async (id: string) => {
    const { commits } = await environment.log.load(tenant, `person-${id}`);
    return new Set(
      commits.flatMap(({ events }) =>
        events.flatMap(({ type, data }) => (type === 'RoleGranted' ? [String(data['role'])] : [])),
      ),
    );
  };

  /** A person as a command meets them: pseudonym and offices. */
  const actor = async (person: string) => {
    const actorId = await personId(person);
    return { actorId, roles: await rolesOf(actorId) };
  };

  /** Sends a command as HTTP would: whoever may not send it at all, or sends nonsense, gets no further than the edge. */
  const send = async (
    name: string,
    { as, params = {}, body = {}, key }: Sent,
  ): Promise<Outcome | 'turned away'> => {
    const command = registry.commands.find((candidate) => candidate.name === name);
    if (!command) throw new Error(`there is no command ${name}`);
    const { actorId, roles } = await actor(as);
    if (typeof command.openTo !== 'string' && !command.openTo.some((role) => roles.has(role)))
      return 'turned away';
    const [ownParams, ownBody] = [command.params.safeParse(params), command.body.safeParse(body)];
    if (!ownParams.success || !ownBody.success) return 'turned away';
    const idempotencyKey = key ?? `world-${tenant}-step-${state.sent++}`.padEnd(16, '.');
    return command.execute({
      environment: decidingOn,
      tenant,
      params: ownParams.data,
      body: ownBody.data,
      actorId,
      roles,
      idempotencyKey,
      correlation: idempotencyKey,
    });
  };

  /** Sends a command that must be carried out. */
  const carry = async (name: string, sent: Sent) => {
    const outcome = await send(name, sent);
    if (outcome !== 'turned away' && outcome.status === 'done') return outcome;
    throw new Error(`${name} was not carried out: ${JSON.stringify(outcome)}`);
  };

  /** Lets projections and reactions catch up with the log until nothing is left to follow from anything. */
  const settle = async (): Promise<void> => {
    await engine.sequence(tenant);
    const { commits, checkpoint } = await environment.log.follow(tenant, state.checkpoint, 200);
    if (commits.length === 0) return;
    const hints = commits.map((commit) => ({ stream: commit.stream, revision: commit.revision, commit }));
    await projectHints(environment, projections, tenant, hints);
    await reactToHints(environment, reactions, tenant, hints, perform);
    state.checkpoint = checkpoint;
    await settle();
  };

  /** Lets the system itself send a command that follows from something. */
  const followUp = async (name: string, params: Readonly<Record<string, string>>, body: unknown = {}) => {
    const command = registry.followUps.find((candidate) => candidate.name === name);
    if (!command) throw new Error(`there is no follow-up ${name}`);
    return command.execute({
      ...{
        environment: decidingOn,
        tenant,
        params: command.params.parse(params),
        body: command.body.parse(body),
      },
      ...{ actorId: 'reaction:test', roles: new Set<string>(), correlation: 'a test' },
      idempotencyKey: `world-${tenant}-step-${state.sent++}`.padEnd(16, '.'),
    });
  };

  /** Makes the round of the day that the clock shows, as the schedule would. */
  const daily = () => runDailyRound(environment, tenant, followUpsOfDay(environment, tenant), perform);

  const appointAdministrator = async (person: string) => {
    const outcome = await followUp('appoint-first-administrator', { personId: await personId(person) });
    if (outcome.status !== 'done') throw new Error(`nobody was appointed: ${JSON.stringify(outcome)}`);
  };

  const build = () => ensureBuilt(environment, tenant, projections);

  /** Puts a complete draft where autosave would have left it. */
  const draft = async (
    applicationId: string,
    {
      organisationId,
      ...meant
    }: { organisationId: string; programmeId: string; fundId: string; roundId: string },
    content: Parameters<typeof saveDraft>[1]['content'],
  ) => {
    const now = environment.clock.now();
    await saveDraft(
      environment,
      {
        ...{
          tenant,
          applicationId,
          organisationId,
          version: 1,
          savedAt: now,
          startedAt: now,
          startedBy: 'per_writer',
          content,
          life: kept,
        },
        ...meant,
      },
      undefined,
    );
  };

  return {
    environment,
    tenant,
    personId,
    actor,
    send,
    carry,
    followUp,
    settle,
    daily,
    appointAdministrator,
    build,
    draft,
    setClock,
  };
};
