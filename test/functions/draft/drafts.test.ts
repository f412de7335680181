import { describe, expect, test } from 'vitest';
import { handler as draft } from '../../../functions/draft/draft.ts';
import { handler as save } from '../../../functions/draft/save-draft.ts';
import { draftsInUse } from '../../support/drafts-in-use.ts';
import { call } from '../../support/http.ts';
import { contentFor, registerAssociation } from '../../support/town.ts';

const { theWorld, startAs, saveAs, started } = draftsInUse();

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
    const organisationId = await registerAssociation(theWorld(), 'signatory');
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
