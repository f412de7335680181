import { describe, expect, onTestFinished, test } from 'vitest';
import { meetOn } from '../../support/committee-work.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { openTown } from '../../support/open-town.ts';
import { bringToCommittee, registerAssociation, rules } from '../../support/town.ts';

describe.for([sqliteInMemory, dynamodb])('a motion that is put again on $name', (engine) => {
  test('is the same one where it says the same, and another as soon as a word differs', async () => {
    const { world, close } = await openTown(500_000, rules, engine);
    onTestFinished(close);
    const organisationId = await registerAssociation(world, 'signatory');
    const wish = { as: 'signatory', organisationId, number: 1, requestedCents: 200_000 };
    const meetingId = await meetOn(world, await bringToCommittee(world, wish));
    const params = { meetingId, itemId: 'item-1' };
    const put = async (condition: string, exceptionReason: string | null = null) => {
      const body = { outcome: 'grant', amountCents: 10_000, conditions: [condition], exceptionReason };
      await world.carry('call-item', { as: 'chair', params, body });
      const { commits } = await world.environment.log.load(world.tenant, `meeting-${meetingId}`);
      return commits.flatMap(({ events }) => events).filter(({ type }) => type === 'ItemCalled').length;
    };
    expect(await put('Ohne Eintritt.')).toBe(1);
    expect(await put('Ohne Eintritt.')).toBe(1);
    expect(await put('Ohne Eintritt!')).toBe(2);
    expect(await put('Ohne Eintritt!', 'Für alle')).toBe(3);
    expect(await put('Ohne Eintritt!', 'Für alle')).toBe(3);
  });
});
