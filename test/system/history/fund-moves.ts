import { FUND, PROGRAMME, ROUND, rules } from '../../support/town.ts';
import type { Move } from './move.ts';
import { pick } from './people.ts';

const provenance = { source: 'a test', confidence: 'assumed' };

/** What funds are sent with. */
export const fundMoves: Readonly<Record<string, Move>> = {
  'open-fund': (_history, { amountCents, twist }) => ({
    body: {
      ...{
        fundId: 'jugendfonds-2024',
        programmeId: PROGRAMME,
        title: 'Jugendfonds',
        year: pick([2023, 2024], twist),
      },
      ...{
        allocatedCents: amountCents,
        applicationMaxCents: null,
        committeeId: 'begleitausschuss',
        provenance,
      },
    },
  }),
  'change-allocation': (_history, { amountCents }) => ({
    params: { fundId: FUND },
    body: { allocatedCents: amountCents * 3, reason: 'Nachtrag' },
  }),
  'set-fund-sources': (_history, { amountCents, twist }) => ({
    params: { fundId: FUND },
    body: {
      sources: [
        { sourceId: 'bund', title: 'Bund', amountCents: twist % 4 === 0 ? amountCents : 450_000 },
        { sourceId: 'stadt', title: 'Stadt', amountCents: 50_000 },
      ],
      ownShare: { sourceId: 'stadt', basisPoints: 1_000, base: pick(['grant', 'total'], twist) },
      reason: 'Weiterleitung',
    },
  }),
  'open-round': () => ({
    params: { fundId: FUND },
    body: {
      ...{ roundId: `${ROUND}-later`, title: 'Zweite Runde', opensAt: '2024-02-01T00:00:00.000Z' },
      ...{ deadlineOn: '2024-05-31', quotaBasisPoints: 10_000, provenance },
    },
  }),
  'adopt-round-rules': (_history, { twist }) => ({
    params: { fundId: FUND, roundId: ROUND },
    body: {
      ruleSet: { ruleSetId: rules.ruleSetId, version: 1 + (twist % 3) },
      reason: 'Die Obergrenze ist gesenkt.',
    },
  }),
  'close-year': (_history, { twist }) => ({
    params: { fundId: twist % 4 === 0 ? FUND : 'jugendfonds-2024' },
  }),
  'close-fund': () => ({ params: { fundId: 'jugendfonds-2024' } }),
};
