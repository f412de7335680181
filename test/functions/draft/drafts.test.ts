import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handler as submit } from '../../../functions/application/submit-application.ts';
import { handler as discard } from '../../../functions/draft/discard-draft.ts';
import { handler as draft } from '../../../functions/draft/draft.ts';
import { handler as drafts } from '../../../functions/draft/drafts.ts';
import { handler as save } from '../../../functions/draft/save-draft.ts';
import { handler as start } from '../../../functions/draft/start-draft.ts';
import { call } from '../../support/http.ts';
import { openTown, type Town } from '../../support/open-town.ts';
import { contentFor, FUND, PROGRAMME, ROUND, registerAssociation } from '../../support/town.ts';

const kept: { town?: Town; organisationId: string } = { organisationId: '' };
beforeAll(async () => {
  kept.town = await openTown();
  kept.organisationId = await registerAssociation(kept.town.world, 'signatory');
});
afterAll(() => kept.town?.close());
const theTown = () => {
  if (!kept.town) throw new Error('the town is not open');
  return kept.town;
};

const startAs = (person: string, key?: string, changes = {}) =>
  call(start, {
    person,
    headers: key === undefined ? {} : { 'idempotency-key': key },
    body: {
      organisationId: kept.organisationId,
      programmeId: PROGRAMME,
      fundId: FUND,
      roundId: ROUND,
      ...changes,
    },
  });
const saveAs = (person: string, applicationId: string, version: number | undefined, body: unknown) =>
  call(save, {
    person,
    method: 'PUT',
    params: { applicationId },
    headers: version === undefined ? {} : { 'if-match': `"${version}"` },
    body,
  });
const started = async (): Promise<string> => (await startAs('signatory')).body.applicationId;

describe('starting a draft', () => {
  test('gives an empty one that says what is missing', async () => {
    const { status, headers, body } = await startAs('signatory');
    expect(status).toBe(201);
    expect(headers['etag']).toBe('"1"');
    expect(body).toMatchObject({
      content: {},
      isComplete: false,
      isRoundOpen: true,
      deadlineOn: '2024-01-31',
    });
    expect(body.missing).toContain('/title');
    expect(body.missing).toContain('/financePlan/expenditure');
  });

  test('again with the same key gives the same draft, and with other content none', async () => {
    const key = 'the-key-of-one-draft';
    const { body } = await startAs('signatory', key);
    const again = await startAs('signatory', key);
    expect([again.status, again.body.applicationId]).toEqual([200, body.applicationId]);
    const organisationId = await registerAssociation(theTown().world, 'signatory');
    const other = await startAs('signatory', key, { organisationId });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  test('is for members of the organisation and for rounds that exist', async () => {
    expect(await startAs('stranger')).toMatchObject({ status: 404, body: { code: 'unknown-organisation' } });
    const none = await startAs('signatory', undefined, { roundId: 'never' });
    expect(none).toMatchObject({ status: 404, body: { code: 'unknown-round' } });
  });
});

describe('saving a draft', () => {
  test('keeps any part, and computes the plan while it is written', async () => {
    const applicationId = await started();
    const financePlan = {
      expenditure: [{ lineId: 'a', category: 'fees', label: '', amountCents: 325_000 }],
      income: [{ kind: 'own', amountCents: 25_000 }, { label: 'noch offen' }],
      requestedCents: 310_000,
    };
    const { status, body } = await saveAs('signatory', applicationId, 1, { title: '  ', financePlan });
    expect(status).toBe(200);
    expect(body).toMatchObject({ version: 2, plan: { costCents: 325_000, differenceCents: 10_000 } });
    expect(body.missing).toEqual(
      expect.arrayContaining(['/title', '/financePlan/expenditure/0/label', '/financePlan/income/1/kind']),
    );
    const [overfinanced] = body.broken;
    expect(overfinanced).toMatchObject({ code: 'plan-overfinanced', facts: { differenceCents: 10_000 } });
    expect(overfinanced.detail).toContain('€100.00');
    const again = await call(draft, { person: 'signatory', method: 'GET', params: { applicationId } });
    expect(again.body.content).toEqual({ title: '  ', financePlan });
  });

  test('is complete when everything is there and fits', async () => {
    const { body } = await saveAs('signatory', await started(), 1, contentFor(250_000));
    expect(body).toMatchObject({ isComplete: true, missing: [], broken: [], plan: { differenceCents: 0 } });
  });

  test('says what to do about what is there and cannot stay so', async () => {
    const applicationId = await started();
    const content = { ...contentFor(250_000), title: 'Zo\u202eë', contactEmail: 'müller@verein.example' };
    const { body } = await saveAs('signatory', applicationId, 1, content);
    expect(body).toMatchObject({ isComplete: false, missing: ['/contactEmail'] });
    expect(body.content).toMatchObject({ title: 'Zoë', contactEmail: 'müller@verein.example' });
    const [wrong, ...more] = body.wrong;
    expect(wrong).toMatchObject({
      pointer: '/contactEmail',
      message: expect.stringMatching(/^Before the @ /),
    });
    expect(more).toEqual([]);
    const written = { ...content, title: 'Zoë', contactEmail: 'info@müller-verein.example' };
    const right = await saveAs('signatory', applicationId, 2, written);
    expect(right.body).toMatchObject({ isComplete: true, wrong: [], content: written });
  });

  test('needs the version it builds on, and refuses an older one', async () => {
    const applicationId = await started();
    expect((await saveAs('signatory', applicationId, undefined, {})).status).toBe(428);
    expect((await saveAs('signatory', applicationId, 1, { title: 'Erste' })).status).toBe(200);
    const stale = await saveAs('signatory', applicationId, 1, { title: 'Zweite' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'version-mismatch', facts: { version: 2 } } });
    expect((await saveAs('signatory', applicationId, 7, {})).status).toBe(412);
  });

  test('again, because the answer was lost, gives the same answer and no further version', async () => {
    const applicationId = await started();
    const first = await saveAs('signatory', applicationId, 1, { title: 'Zoë', startsOn: '2024-05-01' });
    const again = await saveAs('signatory', applicationId, 1, { startsOn: '2024-05-01', title: 'Zoë' });
    expect([again.status, again.body]).toEqual([200, first.body]);
    await saveAs('signatory', applicationId, 2, { title: 'Neu' });
    expect((await saveAs('signatory', applicationId, 1, { title: 'Neu' })).status).toBe(412);
    const headers = { 'if-match': '"3"', 'idempotency-key': 'short' };
    const wrong = await call(save, { person: 'signatory', params: { applicationId }, headers, body: {} });
    expect(wrong).toMatchObject({ status: 400, body: { code: 'invalid-idempotency-key' } });
  });

  test('of two at the same time, one wins', async () => {
    const applicationId = await started();
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((title) => saveAs('signatory', applicationId, 1, { title })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412]);
  });

  test('refuses parts that can never become valid', async () => {
    const applicationId = await started();
    const wrong = await saveAs('signatory', applicationId, 1, { startsOn: '2024-02-30', luck: 1 });
    expect(wrong).toMatchObject({ status: 400, body: { code: 'invalid-body' } });
  });
});

