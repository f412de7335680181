import { beforeAll, describe, expect, test } from 'vitest';
import { handler as file } from '../../../functions/application/application-file.ts';
import { handler as mine } from '../../../functions/application/my-applications.ts';
import { handler as programmeStatus } from '../../../functions/application/programme-status.ts';
import { handler as worklist } from '../../../functions/application/worklist.ts';
import { call } from '../../support/http.ts';
import {
  applicationIdOf,
  bringToCommittee,
  committee,
  FUND,
  PROGRAMME,
  registerAssociation,
} from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const kept: { organisationId: string } = { organisationId: '' };
const theWorld = townInUse();
const [granted, withdrawn] = [applicationIdOf(1), applicationIdOf(2)];
const params = { applicationId: granted };

const voteFor = async (applicationId: string, amountCents: number) => {
  const { carry, personId, settle, environment } = theWorld();
  const { key: meetingId } = await carry('convene-meeting', {
    as: 'office',
    body: {
      ...{ programmeId: PROGRAMME, committeeId: 'begleitausschuss', title: 'Sitzung', place: 'Rathaus' },
      ...{ startsAt: environment.clock.now(), isSecondMeeting: false, applicationIds: [applicationId] },
    },
  });
  for (const person of committee) {
    const present = { meetingId, personId: await personId(person) };
    await carry('record-presence', { as: 'office', params: present, body: { isPresent: true } });
  }
  const item = { meetingId, itemId: 'item-1' };
  await carry('call-item', {
    as: 'chair',
    params: item,
    body: { outcome: 'grant', amountCents, conditions: [] },
  });
  for (const as of committee) await carry('cast-vote', { as, params: item, body: { vote: 'yes' } });
  await carry('resolve-item', { as: 'chair', params: item });
  await settle();
};

beforeAll(async () => {
  kept.organisationId = await registerAssociation(theWorld(), 'signatory');
  const { organisationId } = kept;
  for (const number of [1, 2])
    await bringToCommittee(theWorld(), { as: 'signatory', organisationId, number, requestedCents: 90_000 });
  await theWorld().settle();
  await voteFor(granted, 90_000);
  await voteFor(withdrawn, 90_000);
  await theWorld().carry('issue-grant', { as: 'office', params });
  await theWorld().carry('accept-grant', { as: 'signatory', params });
  await theWorld().carry('request-payment', { as: 'signatory', params, body: { amountCents: 50_000 } });
  await theWorld().settle();
});

const get = (handler: Parameters<typeof call>[0], person: string, more = {}) =>
  call(handler, { method: 'GET', person, ...more });

describe('a case with a grant', () => {
  test('goes on in one file: the vote in counts, the grant in figures, one timeline', async () => {
    const { body } = await get(file, 'signatory', { params });
    expect(body).toMatchObject({ status: 'accepted', statusText: 'Project running', grantedCents: 90_000 });
    expect(body.meetings).toMatchObject([
      { title: 'Sitzung', status: 'resolved', outcome: 'grant', yesCount: 5, noCount: 0 },
    ]);
    expect(body.timeline.map(({ key }: { key: string }) => key)).toEqual([
      'timeline-submitted',
      'timeline-check-started',
      'timeline-admitted',
      'timeline-recommended',
      'timeline-grant-issued',
      'timeline-grant-accepted',
      'timeline-payment-requested',
    ]);
    expect(body.timeline.every(({ key, text }: { key: string; text: string }) => text !== key)).toBe(true);
    expect(JSON.stringify(body)).not.toContain('per_');
  });

  test('waits for the applicant as a case, and for the office with its payment', async () => {
    const { body } = await get(worklist, 'cashier');
    const own = body.items.filter((item: { applicationId: string }) => item.applicationId === granted);
    expect(own).toMatchObject([
      { key: 'next-accepted', waitsFor: 'applicant', isOverdue: false },
      { key: 'work-payment-requested', waitsFor: 'coordination-office', dueOn: null },
    ]);
    expect(own[0].dueOn).toMatch(/^2024-\d\d-\d\d$/);
  });

  test('counts in the sums of its programme', async () => {
    const { body } = await get(programmeStatus, 'stranger', { params: { programmeId: PROGRAMME } });
    expect(body.total).toMatchObject({ count: 2, recommendedCents: 180_000, grantedCents: 90_000 });
    expect(body.states.map(({ status }: { status: string }) => status)).toEqual(['recommended', 'accepted']);
  });

  test('can no longer be withdrawn', async () => {
    const outcome = await theWorld().send('withdraw-application', { as: 'signatory', params });
    expect(outcome).toMatchObject({ status: 'refused', refusal: { refused: 'grant-already-issued' } });
  });
});

describe('a recommended application that is withdrawn', () => {
  test('gives its money back to the fund', async () => {
    const world = theWorld();
    await world.carry('withdraw-application', { as: 'signatory', params: { applicationId: withdrawn } });
    await world.settle();
    const { commits } = await world.environment.log.load(world.tenant, `fund-${FUND}`);
    expect(commits.flatMap(({ events }) => events).at(-1)).toMatchObject({
      type: 'ReservationReleased',
      data: { applicationId: withdrawn, amountCents: 90_000, reason: 'withdrawn' },
    });
    expect(await world.environment.views.parked(world.tenant)).toEqual([]);
    const { body } = await get(mine, 'signatory');
    expect(
      body.items.find((item: { applicationId: string }) => item.applicationId === withdrawn),
    ).toMatchObject({
      status: 'withdrawn',
      waitsFor: 'nobody',
    });
  });
});

describe('a bank account', () => {
  test('that waits for its second person stands on the work list', async () => {
    const { organisationId } = kept;
    const body = { iban: 'DE89370400440532013000', holder: 'Verein' };
    await theWorld().carry('propose-bank-account', { as: 'signatory', params: { organisationId }, body });
    await theWorld().settle();
    const answer = await get(worklist, 'office');
    expect(answer.body.items).toContainEqual(
      expect.objectContaining({ key: 'work-account-to-confirm', organisationId, applicationId: null }),
    );
  });
});
