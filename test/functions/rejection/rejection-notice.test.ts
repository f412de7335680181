import { beforeAll, describe, expect, test } from 'vitest';
import { handler as file } from '../../../functions/application/application-file.ts';
import { handler as worklist } from '../../../functions/application/worklist.ts';
import { handler as missing } from '../../../functions/deadlines/missing-steps.ts';
import { handler as decide } from '../../../functions/rejection/decide-rejection-objection.ts';
import { handler as object } from '../../../functions/rejection/object-to-rejection.ts';
import { handler as post } from '../../../functions/rejection/post-rejection.ts';
import { handler as letter } from '../../../functions/rejection/rejection-notice.ts';
import { handler as retrieve } from '../../../functions/rejection/retrieve-rejection.ts';
import { handler as withdraw } from '../../../functions/rejection/withdraw-rejection-objection.ts';
import { call } from '../../support/http.ts';
import { handIn, registerAssociation } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const kept = { organisationId: '', applicationId: '', sent: 0 };
const theWorld = townInUse();

const send = async (handler: typeof post, person: string, body: object = {}) => {
  const headers = { 'idempotency-key': `rejection-step-${kept.sent++}`.padEnd(20, '.') };
  const answer = await call(handler, {
    ...{ person, params: { applicationId: kept.applicationId }, body, headers },
  });
  await theWorld().settle();
  return answer;
};
const read = (handler: typeof post, person: string) =>
  call(handler, { person, method: 'GET', params: { applicationId: kept.applicationId } });
const keysFor = async (handler: typeof post) => {
  const { body } = await call(handler, { person: 'office', method: 'GET' });
  return body.items.map(({ key }: { key: string }) => key);
};
const reject = async (explanation: string) => {
  await theWorld().carry('reject-application', {
    ...{ as: 'office', params: { applicationId: kept.applicationId } },
    body: { reasons: ['incomplete'], explanation },
  });
  await theWorld().settle();
};

beforeAll(async () => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  await world.carry('grant-role', {
    as: 'administrator',
    params: { personId: await world.personId('second-officer'), role: 'coordination-office' },
  });
  kept.organisationId = organisationId;
  kept.applicationId = await handIn(world, {
    ...{ as: 'signatory', organisationId, number: 1, requestedCents: 100_000 },
  });
  await reject('Es fehlt der Plan.');
});

/** A rejection burdens its applicant as a grant's conditions do: it is notified, and there is a day until which to object. */
describe('a rejection by Bescheid', () => {
  test('waits for the office until it is sent', async () => {
    expect(await keysFor(worklist)).toEqual(['work-rejection-to-post']);
  });

  test('lies in the portal unread until the applicant opens it, and runs from the day after', async () => {
    expect((await send(post, 'signatory', { channel: 'post' })).body.code).toBe('wrong-role');
    const portal = { channel: 'portal', hasPortalConsent: true };
    expect((await send(post, 'office', portal)).status).toBe(200);
    expect(await keysFor(worklist)).toEqual([]);
    expect(await keysFor(missing)).toContain('step-rejection-retrieval');
    expect((await read(letter, 'signatory')).status).toBe(404);
    theWorld().setClock('2024-01-10T09:00:00.000Z');
    expect((await send(retrieve, 'nobody')).status).toBe(404);
    expect((await send(retrieve, 'signatory')).status).toBe(200);
    expect((await read(letter, 'signatory')).status).toBe(200);
    const { body } = await read(file, 'signatory');
    expect(body).toMatchObject({
      status: 'rejected',
      rejectionNotice: { notifiedOn: '2024-01-11', remedyEndsOn: '2024-02-12', isFinal: false },
    });
    expect(body.timeline.at(-1).text).toBe(
      'The rejection was fetched and is notified on 11 January 2024; the period ends on 12 February 2024.',
    );
  });

  test('is objected to, which nobody decides who entered it, and goes back to the formal check', async () => {
    expect((await send(object, 'office', { grounds: 'Der Plan lag bei.' })).status).toBe(200);
    expect(await keysFor(worklist)).toEqual(['work-rejection-objection']);
    expect(await keysFor(missing)).not.toContain('step-rejection-objection');
    theWorld().setClock('2024-04-02T09:00:00.000Z');
    expect(await keysFor(missing)).toContain('step-rejection-objection');
    expect((await theWorld().daily()).done).toBe(0);
    const decision = { outcome: 'upheld', reasons: 'Der Plan war da.' };
    expect((await send(decide, 'office', decision)).body.code).toBe('objection-entered-by-you');
    expect((await send(decide, 'second-officer', decision)).status).toBe(200);
    const { body } = await read(file, 'signatory');
    expect(body).toMatchObject({
      status: 'in-check',
      rejectionObjection: { status: 'upheld', grounds: 'Der Plan lag bei.', reasons: 'Der Plan war da.' },
    });
    expect((await read(letter, 'signatory')).body).toContain('2. Januar 2024');
  });

  test('is final by the daily round once nobody objected in time, and then no more among the open cases', async () => {
    await reject('Der Plan ist zu teuer.');
    expect((await send(post, 'office', { channel: 'post' })).status).toBe(200);
    const { body: before } = await read(file, 'signatory');
    expect(before.rejectionNotice).toMatchObject({ notifiedOn: '2024-04-06', remedyEndsOn: '2024-05-06' });
    theWorld().setClock('2024-05-06T03:00:00.000Z');
    expect((await theWorld().daily()).done).toBe(0);
    theWorld().setClock('2024-05-07T03:00:00.000Z');
    expect((await theWorld().daily()).done).toBe(1);
    await theWorld().settle();
    expect((await send(object, 'signatory', { grounds: 'Zu spät.' })).body.code).toBe('rejection-is-final');
    expect((await read(file, 'signatory')).body.rejectionNotice.isFinal).toBe(true);
    expect((await theWorld().daily()).done).toBe(0);
  });
});

describe('an objection to a rejection', () => {
  test('is taken back by whoever signs for the group: it stays rejected', async () => {
    const { organisationId } = kept;
    theWorld().setClock('2024-01-10T09:00:00.000Z');
    kept.applicationId = await handIn(theWorld(), {
      ...{ as: 'signatory', organisationId, number: 2, requestedCents: 100_000 },
    });
    await reject('Der Plan ist zu teuer.');
    expect((await send(object, 'signatory', { grounds: 'Er ist es nicht.' })).status).toBe(200);
    expect((await send(withdraw, 'passer-by')).status).toBe(404);
    expect((await send(withdraw, 'signatory')).status).toBe(200);
    expect((await send(withdraw, 'signatory')).body.code).toBe('no-objection-open');
    expect((await read(file, 'signatory')).body).toMatchObject({
      ...{ status: 'rejected', rejectionObjection: { status: 'withdrawn' } },
    });
  });
});
