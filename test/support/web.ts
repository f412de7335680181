import { afterAll, beforeAll } from 'vitest';
import type { Role } from '../../events/person-events.ts';
import { appointFirstAdministrator } from '../../functions/person/appoint-first-administrator.ts';
import { handler as grantRole } from '../../functions/person/grant-role.ts';
import { provideEnvironment } from '../../runtime/environment.ts';
import type { Environment } from '../../runtime/ports.ts';
import type { EngineUnderTest } from './engines.ts';
import { type OpenEnvironment, openEnvironment } from './environments.ts';
import { call, personIdOf } from './http.ts';

const TENANT = 'stuttgart';

/** An environment that handlers find by themselves, in which `admin` is the first administrator. */
export const webInUse = (under: EngineUnderTest): (() => OpenEnvironment) => {
  let opened: OpenEnvironment | undefined;
  beforeAll(async () => {
    opened = await openEnvironment(under, TENANT);
    provideEnvironment(opened.environment);
    await appointFirst(opened.environment, 'admin');
  });
  afterAll(async () => {
    await opened?.close();
  });
  return () => {
    if (!opened) throw new Error('the environment is not open');
    return opened;
  };
};

const appointFirst = async (environment: Environment, person: string) => {
  const outcome = await appointFirstAdministrator.execute({
    environment,
    tenant: TENANT,
    params: { personId: await personIdOf(person) },
    body: {},
    actorId: 'reaction:first-start',
    roles: new Set(),
    idempotencyKey: 'the first administrator',
    correlation: 'first-start',
  });
  if (outcome.status !== 'done') throw new Error(`nobody was appointed: ${outcome.status}`);
};

/** Lets `admin` give a person an office. */
export const giveOffice = async (person: string, role: Role) => {
  const params = { personId: await personIdOf(person), role };
  const { status } = await call(grantRole, { person: 'admin', method: 'PUT', params, body: {} });
  if (status > 201) throw new Error(`the office was not given: ${status}`);
};
