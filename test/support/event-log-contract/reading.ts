import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../../runtime/ports.ts';
import type { EngineUnderTest } from '../engines.ts';
import { engineInUse } from './engine-in-use.ts';
import { appended, appendTo, event, fill, minute, newTenant, provenance, revisionsOf } from './facts.ts';

/** Reading parts of a stream: by revision, by instant, from either end, and not one commit more than was asked for. */
export const readingContract = (engine: EngineUnderTest) =>
  describe('reading a stream', () => {
    const { log, dynamo } = engineInUse(engine);
    const tenant = newTenant();
    beforeAll(async () => {
      await fill(log(), tenant, 'meeting-1', 20);
    });

    const cases: readonly [string, ReadOptions, readonly number[]][] = [
      ['all of it', {}, range(1, 20)],
      ['from a revision on', { fromRevision: 18 }, [18, 19, 20]],
      ['up to a revision', { until: { revision: 3 } }, [1, 2, 3]],
      ['between two revisions', { fromRevision: 5, until: { revision: 7 } }, [5, 6, 7]],
      ['up to the instant of a commit', { until: { instant: minute(4) } }, [1, 2, 3, 4]],
      ['up to just before it', { until: { instant: '2026-03-01T09:03:59.999Z' } }, [1, 2, 3]],
      ['up to an instant written shorter', { until: { instant: '2026-03-01T09:04:00Z' } }, [1, 2, 3, 4]],
      ['up to an instant in Berlin', { until: { instant: '2026-03-01T10:04:00+01:00' } }, [1, 2, 3, 4]],
      ['up to an instant before it began', { until: { instant: minute(0) } }, []],
      ['up to an instant to come', { until: { instant: minute(50) } }, range(1, 20)],
      ['backwards', { backwards: true }, range(1, 20).toReversed()],
      ['the last one', { backwards: true, limit: 1 }, [20]],
      ['the last ones before a revision', { backwards: true, until: { revision: 9 }, limit: 2 }, [9, 8]],
      ['the last one at an instant', { backwards: true, until: { instant: minute(11) }, limit: 1 }, [11]],
      ['the first ones', { limit: 3 }, [1, 2, 3]],
      ['a limit that just fits', { limit: 20 }, range(1, 20)],
      ['a limit beyond the end', { fromRevision: 19, limit: 5 }, [19, 20]],
      ['a limit of nothing', { limit: 0 }, []],
      ['a part that ends before it begins', { fromRevision: 5, until: { revision: 4 } }, []],
      ['a part beyond the end', { fromRevision: 21 }, []],
      ['the first ones up to an instant', { until: { instant: minute(2) }, limit: 5 }, [1, 2]],
    ];

    it.each(cases)('gives %s', async (_name, options, expected) => {
      expect(revisionsOf(await log().read(tenant, 'meeting-1', options))).toEqual(expected);
    });

    it.each(cases)('makes one request, or none, for %s', async (_name, options, expected) => {
      dynamo()?.requests.clear();
      await log().read(tenant, 'meeting-1', options);
      const isAskedForNothing = options.limit === 0 || (options.fromRevision === 5 && expected.length === 0);
      expect(dynamo()?.requests.list() ?? []).toHaveLength(dynamo() && !isAskedForNothing ? 1 : 0);
    });

    it('gives the same commits as loading', async () => {
      expect(await log().read(tenant, 'meeting-1')).toEqual((await log().load(tenant, 'meeting-1')).commits);
    });

    it('gives nothing for a stream that nobody wrote to', async () => {
      expect(await log().read(tenant, 'meeting-2')).toEqual([]);
    });

    const texts = {
      umlauts: 'Förderbuch für Völkerverständigung ß ẞ',
      arabic: 'كتاب التمويل',
      ukrainian: 'Книга фінансування',
      emoji: '👩‍👩‍👧‍👦 🇺🇦',
      decomposed: 'a\u0308 is not \u00e4',
      controls: '\u0000\u0001\u001f\u007f\u2028\u2029',
      quotes: '"\\/\b\f\n\r\t',
      empty: '',
      long: 'ö'.repeat(5_000),
    };
    const data = {
      ...texts,
      nothing: null,
      nested: { list: [[], {}, [null, { deep: [true, false] }]], ключ: 'значення' },
      numbers: [0, -1, 1.5, 1e21, 5e-324, Number.MAX_SAFE_INTEGER, 0.1 + 0.2, 1e-7],
    };

    it('gives back every byte of what was written', async () => {
      const own = newTenant();
      const [written] = appended(
        await appendTo(log(), await log().load(own, 'application-1'), [event(data)]),
      );
      const [read] = await log().read(own, 'application-1');
      expect(read?.bytes).toBe(written?.bytes);
      expect(read).toEqual(written);
      expect(read?.events[0]?.data).toEqual(data);
    });

    it('gives back any JSON', async () => {
      const json = fc.dictionary(
        fc.string({ unit: 'binary' }).filter((key) => key !== '__proto__'),
        fc.jsonValue({ stringUnit: 'binary' }),
      );
      await fc.assert(
        fc.asyncProperty(json, async (any) => {
          const own = newTenant();
          const [written] = appended(await appendTo(log(), await log().load(own, 'review-1'), [event(any)]));
          const [read] = (await log().load(own, 'review-1')).commits;
          expect(read?.bytes).toBe(written?.bytes);
          // JSON knows no -0.
          expect(read?.events[0]?.data).toEqual(JSON.parse(JSON.stringify(any)));
        }),
        { numRuns: 40 },
      );
    });

    it('sees a commit that was written a moment ago', async () => {
      const own = newTenant();
      for (let revision = 1; revision <= 10; revision++) {
        appended(await appendTo(log(), await log().load(own, 'fund-1'), [event()], provenance()));
        expect(revisionsOf(await log().read(own, 'fund-1', { backwards: true, limit: 1 }))).toEqual([
          revision,
        ]);
      }
    });
  });

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, place) => first + place);
