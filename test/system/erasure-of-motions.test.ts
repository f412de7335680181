import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handler as applicationFile } from '../../functions/application/application-file.ts';
import { handler as grantNotice } from '../../functions/grant-notice/grant-notice.ts';
import { handler as decisions } from '../../functions/meeting/decisions-for-information.ts';
import { handler as meetingOf } from '../../functions/meeting/meeting.ts';
import { handler as minutes } from '../../functions/meeting/minutes.ts';
import { handler as minutesPage } from '../../functions/meeting/minutes-page.ts';
import { projections } from '../../functions/registry.ts';
import { provideEnvironment } from '../../runtime/environment.ts';
import { verify } from '../../runtime/verification/verify.ts';
import { dynamodb, sqliteInMemory } from '../support/engines.ts';
import { type OpenEnvironment, openEnvironment } from '../support/environments.ts';
import { call } from '../support/http.ts';
import { storedIn } from '../support/stored-text.ts';
import { foundTown, PROGRAMME } from '../support/town.ts';
import { OTHER, REMARK, type Told, tell, words } from '../support/words-of-motions.ts';
import { type World, worldOf } from '../support/world.ts';

const TENANT = 'town';

const ERASED = { erased: true };
const inText = (text: string) => Object.values(words).filter((word) => text.includes(word));

/** What no rule of its own keeps out of a case that was erased: nothing would ever destroy the key that it came under. */
const lateWords = [
  ['look-behind-scores', { reason: 'Nachfrage zu Frau Ahornblatt' }],
  ['record-advice', { advisedOn: '2024-03-01', kind: 'telephone', note: 'Frau Ahornblatt rief an' }],
] as const;

/** Everything that shows the words, by the ways that people have. */
const shown = async ({ meetingId, applicationId }: Told) => {
  const get = async (handler: Parameters<typeof call>[0], params: Record<string, string>, query = {}) => {
    const answer = await call(handler, { person: 'auditor', method: 'GET', params, query });
    expect(answer.status).toBe(200);
    return answer.body;
  };
  const information = { programmeId: PROGRAMME, committeeId: 'kleine-runde' };
  return {
    minutes: await get(minutes, { meetingId }),
    page: String(await get(minutesPage, { meetingId })),
    meeting: await get(meetingOf, { meetingId }),
    file: await get(applicationFile, { applicationId }),
    notice: String(await get(grantNotice, { applicationId })),
    information: await get(decisions, information, { since: '2024-01-01' }),
  };
};

describe.for([sqliteInMemory, dynamodb])('the words of a motion on $name', (engine) => {
  const kept: { opened?: OpenEnvironment; world?: World; told?: Told } = {};
  const at = () => kept as Required<typeof kept>;

  beforeAll(async () => {
    kept.opened = await openEnvironment(engine, TENANT);
    provideEnvironment(kept.opened.environment);
    const world = worldOf(kept.opened, TENANT);
    kept.world = world;
    await world.build();
    await foundTown(world, { allocatedCents: 500_000 });
    const seat = { seatId: 'chair', name: 'chair', voting: true, office: 'chair' };
    await world.carry('seat-committee', {
      ...{ as: 'administrator', params: { programmeId: PROGRAMME, committeeId: 'kleine-runde' } },
      body: {
        ...{ title: 'Kleine Runde', term: 1 },
        seats: [{ ...seat, personId: await world.personId('chair') }],
      },
    });
    kept.told = await tell(world);
  });
  afterAll(() => kept.opened?.close());

  test('are shown wherever the motion is, and stand in nothing that is kept but sealed', async () => {
    const { told, opened } = at();
    const { minutes: record, page, notice, file, information } = await shown(told);
    const item = record.items[1];
    expect(item.reconsideredFor).toBe(words.again);
    expect(item.resolution.motion).toMatchObject({
      ...{ conditions: [words.condition], exceptionReason: words.exception },
    });
    expect(inText(page)).toEqual([words.again, words.condition, words.exception, words.remark]);
    expect(inText(notice)).toEqual([words.condition, words.ofOffice]);
    expect(file.recommendation.conditions).toEqual([words.condition]);
    expect(inText(JSON.stringify(information))).toEqual([words.first, words.condition, words.exception]);
    expect(inText(await storedIn(opened.engine.raw))).toEqual([]);
  });

  test('are gone everywhere once their case was erased, and what was resolved stays, and the other case', async () => {
    const { told, world, opened } = at();
    const { applicationId } = told;
    const before = await shown(told);
    await world.carry('renounce-grant', {
      ...{ as: 'signatory', params: { applicationId } },
      body: { extent: 'full' },
    });
    await world.settle();
    world.setClock('2060-01-02T12:00:00.000Z');
    const outcome = await world.followUp('erase-case', { applicationId });
    expect(outcome).toMatchObject({ status: 'done' });
    await world.settle();
    const late = { itemId: 'item-2', text: 'Nachgereicht', reason: 'Es fehlte' };
    const correction = { as: 'chair', params: { meetingId: told.meetingId } };
    const refused = await world.send('correct-minutes', { ...correction, body: late });
    expect(refused).toMatchObject({ refusal: { refused: 'case-erased', facts: { erasedOn: '2060-01-02' } } });
    const onCase = { as: 'office', params: { applicationId } };
    for (const [command, body] of lateWords) {
      const outcome = await world.send(command, { ...onCase, body });
      expect(outcome, command).toMatchObject({ refusal: { refused: 'erased-for-ever' }, httpStatus: 409 });
    }

    const after = await shown(told);
    expect(inText(JSON.stringify(after))).toEqual([]);
    const [other, item] = after.minutes.items;
    expect(item.reconsideredFor).toEqual(ERASED);
    const motion = { outcome: 'grant', amountCents: 150_000, conditions: [ERASED], exceptionReason: ERASED };
    expect(item.resolution).toEqual({ ...before.minutes.items[1].resolution, motion });
    expect(item.resolution).toMatchObject({ isCarried: true, yesCount: 3, noCount: 0 });
    expect(other).toEqual(before.minutes.items[0]);
    expect(after.minutes).toMatchObject({ digest: told.digest, signature: { digest: told.digest } });
    expect(after.page).toContain('Erneut beraten, weil: [gelöscht]');
    expect(after.page).toContain('Auflage: [gelöscht]');
    expect(after.page).toContain('Ausnahme, weil: [gelöscht]');
    expect(after.page).toContain('Anmerkung: [gelöscht]');
    expect(after.page).toContain(`Auflage: ${OTHER}`);
    expect(after.page).toContain(`Anmerkung: ${REMARK}`);
    expect(after.notice.split('[gelöscht]').length).toBeGreaterThan(2);
    expect(after.file.recommendation).toEqual({ ...before.file.recommendation, conditions: [ERASED] });
    const { environment, tenant } = world;
    const opening = [];
    for (const stream of [
      `meeting-${told.meetingId}`,
      `application-${applicationId}`,
      `payout-${applicationId}`,
    ])
      opening.push(
        await environment.vault.open(tenant, (await environment.log.load(tenant, stream)).commits),
      );
    expect(inText(JSON.stringify(opening))).toEqual([]);
    expect(inText(await storedIn(opened.engine.raw))).toEqual([]);
    expect((await verify(environment, tenant, projections)).findings).toEqual([]);
  });
});
