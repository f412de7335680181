import { createHash } from 'node:crypto';
import type { Permission } from '../../domain/permissions/permission.ts';
import { permissions } from '../../domain/permissions/table.ts';
import { canonicalJson } from '../log/canonical-json.ts';

/** 64 bits: nobody chooses the tables, so two that differ do not meet by chance. */
const DIGITS = 16;

/**
 * Names a permission table by its content: `permissions@` and the first 16 hexadecimal digits of the SHA-256 of its
 * canonical JSON (RFC 8785).
 */
export const policyOf = (table: Readonly<Record<string, Permission>>): string => {
  const digest = createHash('sha256').update(canonicalJson(table)).digest('hex');
  return `permissions@${digest.slice(0, DIGITS)}`;
};

/** The rules by which commands are allowed today, recorded with every commit. */
export const POLICY = policyOf(permissions);
