import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Commit } from '../../../runtime/ports.ts';
import { sqliteInMemory } from '../../support/engines.ts';
import { environmentInUse } from '../../support/environments.ts';
import { newTenant } from '../../support/event-log-contract/facts.ts';
import { record, scored } from '../../support/review-facts.ts';
import { findingsIn, one, three, two } from '../../support/review-history.ts';
import { tamperingWith } from '../../support/tampering.ts';

describe('verification of a SQLite file', () => {
  const inUse = environmentInUse(sqliteInMemory);

  it('V2: finds any byte of any commit that was changed, and names the commit', async () => {
    const { environment, engine } = inUse();
    const tenant = newTenant();
    const commits: Commit[] = [];
    for (const [n, stream] of [one, two, one, three, one].entries())
      commits.push(await record(environment, tenant, stream, [scored(stream, `p${n}`, n, 'Notiz')]));
    const tampering = tamperingWith(engine.raw);
    const place = fc.record({
      commit: fc.constantFrom(...commits),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      bit: fc.nat({ max: 6 }),
    });
    const property = fc.asyncProperty(place, async ({ commit, at, bit }) => {
      const bytes = Buffer.from(commit.bytes);
      const offset = Math.floor(at * bytes.length);
      bytes.writeUInt8(bytes.readUInt8(offset) ^ (1 << bit), offset);
      await tampering.putCommit({ ...commit, bytes: bytes.toString('latin1') });
      const found = await findingsIn(inUse(), tenant, []);
      await tampering.putCommit(commit);
      expect(found).toMatchObject([{ kind: 'commit', stream: commit.stream, revision: commit.revision }]);
    });
    await fc.assert(property, { numRuns: 300 });
    expect(await findingsIn(inUse(), tenant, [])).toEqual([]);
  });
});
