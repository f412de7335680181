import { describe, expect, test } from 'vitest';
import { handler as advise } from '../../../functions/application/record-advice.ts';
import { handler as submit } from '../../../functions/application/submit-application.ts';
import { handler as discard } from '../../../functions/draft/discard-draft.ts';
import { handler as discardedDrafts } from '../../../functions/draft/discarded-drafts.ts';
import { handler as draft } from '../../../functions/draft/draft.ts';
import { handler as drafts } from '../../../functions/draft/drafts.ts';
import { handler as release } from '../../../functions/draft/release-draft.ts';
import { handler as restore } from '../../../functions/draft/restore-draft.ts';
import { draftsInUse } from '../../support/drafts-in-use.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { call } from '../../support/http.ts';
import { contentFor } from '../../support/town.ts';

const DISCARDED = '2024-01-10T10:00:00.000Z';
const LAST_DAY = '2024-02-09T22:59:59.999Z';
const DAY_AFTER = '2024-02-09T23:00:00.000Z';

describe.each([sqliteInMemory, dynamodb])('a discarded draft on $name', (engine) => {
  const { theWorld, place, startAs, saveAs, started } = draftsInUse(undefined, undefined, engine);
  type Handler = Parameters<typeof call>[0];
  const send = (handler: Handler, applicationId: string, version?: number, person = 'signatory') => {
    const headers: Record<string, string> = version === undefined ? {} : { 'if-match': `"${version}"` };
    return call(handler, { person, params: { applicationId }, headers, body: {} });
  };
  const get = (applicationId: string, person = 'signatory') =>
    call(draft, { person, method: 'GET', params: { applicationId } });
  const listed = async (handler: Handler, person = 'signatory') =>
    (await call(handler, { person, method: 'GET' })).body.items as { applicationId: string }[];
  const idsIn = async (handler: Handler) => (await listed(handler)).map(({ applicationId }) => applicationId);

  const discarded = async () => {
    theWorld().setClock('2024-01-10T10:00:00.000Z');
    const applicationId = await started();
    await saveAs('signatory', applicationId, 1, { title: 'Tischgespräche' });
    await theWorld().settle();
    expect((await send(discard, applicationId, 2)).status).toBe(204);
    return applicationId;
  };

  test('is in the list of those that can be brought back, and in no other', async () => {
    const applicationId = await discarded();
    expect(await idsIn(drafts)).not.toContain(applicationId);
    expect(await listed(discardedDrafts)).toContainEqual({
      ...{
        applicationId,
        title: 'Tischgespräche',
        version: 3,
        discardedAt: DISCARDED,
        discardedBy: 'member',
      },
      ...{ restorableUntilOn: '2024-02-09', organisationId: place.organisationId },
      ...{ programmeId: expect.any(String), fundId: expect.any(String), roundId: expect.any(String) },
      ...{ savedAt: expect.any(String), startedAt: expect.any(String) },
    });
    expect(await listed(discardedDrafts, 'stranger')).toEqual([]);
    const until = { discardedAt: DISCARDED, restorableUntilOn: '2024-02-09' };
    expect((await get(applicationId)).body).toMatchObject({ version: 3, discarded: until });
  });

  test('says to whoever would go on with it how to bring it back', async () => {
    const applicationId = await discarded();
    const facts = { applicationId, restorableUntilOn: '2024-02-09' };
    const body = { code: 'draft-discarded', facts, detail: expect.stringContaining('/restoration') };
    const refused = { status: 409, body };
    expect(await saveAs('signatory', applicationId, 3, {})).toMatchObject(refused);
    for (const handler of [discard, submit, release])
      expect(await send(handler, applicationId, 3)).toMatchObject(refused);
    const advised = { advisedOn: '2024-01-09', kind: 'telephone' };
    const advice = await call(advise, { person: 'office', params: { applicationId }, body: advised });
    expect(advice).toMatchObject({ status: 404, body: { code: 'unknown-application' } });
  });

  test('is brought back as it was, and can be worked on', async () => {
    const applicationId = await discarded();
    expect((await send(restore, applicationId)).status).toBe(428);
    expect(await send(restore, applicationId, 2)).toMatchObject({
      status: 412,
      body: { facts: { version: 3 } },
    });
    const back = await send(restore, applicationId, 3);
    expect([back.status, back.headers['etag']]).toEqual([200, '"4"']);
    expect(back.body).toMatchObject({ version: 4, content: { title: 'Tischgespräche' }, discarded: null });
    expect(await idsIn(drafts)).toContain(applicationId);
    expect(await idsIn(discardedDrafts)).not.toContain(applicationId);
    expect((await saveAs('signatory', applicationId, 4, { title: 'Weiter' })).status).toBe(200);
    expect(await send(restore, applicationId, 5)).toMatchObject({
      status: 409,
      body: { code: 'draft-not-discarded' },
    });
  });

  test('is discarded once and brought back once, however often the same is asked', async () => {
    const applicationId = await discarded();
    expect((await send(discard, applicationId, 2)).status).toBe(204);
    const first = await send(restore, applicationId, 3);
    const again = await send(restore, applicationId, 3);
    expect([again.status, again.body]).toEqual([200, first.body]);
  });

  test('is brought back by whoever may discard it, and by no other', async () => {
    const applicationId = await discarded();
    const world = theWorld();
    const body = { personId: await world.personId('helper'), authority: 'member' };
    const params = { organisationId: place.organisationId };
    await world.carry('add-member', { as: 'signatory', params, body });
    const helped = await send(restore, applicationId, 3, 'helper');
    expect(helped).toMatchObject({ status: 403, body: { code: 'not-your-draft' } });
    const strange = await send(restore, applicationId, 3, 'stranger');
    expect(strange).toMatchObject({ status: 404, body: { code: 'unknown-draft' } });
  });

  test('can be brought back for thirty days, to the last second in Berlin', async () => {
    const [one, other] = [await discarded(), await discarded()];
    theWorld().setClock(LAST_DAY);
    await theWorld().daily();
    expect((await send(restore, one, 3)).status).toBe(200);
    theWorld().setClock(DAY_AFTER);
    expect(await idsIn(discardedDrafts)).not.toContain(other);
    expect(await send(restore, other, 3)).toMatchObject({
      status: 409,
      body: { code: 'draft-not-restorable', facts: { restorableUntilOn: '2024-02-09' } },
    });
  });

  test('stays gone when somebody discards it who had not seen that it was handed in', async () => {
    theWorld().setClock('2024-01-10T10:00:00.000Z');
    const applicationId = await started();
    await saveAs('signatory', applicationId, 1, contentFor(250_000));
    expect((await send(submit, applicationId, 2)).status).toBe(201);
    expect((await send(discard, applicationId, 2)).status).toBe(204);
    expect(await send(restore, applicationId, 3)).toMatchObject({
      status: 409,
      body: { code: 'already-submitted' },
    });
  });

  test('is not begun anew under its id once it was erased', async () => {
    theWorld().setClock('2024-01-10T10:00:00.000Z');
    const key = 'the-key-of-an-erased-draft';
    const { applicationId } = (await startAs('signatory', key)).body;
    await send(discard, applicationId, 1);
    theWorld().setClock(DAY_AFTER);
    await theWorld().daily();
    expect((await get(applicationId)).status).toBe(404);
    expect(await startAs('signatory', key)).toMatchObject({ status: 409, body: { code: 'erased-for-ever' } });
  });
});
