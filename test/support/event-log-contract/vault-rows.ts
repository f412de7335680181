import { describe, expect, it } from 'vitest';
import type { VaultRow } from '../../../runtime/ports.ts';
import type { EngineUnderTest, Raw } from '../engines.ts';
import { engineInUse, loseReplies } from './engine-in-use.ts';
import { appended, codeOf, event, fill, newTenant, provenance } from './facts.ts';

/** Personal values, written in the transaction of the event that mentions them. */
export const vaultRowsContract = (engine: EngineUnderTest) =>
  describe('personal values beside a commit', () => {
    const { log, dynamo, engine: opened } = engineInUse(engine);
    const row = (tenant: string, commitment: string): VaultRow => ({
      tenant,
      subject: 'per_1',
      commitment,
      ciphertext: `closed ${commitment}`,
    });
    const append = async (tenant: string, rows: readonly VaultRow[], command?: string) =>
      log().append({
        additions: [{ stream: await log().load(tenant, 'application-1'), events: [event()] }],
        vaultRows: rows,
        provenance: provenance(command),
      });
    const stored = (tenant: string, commitment: string) => storedValue(opened().raw, row(tenant, commitment));

    it('are written with it', async () => {
      const tenant = newTenant();
      appended(await append(tenant, [row(tenant, 'name'), row(tenant, 'street')]));
      expect(await stored(tenant, 'name')).toBe('closed name');
      expect(await stored(tenant, 'street')).toBe('closed street');
    });

    it('are not written when the stream has moved', async () => {
      const tenant = newTenant();
      const stream = await log().load(tenant, 'application-1');
      await fill(log(), tenant, 'application-1', 1);
      const result = await log().append({
        additions: [{ stream, events: [event()] }],
        vaultRows: [row(tenant, 'name')],
        provenance: provenance(),
      });
      expect(result).toEqual({ status: 'conflict', stream: 'application-1', index: 0 });
      expect(await stored(tenant, 'name')).toBeUndefined();
    });

    it('are never replaced, and the commit is not written either', async () => {
      const tenant = newTenant();
      appended(await append(tenant, [row(tenant, 'name')]));
      const other = { ...row(tenant, 'name'), ciphertext: 'other' };
      expect(await codeOf(append(tenant, [row(tenant, 'street'), other]))).toBe('vault-row-exists');
      expect(await stored(tenant, 'name')).toBe('closed name');
      expect(await stored(tenant, 'street')).toBeUndefined();
      expect((await log().load(tenant, 'application-1')).revision).toBe(1);
    });

    it('are written once when the reply is lost', async () => {
      const tenant = newTenant();
      loseReplies(dynamo(), 'TransactWriteItems', 'after', 3);
      await append(tenant, [row(tenant, 'name')], 'submit');
      expect(await append(tenant, [row(tenant, 'name')], 'submit')).toMatchObject({ status: 'duplicate' });
      expect(await stored(tenant, 'name')).toBe('closed name');
      expect((await log().load(tenant, 'application-1')).revision).toBe(1);
    });

    it('belong to the tenant of the streams', async () => {
      const tenant = newTenant();
      expect(await codeOf(append(tenant, [row(newTenant(), 'name')]))).toBe('tenants-mixed');
    });
  });

const storedValue = async (
  raw: Raw,
  { tenant, subject, commitment }: VaultRow,
): Promise<string | undefined> => {
  if (raw.kind === 'sqlite') {
    const { ciphertext } = (raw.database
      .prepare('SELECT ciphertext FROM vault_values WHERE tenant = ? AND subject = ? AND commitment = ?')
      .get(tenant, subject, commitment) ?? {}) as { ciphertext?: string };
    return ciphertext;
  }
  const key = { p: { S: `${tenant}#${subject}` }, s: { S: commitment } };
  const { Item: { x } = {} } = await raw.dynamoDb.ask('GetItem', {
    TableName: raw.tables.vault,
    Key: key,
    ConsistentRead: true,
  });
  return x?.S;
};
