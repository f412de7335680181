import { expect, it } from 'vitest';
import { buildCommit, loadedStream } from '../../../runtime/log/commit.ts';
import { codeOf, event, fill, newTenant, provenance } from '../../support/event-log-contract/facts.ts';
import { expectComplete, followed, ledgerInUse, put } from '../../support/ledger-in-use.ts';
import { describeOnTheEngine } from '../../support/on-the-engine.ts';

describeOnTheEngine('the ledger, where a commit is gone, missing or exchanged,', () => {
  const inUse = ledgerInUse();

  it('notices a commit that was hinted at and is gone', async () => {
    const tenant = newTenant();
    await fill(inUse().log, tenant, 'fund-1', 2);
    expect(await codeOf(inUse().ledger.sequence(tenant, [{ stream: 'fund-1', revision: 3 }]))).toBe(
      'stream-tampered',
    );
    expect(await codeOf(inUse().ledger.sequence(tenant, [{ stream: 'fund-2', revision: 1 }]))).toBe(
      'stream-tampered',
    );
    await expectComplete(inUse(), tenant, ['fund-1']);
  });

  it('stops at a gap in a stream instead of passing over it, and goes on with the others', async () => {
    const tenant = newTenant();
    const { commits } = await fill(inUse().log, tenant, 'fund-1', 1);
    await fill(inUse().log, tenant, 'meeting-1', 3);
    const stream = { ...loadedStream(tenant, 'fund-1', commits), revision: 2 };
    const early = buildCommit({ stream, events: [event()] }, provenance());
    await put(inUse(), early);
    expect(await codeOf(inUse().ledger.reconcile(tenant))).toBe('stream-tampered');
    const found = (await followed(inUse(), tenant)).map((commit) => `${commit.stream}@${commit.revision}`);
    expect(found.toSorted()).toEqual(['fund-1@1', 'meeting-1@1', 'meeting-1@2', 'meeting-1@3']);
  });

  it('notices a commit that was replaced after it was sequenced', async () => {
    const tenant = newTenant();
    const { commits } = await fill(inUse().log, tenant, 'fund-1', 1);
    await inUse().ledger.reconcile(tenant);
    const empty = loadedStream(tenant, 'fund-1', []);
    const other = buildCommit({ stream: empty, events: [event({ cents: 1 })] }, provenance());
    await put(inUse(), other);
    expect((await inUse().log.load(tenant, 'fund-1')).commits).not.toEqual(commits);
    expect(await codeOf(followed(inUse(), tenant))).toBe('stream-tampered');
  });
});
