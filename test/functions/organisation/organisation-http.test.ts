import { describe, expect, test } from 'vitest';
import { handler as addMember } from '../../../functions/organisation/add-member.ts';
import { handler as confirm } from '../../../functions/organisation/confirm-bank-account.ts';
import { handler as organisation } from '../../../functions/organisation/organisation.ts';
import { handler as organisations } from '../../../functions/organisation/organisations.ts';
import { handler as propose } from '../../../functions/organisation/propose-bank-account.ts';
import { handler as register } from '../../../functions/organisation/register-organisation.ts';
import { handler as removeMember } from '../../../functions/organisation/remove-member.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { call, personIdOf } from '../../support/http.ts';
import { IBAN } from '../../support/organisation-facts.ts';
import { giveOffice, webInUse } from '../../support/web.ts';

const body = {
  name: 'Beispielverein Neckar e. V.',
  legalForm: 'registered-association',
  seat: 'Stuttgart',
  registerNumber: 'VR 1234',
  isNonProfit: true,
  contact: { name: 'Ada Beispiel', email: 'ada@verein.example' },
};

describe.for([sqliteInMemory, dynamodb])('organisations over HTTP on $name', (engine) => {
  const web = webInUse(engine);
  const ids: { organisationId?: string } = {};
  const params = () => ({ organisationId: ids.organisationId ?? '' });
  const seenBy = (person: string) => call(organisation, { person, method: 'GET', params: params() });

  test('are registered by anybody who is signed in, once for each idempotency key', async () => {
    const sent = { person: 'ada', body, headers: { 'idempotency-key': 'registration-of-ada' } };
    const { status, body: answer } = await call(register, sent);
    expect(status).toBe(201);
    ids.organisationId = answer.id;
    expect((await call(register, sent)).body.id).toBe(answer.id);
    expect((await call(organisations, { person: 'ada', method: 'GET' })).body.items).toHaveLength(1);
    const other = { ...sent, body: { ...body, name: 'Another one' } };
    expect((await call(register, other)).body.code).toBe('idempotency-key-reused');
  });

  test('are seen by their members and the offices, by nobody else', async () => {
    await giveOffice('office', 'coordination-office');
    expect((await seenBy('ada')).body).toMatchObject({ contact: { email: 'ada@verein.example' } });
    expect((await seenBy('office')).status).toBe(200);
    expect((await seenBy('stranger')).status).toBe(404);
    expect(
      (await call(organisations, { person: 'stranger', method: 'GET', query: { list: 'all' } })).status,
    ).toBe(404);
  });

  test('show an e-mail address as it was written, and keep the one that mail goes to', async () => {
    const written = { name: 'Amal Beispiel', email: 'amal@müller-verein.de' };
    const sent = { ...body, name: 'Müller-Verein', contact: written };
    const { id: organisationId } = (await call(register, { person: 'amal', body: sent })).body;
    const seen = await call(organisation, { person: 'amal', method: 'GET', params: { organisationId } });
    expect(seen.body.contact).toMatchObject(written);
    const { log, vault } = web().environment;
    const { commits } = await log.load('stuttgart', `organisation-${organisationId}`);
    const kept = await vault.open('stuttgart', commits[0]?.events[0]?.data);
    expect(kept).toMatchObject({ contact: { email: 'amal@xn--mller-verein-dlb.de' } });
  });

  test('say what to do about an address that mail does not reach', async () => {
    const contact = { name: 'Amal Beispiel', email: 'müller@verein.de' };
    const refused = await call(register, { person: 'amal', body: { ...body, contact } });
    expect(refused).toMatchObject({ status: 400, body: { code: 'invalid-body' } });
    expect(refused.body.errors).toMatchObject([
      { pointer: '/contact/email', message: expect.stringMatching(/^Before the @ only plain letters/) },
    ]);
  });

  test('let a signatory bring others in', async () => {
    const add = (person: string, authority: string) => async (by: string) =>
      call(addMember, {
        person: by,
        params: params(),
        body: { personId: await personIdOf(person), authority },
      });
    expect((await add('bo', 'member')('stranger')).status).toBe(404);
    expect((await add('bo', 'member')('ada')).status).toBe(200);
    expect((await add('cy', 'member')('bo')).body.code).toBe('not-a-signatory');
    expect((await seenBy('bo')).body.members).toHaveLength(2);
  });

  test('put an account forward that waits for the office', async () => {
    const put = (person: string, iban: string) =>
      call(propose, { person, method: 'PUT', params: params(), body: { iban, holder: 'Beispielverein' } });
    expect((await put('ada', 'DE88 3704 0044 0532 0130 00')).body).toMatchObject({
      status: 422,
      code: 'iban-check-digits-wrong',
    });
    expect((await put('bo', IBAN)).status).toBe(403);
    expect((await put('ada', 'DE89 3704 0044 0532 0130 00')).body).toMatchObject({ accountVersion: 1 });
    const waiting = { person: 'office', method: 'GET' as const, query: { list: 'account-to-confirm' } };
    expect((await call(organisations, waiting)).body.items).toHaveLength(1);
  });

  test('show the account to their members and to those who check and pay, and keep it out of the log', async () => {
    await giveOffice('till', 'finance');
    await giveOffice('audit', 'auditor');
    for (const person of ['ada', 'office'])
      expect((await seenBy(person)).body.accounts).toMatchObject([{ iban: IBAN, confirmedBy: null }]);
    for (const person of ['bo', 'till']) {
      expect((await seenBy(person)).body.accounts).toMatchObject([{ maskedIban: 'DE … 3000' }]);
      expect(JSON.stringify((await seenBy(person)).body)).not.toContain(IBAN);
    }
    expect((await seenBy('audit')).body).not.toHaveProperty('accounts');
    const { commits } = await web().environment.log.load('stuttgart', `organisation-${ids.organisationId}`);
    expect(commits).not.toEqual([]);
    for (const { bytes } of commits) expect(bytes).not.toMatch(/DE89 ?3704|ada@verein|Ada Beispiel/);
  });

  test('say what is odd about an account to who enters it and to who confirms it, in both languages', async () => {
    const key = { 'idempotency-key': 'an-account-with-a-wrong-key' };
    const put = (iban: string, headers = {}) => {
      const body = { iban, holder: 'Beispielverein' };
      return call(propose, { person: 'ada', method: 'PUT', params: params(), body, headers });
    };
    const hint = {
      key: 'account-key-wrong',
      text: expect.stringMatching(/check digit that its country has/),
    };
    expect((await put('BE41 5390 0754 7035', key)).body).toMatchObject({ accountVersion: 2, hint });
    expect((await put('BE41 5390 0754 7035', key)).body).toMatchObject({ accountVersion: 2, hint });
    const german = { 'accept-language': 'de' };
    expect((await put('CH44 3199 9123 0008 8901 2', german)).body.hint.text).toMatch(/Schweizer QR-Rechnung/);
    expect((await seenBy('office')).body.accounts).toMatchObject([
      { hint: null },
      { maskedIban: 'BE … 7035', hint },
      { hint: { key: 'account-for-qr-bills', text: expect.stringMatching(/Swiss QR bills only/) } },
    ]);
    expect((await put(IBAN)).body).toMatchObject({ accountVersion: 4, hint: null });
  });

  test('need a second person for the account', async () => {
    const by = (person: string) => call(confirm, { person, params: params(), body: { accountVersion: 4 } });
    expect((await by('ada')).body.code).toBe('wrong-role');
    await giveOffice('bo', 'coordination-office');
    expect((await by('bo')).body.code).toBe('own-organisation');
    await giveOffice('ada', 'coordination-office');
    expect((await by('ada')).body.code).toBe('proposer-cannot-confirm');
    expect((await by('office')).status).toBe(200);
    expect((await seenBy('ada')).body.accounts.slice(3)).toMatchObject([
      { confirmedBy: await personIdOf('office'), confirmedAt: '2026-03-01T09:00:00.000Z' },
    ]);
    expect((await seenBy('till')).body.accounts.at(-1)).toMatchObject({ iban: IBAN });
  });

  test('keep their last signatory', async () => {
    const remove = async (person: string, whom: string) =>
      call(removeMember, {
        person,
        method: 'DELETE',
        params: { ...params(), personId: await personIdOf(whom) },
      });
    expect((await remove('ada', 'ada')).body.code).toBe('last-signatory');
    expect((await remove('bo', 'bo')).status).toBe(200);
    expect((await seenBy('ada')).body.members).toHaveLength(1);
  });
});
