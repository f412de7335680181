import { beforeAll, describe, expect, test } from 'vitest';
import { askByName } from '../../support/ask-by-name.ts';
import { bringToCommittee, committee, PROGRAMME, registerAssociation, rules } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const kept: { applicationIds: string[]; meetingId: string } = { applicationIds: [], meetingId: '' };
const invited = { ...rules, invitationDays: { ...rules.invitationDays, value: 7 } };
const theWorld = townInUse(500_000, invited);

const says = async (name: string, as: string, params = {}, body: unknown = {}) => {
  const answer = await askByName(name, { as, params: { meetingId: kept.meetingId, ...params }, body });
  await theWorld().settle();
  return answer;
};
const agenda = async () => (await says('meeting', 'chair')).body;

beforeAll(async () => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  for (const number of [1, 2, 3]) {
    const wish = { as: 'signatory', organisationId, number, requestedCents: 100_000 };
    kept.applicationIds.push(await bringToCommittee(world, wish));
  }
  await world.settle();
});

const meeting = (startsAt: string, urgency: string | null) => ({
  ...{ programmeId: PROGRAMME, committeeId: 'begleitausschuss', title: 'Sitzung', place: 'Rathaus' },
  ...{ startsAt, urgency, applicationIds: kept.applicationIds.slice(0, 1) },
});

describe('what comes to an agenda later than the invitation', () => {
  test('is decided only where everybody with a vote agrees', async () => {
    const convened = await says('convene-meeting', 'office', {}, meeting('2024-01-19T17:00:00.000Z', null));
    kept.meetingId = convened.body.id;
    theWorld().setClock('2024-01-16T09:00:00.000Z');
    const [, second = ''] = kept.applicationIds;
    expect((await says('add-item', 'member-1', {}, { applicationId: second })).status).toBe(403);
    expect((await says('add-item', 'chair', {}, { applicationId: second })).status).toBe(200);
    expect((await says('consent-to-item', 'office', { itemId: 'item-2' })).body.code).toBe('without-a-vote');
    for (const as of committee)
      expect((await says('consent-to-item', as, { itemId: 'item-2' })).status).toBe(200);
    expect((await says('consent-to-item', 'chair', { itemId: 'item-1' })).body.code).toBe(
      'consent-not-needed',
    );
  });

  test('is taken off again once its application was withdrawn', async () => {
    const off = () => says('remove-item', 'chair', { itemId: 'item-2' });
    expect((await off()).body.code).toBe('application-still-open');
    const [, applicationId] = kept.applicationIds;
    await says('withdraw-application', 'signatory', { applicationId });
    expect((await off()).status).toBe(200);
    expect((await agenda()).items).toMatchObject([{ status: 'planned' }, { status: 'removed' }]);
  });
});

test('a member who cannot come is excused by whoever runs the meeting', async () => {
  const personId = await theWorld().personId('member-3');
  expect((await says('excuse-absence', 'chair', { personId })).status).toBe(200);
});

test('an urgent meeting decides nothing once a member with a vote objects to the haste', async () => {
  const urgency = 'Der Zuschuss verfällt.';
  const { body } = await says('convene-meeting', 'office', {}, meeting('2024-01-17T17:00:00.000Z', urgency));
  const params = { meetingId: body.id };
  expect((await says('object-to-urgency', 'office', params)).body.code).toBe('without-a-vote');
  expect((await says('object-to-urgency', 'member-1', params)).status).toBe(200);
  theWorld().setClock('2024-01-17T17:00:00.000Z');
  for (const as of ['chair', 'deputy', 'member-1']) {
    const presence = { ...params, personId: await theWorld().personId(as) };
    expect((await says('record-presence', 'chair', presence, { isPresent: true })).status).toBe(200);
  }
  const motion = { outcome: 'grant', amountCents: 100_000 };
  expect((await says('call-item', 'chair', { ...params, itemId: 'item-1' }, motion)).body.code).toBe(
    'urgency-objected',
  );
});

test('a vote by circulation ends as a meeting where one member asks for it', async () => {
  const { body } = await says(
    'convene-circular-vote',
    'office',
    {},
    {
      ...{ programmeId: PROGRAMME, committeeId: 'begleitausschuss', title: 'Umlauf' },
      motions: [{ applicationId: kept.applicationIds[2], outcome: 'grant', amountCents: 100_000 }],
    },
  );
  const params = { meetingId: body.id };
  expect((await says('object-to-circular-vote', 'signatory', params)).body.code).toBe('unknown-meeting');
  expect((await says('object-to-circular-vote', 'deputy', params)).status).toBe(200);
});
