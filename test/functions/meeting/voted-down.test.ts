import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handler as applicationFile } from '../../../functions/application/application-file.ts';
import { handler as fund } from '../../../functions/fund/fund.ts';
import { handler as decisions } from '../../../functions/meeting/decisions-for-information.ts';
import { handler as minutes } from '../../../functions/meeting/minutes.ts';
import { handler as minutesPage } from '../../../functions/meeting/minutes-page.ts';
import { meetOn } from '../../support/committee-work.ts';
import { call } from '../../support/http.ts';
import { openTown, type Town } from '../../support/open-town.ts';
import { bringToCommittee, committee, FUND, PROGRAMME, registerAssociation } from '../../support/town.ts';

const kept: { town?: Town; meetingId: string; applicationId: string } = { meetingId: '', applicationId: '' };

beforeAll(async () => {
  kept.town = await openTown(500_000);
  const { world } = kept.town;
  const seats = committee.slice(0, 3).map(async (person, place) => ({
    ...{ seatId: person, name: person, personId: await world.personId(person), voting: true },
    office: place === 0 ? 'chair' : 'member',
  }));
  await world.carry('seat-committee', {
    as: 'administrator',
    params: { programmeId: PROGRAMME, committeeId: 'kleine-runde' },
    body: { title: 'Kleine Runde', term: 1, seats: await Promise.all(seats) },
  });
  const organisationId = await registerAssociation(world, 'signatory');
  const wish = { as: 'signatory', organisationId, number: 1, requestedCents: 200_000 };
  kept.applicationId = await bringToCommittee(world, wish);
  await world.settle();
  kept.meetingId = await meetOn(world, kept.applicationId);
  const params = { meetingId: kept.meetingId, itemId: 'item-1' };
  const body = { outcome: 'grant', amountCents: 150_000, conditions: ['Barrierefrei einladen.'] };
  await world.carry('call-item', { as: 'chair', params, body });
  for (const [as, vote] of [
    ['chair', 'yes'],
    ['deputy', 'no'],
    ['member-1', 'no'],
  ] as const)
    await world.carry('cast-vote', { as, params, body: { vote } });
  await world.carry('resolve-item', { as: 'chair', params });
  await world.carry('close-meeting', { as: 'chair', params: { meetingId: kept.meetingId } });
  await world.settle();
});
afterAll(() => kept.town?.close());

const motion = { outcome: 'grant', amountCents: 150_000, conditions: ['Barrierefrei einladen.'] };

describe('a grant of 1,500.00 euro that one is for and two are against', () => {
  const ofMeeting = (person: string) => ({
    ...{ person, method: 'GET' as const },
    params: { meetingId: kept.meetingId },
  });

  test('stands in the minutes with its motion, its counts and what follows', async () => {
    const { body } = await call(minutes, ofMeeting('member-1'));
    expect(body.items[0].resolution).toMatchObject({
      ...{ motion, isCarried: false, decidedBy: 'votes', outcome: 'reject' },
      ...{ yesCount: 1, noCount: 2, abstainCount: 0 },
    });
  });

  test('is no rejection with the counts of the grant on the page of the minutes', async () => {
    const page = String((await call(minutesPage, ofMeeting('member-1'))).body).replaceAll('\u00a0', ' ');
    expect(page).toContain(
      'Abstimmung über den Antrag „Förderung mit 1.500,00 €“: 1 dafür, 2 dagegen, 0 enthalten.',
    );
    expect(page).toContain('Nicht angenommen. Die Förderung ist damit abgelehnt.');
    expect(page).not.toContain('Beschluss: Ablehnung');
    expect(page).not.toContain('Auflage:');
  });

  test('is a rejection for the applicant, because there was no majority for it', async () => {
    const params = { applicationId: kept.applicationId };
    const { body } = await call(applicationFile, { person: 'office', method: 'GET', params });
    expect(body).toMatchObject({
      status: 'rejected-reasons-open',
      rejection: { reasons: ['grant-not-carried'] },
    });
    expect(body.meetings[0]).toMatchObject({ motion, isCarried: false, outcome: 'reject', yesCount: 1 });
  });

  test('binds no money', async () => {
    const { body } = await call(fund, { person: 'office', method: 'GET', params: { fundId: FUND } });
    expect(body).toMatchObject({ allocatedCents: 500_000, freeCents: 500_000 });
  });

  test('is told to other committees as it was voted', async () => {
    const params = { programmeId: PROGRAMME, committeeId: 'kleine-runde' };
    const query = { since: '2024-01-01' };
    const { body } = await call(decisions, { person: 'office', method: 'GET', params, query });
    expect(body.items).toMatchObject([
      { motion, isCarried: false, outcome: 'reject', amountCents: 0, conditions: [] },
    ]);
  });
});
