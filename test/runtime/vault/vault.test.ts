import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../events/catalogue.ts';
import { caseSubject } from '../../../events/privacy.ts';
import { vault } from '../../../runtime/vault/vault.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { environmentInUse } from '../../support/environments.ts';
import { newTenant } from '../../support/event-log-contract/facts.ts';
import { byReceipts, receipt } from '../../support/proof-facts.ts';
import {
  applicationNamed,
  closed,
  personNamed,
  record,
  reviewOf,
  opened as reviewOpened,
  scored,
} from '../../support/review-facts.ts';
import { COMMENT, caseOf, commentOf } from '../../support/sealed-comment.ts';

describe.each([sqliteInMemory, dynamodb])('the vault on $name', (engine) => {
  const opened = environmentInUse(engine);
  const outside = () => opened().environment;
  const stream = reviewOf('one');

  it('leaves commits without personal values as they are', async () => {
    const events = [reviewOpened(stream), scored(stream, 'ada', 7), closed(stream)];
    const sealed = await outside().vault.seal(newTenant(), stream, events);
    expect(sealed.rows).toEqual([]);
    const version = (type: string) => catalogue.get(type)?.version;
    expect(sealed.events).toEqual(events.map((event) => ({ ...event, version: version(event.type) })));
  });

  it('takes a personal value out of an event and gives it back to whoever may open it', async () => {
    const tenant = newTenant();
    const commit = await record(outside(), tenant, stream, [scored(stream, 'ada', 7, COMMENT)]);
    expect(commit.bytes).not.toContain('Yıldız');
    expect(commentOf(commit.events[0])).toEqual({
      sealed: expect.stringMatching(/^[\w-]{43}$/),
      subject: caseOf('one'),
      row: null,
    });
    const shown = await outside().vault.open(tenant, { list: [commit.events[0]?.data, null, 'x', 3] });
    expect(shown).toEqual({ list: [scored(stream, 'ada', 7, COMMENT).data, null, 'x', 3] });
  });

  it('seals the same value differently each time', async () => {
    const tenant = newTenant();
    const events = [scored(stream, 'ada', 7, COMMENT), scored(stream, 'ada', 8, COMMENT)];
    const sealed = await outside().vault.seal(tenant, stream, events);
    const [one, other] = sealed.events.map((event) => JSON.stringify(commentOf(event)));
    expect(one).not.toBe(other);
  });

  it('closes what speaks of a person under their key, also when it stands in the stream of a case', async () => {
    const tenant = newTenant();
    const conflict = (person: string) => ({
      type: 'ConflictOfInterestDeclared',
      data: {
        ...{ applicationId: applicationNamed('one'), personId: personNamed(person) },
        ...{ ground: 'relative', note: COMMENT },
      },
    });
    const { events, rows } = await outside().vault.seal(tenant, stream, [conflict('ada'), conflict('bob')]);
    expect(rows.map(({ subject }) => subject)).toEqual([personNamed('ada'), personNamed('bob')]);
    const [ada] = events;
    const stolen = { ...ada!, data: { ...ada!.data, personId: personNamed('bob') } };
    const stealing = outside().vault.seal(tenant, stream, [stolen]);
    await expect(stealing).rejects.toMatchObject({ code: 'foreign-subject' });
  });

  it('closes what a meeting writes about a case under the key of the case, and the rest under its own', async () => {
    const tenant = newTenant();
    const meetingId = `mtg_${'0'.repeat(26)}`;
    const remark = (applicationId: string | null) => ({
      type: 'RemarkRecorded',
      data: {
        ...{ meetingId, itemId: applicationId && 'item-1', applicationId },
        ...{ text: COMMENT, recordedBy: personNamed('ada') },
      },
    });
    const remarks = [remark(applicationNamed('one')), remark(null)];
    const { rows } = await outside().vault.seal(tenant, `meeting-${meetingId}`, remarks);
    expect(rows.map(({ subject }) => subject)).toEqual([caseOf('one'), caseSubject(meetingId)]);
  });

  it('lets the streams of one application share the key of the case', async () => {
    const tenant = newTenant();
    const application = `app_${'a'.repeat(26)}`;
    const rejected = {
      type: 'ApplicationRejected',
      data: {
        ...{ applicationId: application, reasons: ['incomplete'], explanation: COMMENT },
        ...{ resolution: null, rejectedBy: null, instrument: null, remedy: null, rejectedOn: null },
      },
    };
    const one = await outside().vault.seal(tenant, `application-${application}`, [rejected]);
    expect(one.rows[0]?.subject).toBe(`case_${application}`);
  });

  it('puts the many values of one append into few rows, and each of them opens', async () => {
    const tenant = newTenant();
    const receipts = Array.from({ length: 500 }, (_, number) =>
      receipt(number, {
        payee: `Zahlungsempfängerin ${number}`,
        purpose: `Zweck ${number} `.padEnd(200, 'ü'),
      }),
    );
    const applicationId = `app_${'b'.repeat(26)}`;
    const proof = { ...byReceipts, receipts };
    const event = {
      type: 'ProofSubmitted',
      data: {
        ...{ applicationId, proofId: `prf_${'b'.repeat(26)}`, version: 1, proof },
        submittedBy: personNamed('ada'),
      },
    };
    const commit = await record(outside(), tenant, `payout-${applicationId}`, [event]);
    expect(await outside().vault.open(tenant, commit.events[0]?.data)).toEqual(event.data);
  });

  it('throws for a row that was changed, moved or exchanged', async () => {
    const tenant = newTenant();
    const sealed = await outside().vault.seal(tenant, stream, [scored(stream, 'ada', 7, COMMENT)]);
    const [one] = sealed.rows;
    const [other] = (await outside().vault.seal(tenant, stream, [scored(stream, 'ada', 7, 'anderes')])).rows;
    const marker = commentOf(sealed.events[0]);
    const openWith = (ciphertext: string) =>
      vault(
        { ...opened().vaultStore, values: async () => [{ ...one!, ciphertext }] },
        opened().keyMaster,
      ).open(tenant, marker);
    expect(await openWith(one!.ciphertext)).toBe(COMMENT);
    const [name, text = ''] = one!.ciphertext.split('.');
    const flipped = Buffer.from(text, 'base64');
    flipped.writeUInt8(flipped.readUInt8(30) ^ 1, 30);
    for (const forged of [`${name}.${flipped.toString('base64')}`, other!.ciphertext, ''])
      await expect(openWith(forged)).rejects.toMatchObject({ code: 'commitment-broken' });
  });

  it('keeps sealed values that come back, but only those of the same subject', async () => {
    const tenant = newTenant();
    const [ada] = (await outside().vault.seal(tenant, stream, [scored(stream, 'ada', 7, COMMENT)])).events;
    const again = await outside().vault.seal(tenant, stream, [ada!]);
    expect(again).toEqual({ events: [ada], rows: [] });
    const elsewhere = outside().vault.seal(tenant, reviewOf('two'), [ada!]);
    await expect(elsewhere).rejects.toMatchObject({ code: 'foreign-subject' });
  });

  it('refuses events that no schema knows, and fields that could carry anything', async () => {
    const seal = (event: { type: string; data: unknown }) =>
      outside().vault.seal(newTenant(), stream, [event]);
    await expect(seal({ type: 'Gossip', data: {} })).rejects.toMatchObject({ code: 'event-unknown' });
    const leaky = { ...closed(stream), data: { ...closed(stream).data, name: 'Ada Muster' } };
    const refusal = await seal(leaky).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'event-malformed' });
    expect(String(refusal)).not.toContain('Muster');
  });

  it('gives a person one pseudonym in a tenant and another in the next', async () => {
    const [tenant, other] = [newTenant(), newTenant()];
    const again = vault(opened().vaultStore, opened().keyMaster);
    const id = await outside().vault.personIdOf(tenant, 'https://a.example', 'sub-1');
    expect(id).toMatch(/^per_[0-9a-z]{26}$/);
    expect(await again.personIdOf(tenant, 'https://a.example', 'sub-1')).toBe(id);
    const others = await Promise.all([
      again.personIdOf(other, 'https://a.example', 'sub-1'),
      again.personIdOf(tenant, 'https://b.example', 'sub-1'),
      again.personIdOf(tenant, 'https://a.example', 'sub-2'),
    ]);
    expect(new Set([id, ...others]).size).toBe(4);
  });

  it('agrees on one key when two processes close the first values of a subject at once', async () => {
    const tenant = newTenant();
    const processes = Array.from({ length: 4 }, () => vault(opened().vaultStore, opened().keyMaster));
    const texts = await Promise.all(
      processes.map((process, n) => process.closeText(tenant, 'case_app_1', { n })),
    );
    for (const [n, text] of texts.entries())
      expect(await outside().vault.openText(tenant, 'case_app_1', text)).toEqual({ n });
  });
});
