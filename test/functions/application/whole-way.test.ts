import { beforeAll, describe, expect, test } from 'vitest';
import type { RuleSet } from '../../../events/rule-set.ts';
import { handler as admit } from '../../../functions/application/admit-application.ts';
import { handler as answer } from '../../../functions/application/answer-clarification.ts';
import { handler as file } from '../../../functions/application/application-file.ts';
import { handler as mine } from '../../../functions/application/my-applications.ts';
import { handler as advise } from '../../../functions/application/record-advice.ts';
import { handler as recordCheck } from '../../../functions/application/record-formal-check.ts';
import { handler as ask } from '../../../functions/application/request-clarification.ts';
import { handler as startCheck } from '../../../functions/application/start-formal-check.ts';
import { handler as submit } from '../../../functions/application/submit-application.ts';
import { handler as draft } from '../../../functions/draft/draft.ts';
import { handler as release } from '../../../functions/draft/release-draft.ts';
import { handler as save } from '../../../functions/draft/save-draft.ts';
import { call } from '../../support/http.ts';
import {
  applicationIdOf,
  contentFor,
  FUND,
  PROGRAMME,
  ROUND,
  registerAssociation,
  rules,
} from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const known = <Value>(value: Value) => ({ value, source: 'a test', confidence: 'assumed' as const });
const strict: RuleSet = {
  ...rules,
  adviceRequired: known(true),
  signOffRequired: known(true),
  formalCheckItems: known(['sums', 'in-area']),
  clarificationDays: known(14),
  unanswered: known('lapses'),
  decisionWithinDays: known(21),
};

const theWorld = townInUse(undefined, strict);
const applicationId = applicationIdOf(1);
const params = { applicationId };
const by = (handler: Parameters<typeof call>[0], person: string, body: unknown = {}, headers = {}) =>
  call(handler, { person, params, body, headers });
const look = (handler: Parameters<typeof call>[0], person: string) =>
  call(handler, { person, method: 'GET', params });

beforeAll(async () => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  const member = { personId: await world.personId('helper'), authority: 'member' };
  await world.carry('add-member', { as: 'signatory', params: { organisationId }, body: member });
  const meant = { organisationId, programmeId: PROGRAMME, fundId: FUND, roundId: ROUND };
  await world.draft(applicationId, meant, contentFor(250_000));
  await world.settle();
});

describe('before an application, where the rules ask for advice and a second person', () => {
  const advice = { advisedOn: '2024-01-02', kind: 'telephone', note: 'Gern noch einen Raum einplanen.' };

  test('the draft says what is still needed', async () => {
    const { body } = await look(draft, 'helper');
    expect(body.advice).toEqual({ isRequired: true, advisedOn: null });
    expect(body.signOff).toEqual({ isRequired: true, releases: [] });
  });

  test('the submission is told whom to talk to, with the number to give', async () => {
    const { status, body } = await by(submit, 'signatory');
    expect([status, body.code]).toEqual([409, 'advice-missing']);
    expect(body.detail).toBe(
      `This programme asks for advice before the application. Contact the coordination office and give the number ${applicationId}; then you can submit.`,
    );
  });

  test('the office writes the conversation down, without seeing the draft', async () => {
    expect((await by(advise, 'signatory', advice)).status).toBe(403);
    expect(await by(advise, 'office', { ...advice, advisedOn: '2024-06-01' })).toMatchObject({
      status: 422,
      body: { code: 'advice-in-the-future' },
    });
    expect((await by(advise, 'office', advice)).status).toBe(201);
    expect((await look(draft, 'office')).status).toBe(404);
    const unknown = { person: 'office', params: { applicationId: applicationIdOf(9) }, body: advice };
    expect((await call(advise, unknown)).body.code).toBe('unknown-application');
    await theWorld().settle();
    expect((await look(file, 'signatory')).status).toBe(404);
    expect((await call(mine, { person: 'signatory', method: 'GET' })).body.items).toEqual([]);
  });

  test('the signatory cannot release for themselves, and a change voids what a member released', async () => {
    expect((await by(release, 'stranger', { draftVersion: 1 })).body.code).toBe('unknown-draft');
    await by(release, 'signatory', { draftVersion: 1 });
    expect((await by(submit, 'signatory')).body).toMatchObject({
      code: 'sign-off-missing',
      facts: { version: 1 },
    });
    expect((await by(release, 'helper', { draftVersion: 1 })).status).toBe(200);
    const changed = { ...contentFor(250_000), place: 'Stuttgart-Mitte' };
    expect((await by(save, 'helper', changed, { 'if-match': '"1"' })).status).toBe(200);
    expect((await look(draft, 'signatory')).body.signOff.releases).toEqual([]);
    expect((await by(submit, 'signatory')).body.code).toBe('sign-off-missing');
    expect((await by(release, 'helper', { draftVersion: 1 })).body.code).toBe('draft-changed');
  });

  test('somebody else releases the version, and the application says so', async () => {
    expect((await by(release, 'helper', {}, { 'if-match': '"2"' })).status).toBe(200);
    expect((await look(draft, 'helper')).body.signOff.releases).toMatchObject([{ isMine: true }]);
    expect((await by(submit, 'signatory')).status).toBe(200);
    const { environment, tenant, personId } = theWorld();
    const commits = await environment.log.read(tenant, `application-${applicationId}`);
    expect(commits.at(-1)?.events[0]?.data['releases']).toMatchObject([
      { draftVersion: 2, releasedBy: await personId('helper') },
    ]);
    await theWorld().settle();
  });
});

