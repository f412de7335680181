import { describe, expect, it } from 'vitest';
import type { Perform } from '../../../runtime/commands/follow-ups.ts';
import { redriveReaction } from '../../../runtime/commands/reactor.ts';
import type { ViewStore } from '../../../runtime/view-store.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { newTenant } from '../../support/event-log-contract/facts.ts';
import { hintOf, recordUnknown } from '../../support/review-facts.ts';

import { book, CONSUMER, one, thank, thankingOn, two } from '../../support/thanking.ts';

describe.each([sqliteInMemory, dynamodb])('reactions in trouble on $name', (engine) => {
  const { outside, react, score, progressOf } = thankingOn(engine);

  it.each(['before', 'after'] as const)(
    'repeat with the same ids when they crash %s progress is stored',
    async (when) => {
      const tenant = newTenant();
      const { effects, attempts, perform } = book();
      const commit = await score(tenant, one, 3);
      let hasCrashed = false;
      const put: ViewStore['put'] = async (...write) => {
        if (hasCrashed) return outside().views.put(...write);
        hasCrashed = true;
        if (when === 'after') await outside().views.put(...write);
        throw new Error('crash');
      };
      const shaky = { ...outside(), views: { ...outside().views, put } };
      await expect(react(tenant, [hintOf(commit)], perform, shaky)).rejects.toThrow('crash');
      await react(tenant, [hintOf(commit)], perform, shaky);
      expect(attempts).toHaveLength(when === 'before' ? 4 : 2);
      expect(effects.size).toBe(2);
    },
  );

  it('set a stream aside when a follow-up is refused, let the others go on, and take it up again', async () => {
    const tenant = newTenant();
    const { effects, perform } = book();
    const commits = [
      await score(tenant, one, 1),
      await score(tenant, one, 66),
      await score(tenant, one, 3),
      await score(tenant, two, 4),
    ];
    expect(await react(tenant, commits.map(hintOf), perform)).toMatchObject({
      applied: 2,
      parked: 1,
      skipped: 0,
    });
    expect(await outside().views.parked(tenant)).toMatchObject([
      { consumer: CONSUMER, stream: one, fromRevision: 2, error: 'send-letter was refused: mailbox-full' },
    ]);
    expect(await react(tenant, commits.map(hintOf), perform)).toMatchObject({
      skipped: 1,
      known: 1,
    });

    const again = (by: Perform) => redriveReaction(outside(), [thank], tenant, CONSUMER, one, by);
    expect(await again(perform)).toMatchObject({ parked: 1 });
    const lenient: Perform = async (followUp, cause) => {
      await perform({ ...followUp, body: { kind: 'late', points: 0 } }, cause);
      return undefined;
    };
    expect(await again(lenient)).toMatchObject({ applied: 2, parked: 0 });
    expect(await outside().views.parked(tenant)).toEqual([]);
    expect(effects.size).toBe(8);
  });

  it('set a stream aside when the reaction itself breaks', async () => {
    const tenant = newTenant();
    const commit = await score(tenant, one, 50);
    expect(await react(tenant, [hintOf(commit)], book().perform)).toMatchObject({ parked: 1 });
    expect(await outside().views.parked(tenant)).toMatchObject([{ error: 'Error: no words for this' }]);
  });

  it('pass on a failure of the outside world, keep what was done, and go on from there', async () => {
    const tenant = newTenant();
    const { effects, perform } = book();
    const hints = [await score(tenant, one, 1), await score(tenant, one, 77)].map(hintOf);
    await expect(react(tenant, hints, perform)).rejects.toThrow('the mail server is away');
    expect(await progressOf(tenant, one)).toBe(1);
    expect(await outside().views.parked(tenant)).toEqual([]);
    const mended: Perform = (followUp, cause) =>
      perform({ ...followUp, body: { kind: 'thanks', points: 1 } }, cause);
    await react(tenant, hints, mended);
    expect(await progressOf(tenant, one)).toBe(2);
    expect(effects.size).toBe(4);
  });

  it('skip events of an unknown type and count them', async () => {
    const tenant = newTenant();
    const commits = [await recordUnknown(outside(), tenant, one), await score(tenant, one, 1)];
    expect(await react(tenant, commits.map(hintOf), book().perform)).toMatchObject({
      applied: 2,
      unknownEvents: 1,
    });
  });
});