describe('a draft', () => {
  test('does not exist for others', async () => {
    const applicationId = await started();
    const params = { applicationId };
    for (const handler of [draft, save, discard]) {
      const answer = await call(handler, { person: 'stranger', params, body: {} });
      expect(answer).toMatchObject({ status: 404, body: { code: 'unknown-draft' } });
    }
    const sent = await call(submit, { person: 'stranger', params });
    expect(sent).toMatchObject({ status: 404, body: { code: 'unknown-draft' } });
    expect((await call(drafts, { person: 'stranger', method: 'GET' })).body).toEqual({
      items: [],
      next: null,
    });
  });

  test('is listed for its organisation and goes when it is discarded', async () => {
    const applicationId = await started();
    await theTown().world.settle();
    const list = async () => {
      const { body } = await call(drafts, { person: 'signatory', method: 'GET' });
      return body.items.map((entry: { applicationId: string }) => entry.applicationId);
    };
    expect(await list()).toContain(applicationId);
    const params = { applicationId };
    const stale = await call(discard, { person: 'signatory', params, headers: { 'if-match': '"2"' } });
    expect(stale.status).toBe(412);
    expect((await call(discard, { person: 'signatory', params })).status).toBe(204);
    expect(await list()).not.toContain(applicationId);
  });

  test('lies closed in the store', async () => {
    const applicationId = await started();
    await saveAs('signatory', applicationId, 1, { title: 'Ein Geheimnis' });
    const { environment, tenant } = theTown().world;
    const { ciphertext = '' } = (await environment.drafts.get(tenant, applicationId)) ?? {};
    expect(ciphertext).not.toBe('');
    expect(Buffer.from(ciphertext, 'base64').includes('Geheimnis')).toBe(false);
  });
});

describe('submitting a draft', () => {
  const submitAs = (applicationId: string, headers = {}) =>
    call(submit, { person: 'signatory', params: { applicationId }, headers });

  test('names what is missing', async () => {
    const answer = await submitAs(await started());
    expect(answer).toMatchObject({ status: 422, body: { code: 'content-incomplete' } });
    expect(answer.body.facts.missing).toContain('/title');
  });

  test.for([[[]], ['text'], [7], [null]])(
    'takes no %j for a body, with If-Match or without',
    async ([body]) => {
      const params = { applicationId: await started() };
      for (const headers of [{ 'if-match': '"1"' }, {}] as Record<string, string>[]) {
        const answer = await call(submit, { person: 'signatory', params, headers, body });
        expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-body' } });
      }
    },
  );

  test('takes the version that If-Match names, and no other', async () => {
    const applicationId = await started();
    await saveAs('signatory', applicationId, 1, contentFor(250_000));
    const older = await submitAs(applicationId, { 'if-match': '"1"' });
    expect(older).toMatchObject({ status: 412, body: { code: 'draft-changed', facts: { version: 2 } } });
    const key = { 'idempotency-key': 'submitted-with-this-key' };
    const sent = await submitAs(applicationId, { 'if-match': '"2"', ...key });
    expect(sent).toMatchObject({ status: 201, body: { id: applicationId, version: 1 } });
    expect((await saveAs('signatory', applicationId, 2, {})).body.code).toBe('already-submitted');
    expect((await submitAs(applicationId)).body.code).toBe('already-submitted');
    await theTown().world.settle();
    expect((await submitAs(applicationId)).body.code).toBe('unknown-draft');
    expect(await submitAs(applicationId, { 'if-match': '"2"', ...key })).toMatchObject({
      status: 201,
      body: { version: 1 },
    });
  });
});
