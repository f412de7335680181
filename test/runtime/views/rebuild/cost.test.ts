import { beforeAll, expect, it } from 'vitest';
import { reviewRow } from '../../../../domain/review/review-row.ts';
import { rebuild } from '../../../../runtime/views/rebuild.ts';
import { dynamodb, dynamoIn } from '../../../support/engines.ts';
import { environmentInUse } from '../../../support/environments.ts';
import { newTenant } from '../../../support/event-log-contract/facts.ts';
import { describeOnTheEngine } from '../../../support/on-the-engine.ts';
import { record, reviewOf, opened as reviewOpened, scored } from '../../../support/review-facts.ts';

const ROWS = 60;

describeOnTheEngine('what a rebuild of sixty rows in two lists and an order each costs', () => {
  const opened = environmentInUse(dynamodb);
  const tenant = newTenant();
  beforeAll(async () => {
    const { environment } = opened();
    for (let n = 0; n < ROWS; n++) {
      const stream = reviewOf(`no${n}x`);
      await record(environment, tenant, stream, [reviewOpened(stream)]);
      for (const points of [1, 4]) await record(environment, tenant, stream, [scored(stream, 'ada', points)]);
    }
  });

  /** The units of one rebuild, reading and writing. */
  const units = async () => {
    const raw = dynamoIn(opened().engine);
    raw.engine.requests.clear();
    await rebuild(opened().environment, tenant, [reviewRow], 'review');
    return raw.engine.requests.list().reduce((sum, { consumed = 0 }) => sum + consumed, 0);
  };

  it('is five units a row at most, from nothing', async () => {
    expect(await units()).toBeLessThanOrEqual(5 * ROWS);
    expect(await units()).toBeLessThanOrEqual(5 * ROWS);
  });

  it('is a unit and a half a row at most, on the ground of an older one', async () => {
    expect(await units()).toBeLessThanOrEqual(1.5 * ROWS);
  });
});
