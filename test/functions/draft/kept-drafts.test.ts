import { describe, expect, test } from 'vitest';
import { keptFrom } from '../../../domain/application/kept-draft.ts';
import { programme } from '../../../domain/programme/programme.ts';
import { caseSubject } from '../../../events/privacy.ts';
import { dailyRound } from '../../../functions/consumers/daily.ts';
import { handler as discardedDrafts } from '../../../functions/draft/discarded-drafts.ts';
import { handler as draft } from '../../../functions/draft/draft.ts';
import { handler as drafts } from '../../../functions/draft/drafts.ts';
import { moveDraftOn } from '../../../functions/draft/move-draft-on.ts';
import { provideEnvironment } from '../../../runtime/environment.ts';
import { stateOf } from '../../../runtime/log/state-of.ts';
import { draftsInUse } from '../../support/drafts-in-use.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { call } from '../../support/http.ts';
import { PROGRAMME, rules } from '../../support/town.ts';

const periods = (erasedAfterDays: number, ...remindedDaysBefore: number[]) => ({
  value: { erasedAfterDays, remindedDaysBefore },
  ...{ source: 'a test', confidence: 'assumed' as const },
});
const ruleSet = { ...rules, draftPeriods: periods(90, 20, 5) };

describe.each([sqliteInMemory, dynamodb])('a draft that nobody saves, on $name', (engine) => {
  const { theWorld, saveAs, started } = draftsInUse(undefined, ruleSet, engine);
  const get = async (applicationId: string) =>
    call(draft, { person: 'signatory', method: 'GET', params: { applicationId } });
  const on = async (day: string) => {
    theWorld().setClock(`${day}T08:00:00.000Z`);
    await theWorld().daily();
  };
  const begun = async () => {
    theWorld().setClock('2024-01-10T10:00:00.000Z');
    const applicationId = await started();
    await theWorld().settle();
    return applicationId;
  };
  type Line = { readonly applicationId: string };
  const listed = async (handler: Parameters<typeof call>[0], applicationId: string) =>
    (await call(handler, { person: 'signatory', method: 'GET' })).body.items.find(
      (line: Line) => line.applicationId === applicationId,
    );

  test('is reminded of twice where its writers look, and stays as it is', async () => {
    const applicationId = await begun();
    await on('2024-02-17');
    expect((await get(applicationId)).body).toMatchObject({
      ...{ keptUntilOn: '2024-03-08', remindedOn: [], reminder: null },
    });
    await on('2024-02-18');
    await on('2024-02-18');
    const once = await get(applicationId);
    const reminder = expect.stringContaining('Save it until 8 March 2024');
    expect(once.body).toMatchObject({
      version: 1,
      keptUntilOn: '2024-03-08',
      remindedOn: ['2024-02-18'],
      reminder,
    });
    await on('2024-03-04');
    const remindedOn = ['2024-02-18', '2024-03-04'];
    expect(await listed(drafts, applicationId)).toMatchObject({ remindedOn, reminder });
    await on('2024-03-08');
    expect((await get(applicationId)).body.discarded).toBeNull();
  });

  test('is discarded, and erased with its key when the period of the rules is over', async () => {
    const applicationId = await begun();
    for (const day of ['2024-02-18', '2024-03-04', '2024-03-09']) await on(day);
    expect(await listed(drafts, applicationId)).toBeUndefined();
    expect(await listed(discardedDrafts, applicationId)).toMatchObject({
      ...{ discardedBy: 'clock', restorableUntilOn: '2024-04-08' },
    });
    await on('2024-04-08');
    expect((await get(applicationId)).status).toBe(200);
    await on('2024-04-09');
    expect((await get(applicationId)).status).toBe(404);
    const { environment, tenant } = theWorld();
    const closing = environment.vault.closeText(tenant, caseSubject(applicationId), 'anything');
    await expect(closing).rejects.toMatchObject({ code: 'subject-erased' });
    expect(await environment.drafts.get(tenant, applicationId)).toBeUndefined();
  });

  test('is kept for as long again when it is saved, under the rules of that day', async () => {
    const applicationId = await begun();
    await on('2024-02-18');
    expect((await saveAs('signatory', applicationId, 1, {})).body).toMatchObject({
      ...{ version: 2, keptUntilOn: '2024-04-16', remindedOn: [], reminder: null },
    });
    const next = { ...ruleSet, version: 2, validFromOn: '2024-02-01', draftPeriods: periods(62, 30) };
    const published = { as: 'administrator', params: { programmeId: PROGRAMME }, body: { ruleSet: next } };
    await theWorld().carry('publish-rule-set', published);
    expect((await saveAs('signatory', applicationId, 2, { title: 'A' })).body.keptUntilOn).toBe('2024-04-16');
    theWorld().setClock('2024-02-19T08:00:00.000Z');
    expect((await get(applicationId)).body.keptUntilOn).toBe('2024-04-16');
    expect((await saveAs('signatory', applicationId, 3, { title: 'B' })).body.keptUntilOn).toBe('2024-03-20');
    await theWorld().carry('publish-rule-set', {
      ...{ ...published, body: { ruleSet: { ...ruleSet, version: 3, validFromOn: '2024-01-01' } } },
    });
  });

  test('is saved although a reminder comes between the look and the write', async () => {
    const applicationId = await begun();
    const { environment, tenant, setClock } = theWorld();
    const state = { left: 1 };
    const put: typeof environment.drafts.put = async (next, before) => {
      setClock('2024-02-18T08:00:00.000Z');
      if (state.left-- > 0) await moveDraftOn(environment, tenant, applicationId);
      return environment.drafts.put(next, before);
    };
    provideEnvironment({ ...environment, drafts: { ...environment.drafts, put } });
    const saved = await saveAs('signatory', applicationId, 1, { title: 'Doch noch' });
    provideEnvironment(environment);
    expect([saved.status, saved.body.content]).toEqual([200, { title: 'Doch noch' }]);
    const left = (await environment.drafts.dueBy(tenant, '2099-01-01')).filter(
      (due) => due.applicationId === applicationId,
    );
    expect(left).toHaveLength(1);
  });

  test('is not discarded where somebody saves it while the round does so', async () => {
    const applicationId = await begun();
    for (const day of ['2024-02-18', '2024-03-04']) await on(day);
    const { environment, tenant, setClock } = theWorld();
    setClock('2024-03-09T08:00:00.000Z');
    const put: typeof environment.drafts.put = async (next, before) => {
      if (next.applicationId === applicationId)
        await saveAs('signatory', applicationId, 1, { title: 'Weiter' });
      return environment.drafts.put(next, before);
    };
    await dailyRound({ ...environment, drafts: { ...environment.drafts, put } }, tenant);
    expect((await get(applicationId)).body).toMatchObject({ version: 2, discarded: null, remindedOn: [] });
    const itsProgramme = await stateOf(environment, tenant, programme, PROGRAMME);
    const { life } = (await environment.drafts.get(tenant, applicationId))!;
    expect(life).toEqual(keptFrom(itsProgramme, '2024-03-09'));
  });
});
