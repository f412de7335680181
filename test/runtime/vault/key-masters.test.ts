import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyManagement } from '../../../runtime/aws/key-management.ts';
import { keyManagementOver } from '../../../runtime/aws-api/key-management-service.ts';
import { fingerprintIn, keyFile, makeKeyFile } from '../../../runtime/vault/key-file.ts';
import { answeringWire } from '../../support/answering-wire.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { newKey } from '../../support/new-key.ts';

const context = { tenant: 'pfd-1', subject: 'per_1' };

describe('a key file', () => {
  it('is made with 32 bytes that only its owner may read, and not anew where there is one', () => {
    const path = join(temporaryFolder(), 'new', 'key');
    makeKeyFile(path);
    const key = readFileSync(path);
    expect(key).toHaveLength(32);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    makeKeyFile(path);
    expect(readFileSync(path)).toEqual(key);
    expect(readdirSync(dirname(path))).toEqual(['key']);
    expect(() => makeKeyFile(join(path, 'below'))).toThrow();
  });

  it('is not made by whoever uses it: it is missing, by its name', async () => {
    const path = join(temporaryFolder(), 'foerderbuch.key');
    await expect(keyFile(path).wrap(randomBytes(32), context)).rejects.toThrow(
      /^foerderbuch.key is missing.*no new one was made/,
    );
    expect(existsSync(path)).toBe(false);
  });

  it('is known by its fingerprint, and another is not the key of the book', async () => {
    const [path, other] = [join(temporaryFolder(), 'foerderbuch.key'), join(temporaryFolder(), 'key')];
    makeKeyFile(path);
    makeKeyFile(other);
    const right = keyFile(path, fingerprintIn(path));
    right.check();
    expect(await right.unwrap(await right.wrap(randomBytes(32), context), context)).toHaveLength(32);
    const foreign = keyFile(path, fingerprintIn(other));
    expect(foreign.check).toThrow('foerderbuch.key is not the key of this book');
    await expect(foreign.wrap(randomBytes(32), context)).rejects.toThrow('not the key of this book');
    expect(fingerprintIn(path)).not.toContain(readFileSync(path).toString('hex').slice(0, 8));
  });

  it('unwraps what was wrapped under it, also after a restart', async () => {
    const path = join(temporaryFolder(), 'key');
    const key = randomBytes(32);
    const wrapped = await newKey(path).wrap(key, context);
    expect(Buffer.from(await keyFile(path).unwrap(wrapped, { ...context }))).toEqual(key);
    expect(wrapped).not.toContain(key.toString('base64').slice(0, 20));
  });

  it('does not unwrap for another tenant or subject, a changed text, or under another file', async () => {
    const folder = temporaryFolder();
    const master = newKey(join(folder, 'key'));
    const wrapped = await master.wrap(randomBytes(32), context);
    await expect(master.unwrap(wrapped, { ...context, subject: 'per_2' })).rejects.toThrow();
    await expect(master.unwrap(wrapped, { ...context, tenant: 'pfd-2' })).rejects.toThrow();
    const changed = Buffer.from(wrapped, 'base64');
    changed.writeUInt8(changed.readUInt8(20) ^ 1, 20);
    await expect(master.unwrap(changed.toString('base64'), context)).rejects.toThrow();
    await expect(newKey(join(folder, 'other')).unwrap(wrapped, context)).rejects.toThrow();
  });

  it('is refused when others may read it, or when it is no key', async () => {
    const path = join(temporaryFolder(), 'key');
    writeFileSync(path, randomBytes(32), { mode: 0o600 });
    chmodSync(path, 0o640);
    await expect(keyFile(path).wrap(randomBytes(32), context)).rejects.toThrow('owner only');
    writeFileSync(path, 'short');
    await expect(keyFile(path).wrap(randomBytes(32), context)).rejects.toThrow('32 bytes');
  });

  it('is one file when several processes begin at once', async () => {
    const path = join(temporaryFolder(), 'key');
    const masters = Array.from({ length: 5 }, () => newKey(path));
    const wrapped = await Promise.all(masters.map((master) => master.wrap(randomBytes(32), context)));
    for (const one of wrapped) await expect(keyFile(path).unwrap(one, context)).resolves.toHaveLength(32);
  });
});

describe('a key in KMS', () => {
  const [key, wrapped] = [randomBytes(32), randomBytes(100).toString('base64')];

  it('wraps and unwraps with the context, and says which key', async () => {
    const { wire, questions } = answeringWire(
      { statusCode: 200, body: { CiphertextBlob: wrapped } },
      { statusCode: 200, body: { Plaintext: key.toString('base64') } },
    );
    const master = keyManagement(keyManagementOver(wire), 'arn:key');
    expect(await master.wrap(key, context)).toBe(wrapped);
    expect(Buffer.from(await master.unwrap(wrapped, context))).toEqual(key);
    const [KeyId, EncryptionContext] = ['arn:key', context];
    expect(questions).toEqual([
      ['TrentService.Encrypt', { KeyId, Plaintext: key.toString('base64'), EncryptionContext }],
      ['TrentService.Decrypt', { KeyId, CiphertextBlob: wrapped, EncryptionContext }],
    ]);
  });

  it('passes on that KMS refused, and does not take silence for a key', async () => {
    const { wire } = answeringWire(
      { statusCode: 400, body: { __type: 'AccessDeniedException', message: 'denied' } },
      { statusCode: 200, body: {} },
    );
    const master = keyManagement(keyManagementOver(wire), 'arn:key');
    await expect(master.unwrap('AAAA', context)).rejects.toMatchObject({
      ...{ name: 'AccessDeniedException', message: 'denied' },
    });
    await expect(master.unwrap('AAAA', context)).rejects.toThrow('without a key');
  });
});
