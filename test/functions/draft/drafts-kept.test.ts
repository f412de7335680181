import { describe, expect, test } from 'vitest';
import { handler as submit } from '../../../functions/application/submit-application.ts';
import { handler as discard } from '../../../functions/draft/discard-draft.ts';
import { handler as draft } from '../../../functions/draft/draft.ts';
import { handler as drafts } from '../../../functions/draft/drafts.ts';
import { handler as release } from '../../../functions/draft/release-draft.ts';
import { handler as save } from '../../../functions/draft/save-draft.ts';
import { draftsInUse } from '../../support/drafts-in-use.ts';
import { call } from '../../support/http.ts';
import { contentFor } from '../../support/town.ts';

const { theWorld, place, startAs, saveAs, started } = draftsInUse();

describe('a draft', () => {
  test('does not exist for others', async () => {
    const applicationId = await started();
    const params = { applicationId };
    for (const handler of [draft, save, discard]) {
      const answer = await call(handler, {
        person: 'stranger',
        params,
        body: {},
        headers: { 'if-match': '"1"' },
      });
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
    await theWorld().settle();
    const list = async () => {
      const { body } = await call(drafts, { person: 'signatory', method: 'GET' });
      return body.items.map((entry: { applicationId: string }) => entry.applicationId);
    };
    expect(await list()).toContain(applicationId);
    const params = { applicationId };
    const stale = await call(discard, { person: 'signatory', params, headers: { 'if-match': '"2"' } });
    expect(stale.status).toBe(412);
    expect((await call(discard, { person: 'signatory', params })).status).toBe(428);
    const seen = { 'if-match': '"1"' };
    expect((await call(discard, { person: 'signatory', params, headers: seen })).status).toBe(204);
    expect(await list()).not.toContain(applicationId);
  });

  test('is discarded by who began it or may sign, and by no other member', async () => {
    const world = theWorld();
    const { organisationId } = place;
    for (const person of ['helper', 'other helper']) {
      const body = { personId: await world.personId(person), authority: 'member' };
      await world.carry('add-member', { as: 'signatory', params: { organisationId }, body });
    }
    const throwAway = async (person: string, applicationId: string) =>
      call(discard, { person, params: { applicationId }, headers: { 'if-match': '"1"' } });
    const [first, second] = [
      (await startAs('helper', 'the-first-draft-of-helper')).body.applicationId,
      (await startAs('helper', 'the-second-draft-of-helper')).body.applicationId,
    ];
    expect(await throwAway('other helper', first)).toMatchObject({
      status: 403,
      body: { code: 'not-your-draft' },
    });
    expect((await throwAway('helper', first)).status).toBe(204);
    expect((await throwAway('signatory', second)).status).toBe(204);
  });

  test('lies closed in the store', async () => {
    const applicationId = await started();
    await saveAs('signatory', applicationId, 1, { title: 'Ein Geheimnis' });
    const { environment, tenant } = theWorld();
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

  test('takes no version for another where If-Match names a tag that is none of ours', async () => {
    const headers = { 'if-match': '"x"' };
    const params = { applicationId: await started() };
    for (const handler of [save, submit, release, discard]) {
      const body = handler === save ? contentFor(250_000) : {};
      expect(await call(handler, { person: 'signatory', params, headers, body })).toMatchObject({
        status: 412,
        body: { facts: { version: 1 } },
      });
    }
  });

  test('takes no If-Match of two versions, where one is meant', async () => {
    const headers = { 'if-match': '"1", "2"' };
    const params = { applicationId: await started() };
    for (const handler of [submit, release, discard])
      expect(await call(handler, { person: 'signatory', params, headers, body: {} })).toMatchObject({
        status: 400,
        body: { code: 'if-match-one-version' },
      });
  });

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
    await theWorld().settle();
    expect((await submitAs(applicationId)).body.code).toBe('unknown-draft');
    expect(await submitAs(applicationId, { 'if-match': '"2"', ...key })).toMatchObject({
      status: 201,
      body: { version: 1 },
    });
  });
});