describe('in the formal check, where the rules name what is to be decided', () => {
  test('the applicant sees by when it goes on', async () => {
    const { body } = await call(mine, { person: 'signatory', method: 'GET' });
    // The check begins 7 days after the round ends on 31 January 2024; the decision is due after that.
    expect(body.items).toMatchObject([
      { status: 'submitted', waitsFor: 'coordination-office', dueOn: '2024-02-07' },
    ]);
  });

  test('nothing is admitted with an item undecided or not met', async () => {
    await by(startCheck, 'office');
    expect((await by(admit, 'office')).body).toMatchObject({
      code: 'check-item-open',
      facts: { item: 'sums' },
    });
    const findings = [
      { item: 'sums', finding: 'met' },
      { item: 'in-area', finding: 'not-met' },
    ];
    expect((await by(recordCheck, 'office', { findings })).body.code).toBe('finding-without-note');
    const [sums, area] = findings;
    const noted = { findings: [sums, { ...area, note: 'Der Ort liegt außerhalb.' }] };
    expect((await by(recordCheck, 'office', noted)).status).toBe(200);
    expect((await by(admit, 'office')).body).toMatchObject({
      code: 'check-item-not-met',
      facts: { item: 'in-area' },
    });
  });

  test('a question without a day runs for the period of the rules', async () => {
    const items = [{ field: 'place', question: 'Wo genau?' }];
    expect((await by(ask, 'office', { items })).status).toBe(200);
    await theWorld().settle();
    const { body } = await call(mine, { person: 'signatory', method: 'GET' });
    expect(body.items).toMatchObject([
      { status: 'clarification', dueOn: '2024-01-16', waitsFor: 'applicant' },
    ]);
  });

  test('the answer is shown beside what it replaces, and is checked anew', async () => {
    const changes = { place: 'Stuttgart-Ost' };
    expect((await by(answer, 'helper', { changes })).status).toBe(200);
    await theWorld().settle();
    const { body } = await look(file, 'office');
    expect(body.versions[1].changes).toEqual([
      { field: 'place', before: 'Stuttgart-Mitte', after: 'Stuttgart-Ost' },
    ]);
    expect(body.findings).toMatchObject([
      { item: 'sums', finding: 'met', contentVersion: 1 },
      { item: 'in-area', finding: 'not-met', contentVersion: 1, note: 'Der Ort liegt außerhalb.' },
    ]);
    expect(body.advice).toMatchObject([{ kind: 'telephone', note: 'Gern noch einen Raum einplanen.' }]);
    expect((await by(admit, 'office')).body.code).toBe('check-item-open');
    const findings = ['sums', 'in-area'].map((item) => ({ item, finding: 'met' }));
    await by(recordCheck, 'office', { findings });
    expect((await by(admit, 'office')).status).toBe(200);
  });

  test('the committee reads the file, but not what was said in the conversation', async () => {
    await theWorld().settle();
    const { status, body } = await look(file, 'member-1');
    expect(status).toBe(200);
    expect(body.advice).toMatchObject([{ note: null }]);
    expect(body.warnings).toEqual([]);
  });
});
