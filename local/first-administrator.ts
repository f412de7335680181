import { appointFirstAdministrator as appoint } from '../functions/person/appoint-first-administrator.ts';
import type { Environment } from '../runtime/ports.ts';

/**
 * Gives the person whom the installation names the office of an administrator, if they never held it.
 *
 * @param subject how the issuer knows the person; undefined when the installation names nobody
 */
export const appointFirstAdministrator = async (
  environment: Environment,
  tenant: string,
  issuer: string,
  subject: string | undefined,
): Promise<void> => {
  if (subject === undefined) return;
  const personId = await environment.vault.personIdOf(tenant, issuer, subject);
  const outcome = await appoint.execute({
    environment,
    tenant,
    params: { personId },
    body: {},
    actorId: 'reaction:installation',
    roles: new Set(),
    idempotencyKey: `first-administrator-${personId}`,
    correlation: 'installation',
  });
  if (outcome.status !== 'done')
    throw new Error(`no first administrator could be appointed: ${outcome.status}`);
};
