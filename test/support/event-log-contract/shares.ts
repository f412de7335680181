import { describe, expect, it } from 'vitest';
import { isInShare } from '../../../runtime/share.ts';
import type { EngineUnderTest } from '../engines.ts';
import { engineInUse } from './engine-in-use.ts';
import { collected, fill, newTenant } from './facts.ts';

const names = ['application-1', 'application-2', 'fund-1', 'fund-ö', 'meeting-1'];

/** What a log must do that is read in parts. */
export const sharesContract = (engine: EngineUnderTest) =>
  describe('shares', () => {
    const { engine: opened, log } = engineInUse(engine);
    const interleaved = async (tenant: string) => {
      for (let round = 1; round <= 3; round++)
        for (const name of names) await fill(log(), tenant, name, round);
      await opened().sequence(tenant);
    };
    const place = ({ stream, revision }: { readonly stream: string; readonly revision: number }) =>
      `${stream}@${revision}`;

    it.each([1, 3, 4, 7, 1_000])(
      'are all commits and all references together, %i commits each',
      async (each) => {
        const tenant = newTenant();
        await interleaved(tenant);
        const shares = await log().shares(tenant, each);
        const [scanned, ordered] = [[] as string[], [] as string[]];
        for (const share of shares) {
          const commits = await collected(log().scan(tenant, share));
          expect(commits.every(({ stream }) => isInShare(share, stream))).toBe(true);
          scanned.push(...commits.map(place));
          for await (const page of log().order(tenant, share)) ordered.push(...page.map(place));
        }
        const all = names.flatMap((name) => [1, 2, 3].map((revision) => `${name}@${revision}`));
        expect(scanned.toSorted()).toEqual(all);
        expect(ordered.toSorted()).toEqual(all);
      },
    );

    it('come stream by stream, each in its order, and have every name there can be', async () => {
      const tenant = newTenant();
      await interleaved(tenant);
      for (const share of await log().shares(tenant, 5)) {
        const commits = await collected(log().scan(tenant, share));
        const begun = commits.filter(({ stream }, at) => stream !== commits[at - 1]?.stream);
        expect(begun.map(({ revision }) => revision)).toEqual(begun.map(() => 1));
        expect(new Set(begun.map(({ stream }) => stream)).size).toBe(begun.length);
      }
      for (const some of [newTenant(), tenant]) {
        const shares = await log().shares(some, 2);
        for (const name of [...names, 'a', 'fund-2', 'zz', '\u{ffff}', '\u{1f600}'])
          expect(shares.filter((share) => isInShare(share, name))).toHaveLength(1);
      }
    });
  });
