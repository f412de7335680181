import { describe, expect, test } from 'vitest';
import { ask } from '../../support/api.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { payGrant } from '../../support/paid-grant.ts';
import { rules } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const REASON = 'Der Saal wurde teurer; an den Honoraren wurde gespart.';
// 100.00 are planned for material and 120.00 are free of approval: a bill of 130.00 is 10.00 above that.
const receipts = [
  { number: 1, lineId: 'fees', amountCents: 87_000 },
  { number: 2, lineId: 'material', amountCents: 13_000 },
].map((receipt) => ({ ...receipt, paidOn: '2024-06-03', payee: 'Eine Firma', purpose: 'Rechnung' }));
const findings = receipts.map(({ number, amountCents: recognisedCents }) => ({
  ...{ number, finding: 'recognised', recognisedCents, reason: null },
}));

describe.each([sqliteInMemory, dynamodb])('a bill that is 10.00 above its line, on the $name', (engine) => {
  const theWorld = townInUse(500_000, rules, engine);
  const proven = async (number: number) => {
    theWorld().setClock('2024-01-10T10:00:00.000Z');
    const applicationId = await payGrant(theWorld(), 'signatory', number);
    theWorld().setClock('2024-11-04T10:00:00.000Z');
    const post = async (person: string, path: string, body: unknown = {}) => {
      // Whoever judges has read what there is now.
      await theWorld().settle();
      return ask('POST', `/applications/${applicationId}${path}`, { person, body });
    };
    const proof = { report: 'Es kamen viele.', receipts, otherFundsCents: 10_000 };
    expect((await post('signatory', '/proof', proof)).status).toBe(200);
    const file = async () => {
      await theWorld().settle();
      return (await ask('GET', `/applications/${applicationId}/grant`, { person: 'signatory' })).body;
    };
    return { post, file };
  };

  test('is a refund of 10.00 where nobody decided on it', async () => {
    const { post, file } = await proven(1);
    expect((await post('checker', '/proof/check', { findings })).status).toBe(200);
    expect((await post('office', '/settlement')).status).toBe(200);
    expect(await file()).toMatchObject({
      settlement: { finalCents: 89_000, refundCents: 1_000 },
      findings: { overruns: [] },
    });
  });

  test('counts in full where the checker recognised it, for a reason that everybody reads', async () => {
    const { post, file } = await proven(2);
    const unreasoned = [{ lineId: 'material', limitCents: 13_000 }];
    expect((await post('checker', '/proof/check', { findings, overruns: unreasoned })).status).toBe(400);
    const overruns = [{ lineId: 'material', limitCents: 13_000, reason: REASON }];
    expect((await post('office', '/proof/check', { findings, overruns })).status).toBe(403);
    expect((await post('checker', '/proof/check', { findings, overruns })).status).toBe(200);
    expect((await post('office', '/settlement')).status).toBe(200);
    const { settlement, findings: judged } = await file();
    expect(settlement).toMatchObject({ finalCents: 90_000, refundCents: 0 });
    expect(settlement.explanation.lines).toMatchObject([
      { lineId: 'fees', isAllowedByCheck: false },
      { lineId: 'material', limitCents: 13_000, eligibleCents: 13_000, isAllowedByCheck: true },
    ]);
    expect(judged.overruns).toEqual([{ lineId: 'material', limitCents: 13_000, reason: REASON }]);
  });
});
