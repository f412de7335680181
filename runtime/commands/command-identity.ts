import { createHmac, createSecretKey, hash } from 'node:crypto';
import type { CommitBody } from '../../events/envelope.ts';
import { base32 } from '../log/base32.ts';
import { canonicalJson } from '../log/canonical-json.ts';

const digest = (...parts: readonly string[]) => hash('sha256', canonicalJson(parts), 'buffer');

/** The id of a command, from the key that its sender chose. */
export const commandId = (tenant: string, actorId: string, idempotencyKey: string): string =>
  digest('command', tenant, actorId, idempotencyKey).toString('base64url').slice(0, 22);

/**
 * What identifies a command in the log, from the key that its sender chose.
 *
 * The key itself is not kept: it also keys the fingerprint of the content, which nobody can then guess at from the log.
 */
export const commandIdentity = (
  tenant: string,
  actorId: string,
  idempotencyKey: string,
  name: string,
  content: { readonly params: unknown; readonly body: unknown },
): CommitBody['command'] => ({
  id: commandId(tenant, actorId, idempotencyKey),
  name,
  fingerprint: createHmac('sha256', createSecretKey(idempotencyKey, 'utf8'))
    .update(canonicalJson({ name, params: content.params ?? null, body: content.body ?? null }))
    .digest('base64url'),
});

/**
 * Ids of what a command creates: the same command, sent again, gives the same ids.
 *
 * The address is part of them, so that whoever uses one key for two cases does not give two payments one id.
 */
export const derivedIds = (tenant: string, commandId: string, params: unknown) => (prefix: string) =>
  `${prefix}_${base32(digest('created', tenant, commandId, canonicalJson(params ?? {}), prefix))}`;
