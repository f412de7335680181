import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../support/api.ts';
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

const kept: { organisationId: string } = { organisationId: '' };
const liftable = { value: ['amount-limit' as const], source: 'a test', confidence: 'assumed' as const };
const theWorld = townInUse(undefined, { ...rules, exceptions: liftable });
const applicationId = applicationIdOf(1);
const reason = 'Das Theater ist teurer als ein Saal';

beforeAll(async () => {
  kept.organisationId = await registerAssociation(theWorld(), 'signatory');
});

describe('an application above the limit of the programme', () => {
  test('is refused as it is, and told while it is written that nothing stands for it', async () => {
    const { organisationId } = kept;
    const where = { organisationId, programmeId: PROGRAMME, fundId: FUND, roundId: ROUND };
    const { body: draft } = await ask('POST', '/drafts', { person: 'signatory', body: where });
    const save = (version: number, content: object) =>
      ask('PUT', `/drafts/${draft.applicationId}`, {
        person: 'signatory',
        body: content,
        headers: { 'if-match': `"${version}"` },
      });
    const { body: plain } = await save(1, contentFor(400_000));
    expect(plain.broken).toMatchObject([{ code: 'requested-above-programme-limit' }]);
    const exceptions = [{ limit: 'amount-limit', reason: '  ' }];
    const { body: empty } = await save(2, { ...contentFor(400_000), exceptions });
    expect(empty).toMatchObject({ broken: [], isComplete: false, missing: ['/exceptions/0/reason'] });
    const { body: needless } = await save(3, { ...contentFor(350_000), exceptions });
    expect(needless.broken).toMatchObject([{ code: 'exception-not-needed' }]);
  });

  test('goes to the committee with its reason, and stands in the ranking as one that asks for it', async () => {
    const world = theWorld();
    const { organisationId } = kept;
    await world.draft(
      applicationId,
      { organisationId, programmeId: PROGRAMME, fundId: FUND, roundId: ROUND },
      { ...contentFor(400_000), exceptions: [{ limit: 'amount-limit', reason }] },
    );
    const params = { applicationId };
    await world.carry('submit-application', { as: 'signatory', params });
    await world.carry('start-formal-check', { as: 'office', params });
    await world.carry('admit-application', { as: 'office', params });
    await world.settle();

    for (const person of ['signatory', 'office', 'chair']) {
      const { body: file } = await ask('GET', `/applications/${applicationId}`, { person });
      expect(file, person).toMatchObject({
        exceptions: ['amount-limit'],
        content: { exceptions: [{ limit: 'amount-limit', reason }] },
      });
    }
    const { body: ranking } = await ask('GET', `/rounds/${ROUND}/ranking`, { person: 'office' });
    expect(ranking.rankings[0].entries).toMatchObject([{ applicationId, exceptions: ['amount-limit'] }]);
  });
});
