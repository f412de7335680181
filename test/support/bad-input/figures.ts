import { describe, test } from 'vitest';
import type { Installation } from './installation.ts';

const provenance = { source: 'https://example.org', note: null };
const fund = {
  fundId: 'aktionsfonds',
  programmeId: 'demokratie-leben',
  title: 'Aktionsfonds',
  year: 2026,
  allocatedCents: 100,
  applicationMaxCents: null,
  committeeId: 'begleitausschuss',
  provenance,
};
const round = {
  roundId: 'erste',
  title: 'Erste Runde',
  opensAt: '2026-01-01T00:00:00.000Z',
  deadlineOn: '2026-03-01',
  quotaBasisPoints: 10_000,
  provenance,
};

/** Amounts, days and instants that are none. */
export const badFigures = ({ expectRefusal }: Installation) => {
  describe('an amount', () => {
    test.for([1.5, 0.1, -1, -0.5, 1e15, 1e300, '100', '1,00', null, true, [], {}])(
      'of %j is answered',
      async (amount) => {
        const body = { ...fund, allocatedCents: amount };
        await expectRefusal({ as: 'ada', path: '/funds', body }, 400, 'invalid-body', '/allocatedCents');
      },
    );

    test.for(['1e999', '9007199254740993', '-1e999', '0.30000000000000004'])(
      'written as %s is answered',
      async (digits) => {
        const text = JSON.stringify({ ...fund, allocatedCents: 'HERE' }).replace('"HERE"', digits);
        await expectRefusal({ as: 'ada', path: '/funds', text }, 400, 'invalid-body', '/allocatedCents');
      },
    );

    test('written as no number is not even JSON', async () => {
      for (const digits of ['NaN', 'Infinity', '01', '1_000', '.5']) {
        const text = JSON.stringify({ ...fund, allocatedCents: 'HERE' }).replace('"HERE"', digits);
        await expectRefusal({ as: 'ada', path: '/funds', text }, 400, 'malformed-json');
      }
    });
  });

  describe('a day or an instant', () => {
    const at = { as: 'ada', path: '/funds/aktionsfonds/rounds' };

    test.for([
      '2026-02-30',
      '2025-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-3-1',
      '01.03.2026',
      '20260301',
      '9999-12-31',
      '0000-01-01',
      '',
      20_260_301,
    ])('%j is no day', async (deadlineOn) => {
      await expectRefusal({ ...at, body: { ...round, deadlineOn } }, 400, 'invalid-body', '/deadlineOn');
    });

    test.for([
      '2026-02-30T10:00:00.000Z',
      '2026-01-01T25:00:00.000Z',
      '2026-01-01T10:00:00.000',
      '2026-01-01T10:00:00.000+01:00',
      '2026-01-01',
      '9999-12-31T23:59:59.999Z',
      0,
    ])('%j is no instant', async (opensAt) => {
      await expectRefusal({ ...at, body: { ...round, opensAt } }, 400, 'invalid-body', '/opensAt');
    });
  });
};
