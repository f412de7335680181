import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { handler as file } from '../../../functions/application/application-file.ts';
import { handler as daily } from '../../../functions/consumers/daily.ts';
import { dailyCommandId, runDailyRound } from '../../../runtime/commands/daily-round.ts';
import { environment } from '../../../runtime/environment.ts';
import { call } from '../../support/http.ts';
import { openTown, type Town } from '../../support/open-town.ts';
import { payGrant } from '../../support/paid-grant.ts';
import { handIn, registerAssociation } from '../../support/town.ts';

const kept: { town?: Town } = {};
const theWorld = () => kept.town!.world;
beforeEach(async () => {
  kept.town = await openTown();
});
afterEach(() => kept.town?.close());

/** Makes the round of a day, and lets the rows follow. */
const roundOn = async (day: string) => {
  theWorld().setClock(`${day}T03:00:00.000Z`);
  const tally = await theWorld().daily();
  await theWorld().settle();
  return tally;
};

/** What the log says of reminders: on which day, of what, which one. */
const remindersIn = async (stream: string) => {
  const { log } = await environment();
  return (await log.read('town', stream)).flatMap(({ recordedAt, events, actor }) =>
    events
      .filter(({ type }) => type.endsWith('ReminderIssued'))
      .map(({ data }) => [
        recordedAt.slice(0, 10),
        actor,
        data['kind'] ?? 'answer',
        data['number'],
        data['tone'],
      ]),
  );
};

const by = 'reaction:daily-round';

describe('the daily round of a grant that was paid on Mon 8 April 2024', () => {
  test('reminds two weeks before the money must be spent and on the day, and likewise of the proof', async () => {
    const stream = `payout-${await payGrant(theWorld())}`;
    const rounds = ['05-05', '05-06', '05-07', '05-20', '05-21', '10-28', '11-11', '11-12', '11-18', '11-30'];
    for (const day of rounds) await roundOn(`2024-${day}`);
    expect(await remindersIn(stream)).toEqual([
      ['2024-05-06', by, 'spending', 1, 'ahead'],
      ['2024-05-20', by, 'spending', 2, 'on-the-day'],
      ['2024-10-28', by, 'proof', 1, 'ahead'],
      ['2024-11-11', by, 'proof', 2, 'on-the-day'],
      ['2024-11-18', by, 'proof', 3, 'overdue'],
    ]);
  });

  test('has one effect when it runs twice on a day, also when the rows do not show the first yet', async () => {
    const world = theWorld();
    const stream = `payout-${await payGrant(world)}`;
    world.setClock('2024-05-06T03:00:00.000Z');
    expect(await world.daily()).toEqual({ day: '2024-05-06', done: 1, refused: 0 });
    expect(await world.daily()).toEqual({ day: '2024-05-06', done: 1, refused: 0 });
    world.setClock('2024-05-07T03:00:00.000Z');
    await world.daily();
    await world.settle();
    expect(await world.daily()).toEqual({ day: '2024-05-07', done: 0, refused: 0 });
    expect(await remindersIn(stream)).toHaveLength(1);
  });

  test('sends the newest reminder only, after an outage', async () => {
    const stream = `payout-${await payGrant(theWorld())}`;
    await roundOn('2024-05-22');
    expect(await remindersIn(stream)).toEqual([['2024-05-22', by, 'spending', 2, 'overdue']]);
  });

  test('is silent once the proof is there, also where the rows still lack it', async () => {
    const world = theWorld();
    const applicationId = await payGrant(world);
    await world.carry('submit-proof', {
      as: 'signatory',
      params: { applicationId },
      body: {
        report: 'Es kamen viele.',
        receipts: [
          {
            ...{ number: 1, lineId: 'fees', amountCents: 90_000, paidOn: '2024-04-08' },
            ...{ payee: 'Druckerei Muster', purpose: 'Plakate' },
          },
        ],
        otherFundsCents: 10_000,
        lumpSumBasis: null,
      },
    });
    world.setClock('2024-05-20T03:00:00.000Z');
    expect(await world.daily()).toMatchObject({ done: 0, refused: 1 });
    expect(await roundOn('2024-11-11')).toMatchObject({ refused: 2 });
    expect(await roundOn('2024-11-18')).toMatchObject({ done: 0, refused: 0 });
    expect(await remindersIn(`payout-${applicationId}`)).toEqual([]);
  });

  test('tells the recipient in the timeline, in plain words', async () => {
    const params = { applicationId: await payGrant(theWorld()) };
    await roundOn('2024-05-06');
    const { body } = await call(file, {
      ...{ method: 'GET', person: 'signatory', params },
      headers: { 'accept-language': 'de' },
    });
    expect(body.timeline.at(-1)).toMatchObject({
      by: 'clock',
      text: 'Erinnerung: Geben Sie das ausgezahlte Geld bis 20. Mai 2024 für das Projekt aus, oder melden Sie sich bei uns.',
    });
  });
});

test('the daily round reminds an applicant of open questions, three days before and on the day', async () => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  const wish = { as: 'signatory', organisationId, number: 1, requestedCents: 250_000 };
  const params = { applicationId: await handIn(world, wish) };
  await world.carry('start-formal-check', { as: 'office', params });
  const items = [{ field: 'title', question: 'Bitte einen eigenen Titel' }];
  await world.carry('request-clarification', { as: 'office', params, body: { dueOn: '2024-02-14', items } });
  await world.settle();
  for (const day of ['2024-02-10', '2024-02-11', '2024-02-14', '2024-02-16']) await roundOn(day);
  expect(await remindersIn(`application-${params.applicationId}`)).toEqual([
    ['2024-02-11', by, 'answer', 1, 'ahead'],
    ['2024-02-14', by, 'answer', 2, 'on-the-day'],
  ]);
});

describe('the function that the schedule calls', () => {
  test('makes the round of every partnership it is told of', async () => {
    const stream = `payout-${await payGrant(theWorld())}`;
    theWorld().setClock('2024-05-06T03:00:00.000Z');
    await daily({ tenants: ['elsewhere', 'town'] });
    expect(await remindersIn(stream)).toHaveLength(1);
  });

  test('refuses an occasion that names nobody', async () => {
    await expect(daily({})).rejects.toThrow(/tenants/);
  });
});

describe('a follow-up that fails', () => {
  const followUp = (applicationId: string) => ({ command: 'remind', params: { applicationId }, body: {} });

  test('keeps no other waiting, and is told at the end', async () => {
    const tried: string[] = [];
    const round = runDailyRound(
      await environment(),
      'town',
      async () => [followUp('a'), followUp('b')],
      async ({ params }) => {
        tried.push(params['applicationId'] ?? '');
        if (tried.length === 1) throw new Error('the store does not answer');
        return undefined;
      },
    );
    await expect(round).rejects.toThrow('1 daily follow-ups failed');
    expect(tried).toEqual(['a', 'b']);
  });

  test('has one id a day, and another for every case and day', () => {
    const ids = [
      dailyCommandId('town', '2024-05-06', followUp('a')),
      dailyCommandId('town', '2024-05-06', followUp('a')),
      dailyCommandId('town', '2024-05-07', followUp('a')),
      dailyCommandId('town', '2024-05-06', followUp('b')),
      dailyCommandId('other', '2024-05-06', followUp('a')),
    ];
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(4);
  });
});
