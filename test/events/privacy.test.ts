import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { catalogue } from '../../events/catalogue.ts';
import { count, personId, text } from '../../events/fields.ts';
import { personal } from '../../events/privacy.ts';
import { fieldsOf } from '../../events/schema-walk.ts';
import { openDatabase } from '../../runtime/sqlite/database.ts';
import { sqliteEventLog } from '../../runtime/sqlite/event-log.ts';
import { sqliteVaultStore } from '../../runtime/sqlite/vault-store.ts';
import { vault } from '../../runtime/vault/vault.ts';
import { dataOf, SECRET } from '../support/event-data.ts';
import { newKey } from '../support/new-key.ts';
import { record } from '../support/review-facts.ts';

const unclassified = (schema: z.ZodType) =>
  fieldsOf(schema)
    .filter(({ privacy }) => privacy === undefined)
    .map(({ path }) => path);

const events = [...catalogue].map(([type, { family, schema }]) => ({ type, family, schema }));

describe('the fields of events', () => {
  it.each(events)('of $type all say whether they are personal', ({ schema }) => {
    expect(fieldsOf(schema).length).toBeGreaterThan(0);
    expect(unclassified(schema)).toEqual([]);
  });

  it('are found when one does not say, however deep it stands', () => {
    const careless = z.strictObject({
      type: z.literal('GuestInvited'),
      data: z.strictObject({
        guestId: personId(),
        guests: z.array(z.strictObject({ name: z.string(), seats: count() }).nullable()),
        contact: z.union([z.strictObject({ phone: z.string().optional() }), z.number()]),
        note: personal(text()),
      }),
    });
    expect(unclassified(careless)).toEqual(['/data/guests/[]/name', '/data/contact/phone', '/data/contact']);
  });
});

describe('recorded events', () => {
  it('leave no personal text anywhere in the database, and give it back to whoever may open it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'foerderbuch-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const database = openDatabase(join(folder, 'book.sqlite'));
    const log = sqliteEventLog(database);
    const outside = { log, vault: vault(sqliteVaultStore(database), newKey(join(folder, 'keys', 'key'))) };
    const anyEvent = fc.oneof(
      ...events.map(({ type, family, schema }) =>
        dataOf(schema).map((event) => ({ type, family, event: event as { type: string; data: object } })),
      ),
    );

    const seen = new Set<string>();
    let secrets = 0;
    const property = fc.asyncProperty(anyEvent, async ({ type, family, event }) => {
      const stream = `${family}-app_${'0'.repeat(26)}`;
      const commit = await record(outside, 'pfd', stream, [event]);
      expect(commit.bytes.toLowerCase()).not.toContain(SECRET);
      expect(await outside.vault.open('pfd', commit.events[0]?.data)).toEqual(event.data);
      seen.add(type);
      secrets += JSON.stringify(event.data).toLowerCase().split(SECRET).length - 1;
    });
    for (const { type, family, schema } of events) {
      const [event] = fc.sample(dataOf(schema), { numRuns: 1, seed: 1 });
      await record(outside, 'pfd', `${family}-${type.toLowerCase()}`, [
        event as { type: string; data: object },
      ]);
      seen.add(type);
    }
    await fc.assert(property, { numRuns: 150 });

    expect(seen.size).toBe(catalogue.size);
    expect(secrets).toBeGreaterThan(20);
    const files = readdirSync(folder).filter((name) => name.startsWith('book.sqlite'));
    expect(files).toContain('book.sqlite-wal');
    for (const name of files)
      expect(readFileSync(join(folder, name)).toString('latin1').toLowerCase()).not.toContain(SECRET);
    database.close();
  });
});
