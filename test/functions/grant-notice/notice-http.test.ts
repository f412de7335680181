import { beforeAll, describe, expect, test } from 'vitest';
import { handler as file } from '../../../functions/application/application-file.ts';
import { handler as worklist } from '../../../functions/application/worklist.ts';
import { handler as changeNotice } from '../../../functions/grant-notice/change-notice.ts';
import { handler as grantNotice } from '../../../functions/grant-notice/grant-notice.ts';
import { handler as post } from '../../../functions/grant-notice/post-notice.ts';
import { handler as retrieve } from '../../../functions/grant-notice/retrieve-notice.ts';
import { handler as rejectionNotice } from '../../../functions/rejection/rejection-notice.ts';
import { recommend } from '../../support/committee-work.ts';
import { call } from '../../support/http.ts';
import { handIn, registerAssociation } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const kept: { params: { applicationId: string }; rejected: string } = {
  ...{ params: { applicationId: '' }, rejected: '' },
};
const theWorld = townInUse(500_000);
type Handler = Parameters<typeof call>[0];
const send = async (handler: Handler, person: string, body: unknown = {}) => {
  const answer = await call(handler, { person, params: kept.params, body });
  await theWorld().settle();
  return answer;
};
const read = (handler: Handler, person: string, params: Record<string, string> = kept.params) =>
  call(handler, { person, method: 'GET', params });

beforeAll(async () => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  kept.rejected = await handIn(world, { as: 'signatory', organisationId, number: 2, requestedCents: 45_000 });
  const params = { applicationId: kept.rejected };
  await world.carry('start-formal-check', { as: 'office', params });
  const body = { reasons: ['incomplete'], explanation: 'Es fehlt <der> Plan.' };
  await world.carry('reject-application', { as: 'office', params, body });
  const wish = { organisationId, number: 1, amountCents: 90_000 };
  kept.params = { applicationId: await recommend(world, wish) };
  world.setClock('2024-03-04T09:00:00.000Z');
  await world.carry('issue-grant', { as: 'office', params: kept.params });
  await world.settle();
});

describe('the notice of a grant', () => {
  test('is a page for its recipient and the offices, and unknown to everybody else', async () => {
    const answer = await read(grantNotice, 'signatory');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    for (const part of ['Zuwendungsbescheid', '900,00', 'Honorare', 'Rathausplatz 1', 'Verein signatory'])
      expect(answer.body).toContain(part);
    expect((await read(grantNotice, 'auditor')).status).toBe(200);
    expect((await read(grantNotice, 'passer-by')).status).toBe(404);
  });

  test('in the portal is opened first: only then it can be read, and counts', async () => {
    const portal = { channel: 'portal', hasPortalConsent: true };
    expect((await send(post, 'office', portal)).status).toBe(200);
    expect((await read(grantNotice, 'signatory')).status).toBe(404);
    expect((await read(grantNotice, 'office')).status).toBe(200);
    const { body: before } = await call(worklist, { person: 'cashier', method: 'GET' });
    expect(JSON.stringify(before)).not.toContain('work-notice-to-post');
    theWorld().setClock('2024-03-15T09:00:00.000Z');
    const { body: after } = await call(worklist, { person: 'cashier', method: 'GET' });
    expect(JSON.stringify(after)).toContain('work-notice-to-post');
    theWorld().setClock('2024-03-06T09:00:00.000Z');
    expect((await send(retrieve, 'signatory')).status).toBe(200);
    expect((await read(grantNotice, 'signatory')).status).toBe(200);
    const { body } = await read(file, 'signatory');
    expect(body.timeline.at(-1).text).toBe('The notice was fetched and is notified on 7 March 2024.');
  });
});

describe('the other letters', () => {
  test('a rejection says why in words, with what was written escaped', async () => {
    const { body } = await read(rejectionNotice, 'signatory', { applicationId: kept.rejected });
    for (const part of [
      'Ablehnungsbescheid',
      'Es fehlten Angaben',
      'Es fehlt &lt;der&gt; Plan.',
      'Widerspruch',
    ])
      expect(body).toContain(part);
    expect((await read(rejectionNotice, 'signatory')).status).toBe(404);
  });

  test('an answered change has its letter', async () => {
    const world = theWorld();
    await world.carry('accept-grant', { as: 'signatory', params: kept.params });
    const wish = { periodEndsOn: '2024-10-31', reason: 'Später.' };
    const { answer } = await world.carry('request-change', {
      as: 'signatory',
      params: kept.params,
      body: wish,
    });
    const params = { ...kept.params, changeId: String(answer['changeId']) };
    await world.settle();
    expect((await read(changeNotice, 'signatory', params)).status).toBe(404);
    await world.carry('approve-change', { as: 'office', params, body: { reason: 'Der Zweck bleibt.' } });
    await world.settle();
    expect((await read(changeNotice, 'signatory', params)).body).toMatch(
      /Änderungsbescheid[\s\S]*31. Oktober 2024/,
    );
  });
});
