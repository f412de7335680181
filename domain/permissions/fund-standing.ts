import type { Fund } from '../fund/fund.ts';
import type { Programme } from '../programme/programme.ts';
import type { Standing } from './permission.ts';

const openOrClosed = (isClosed: boolean): string => (isClosed ? 'closed' : 'open');

/** The state of a fund; nobody has a relation to it. */
export const toFund = (_actor: unknown, fund: Fund): Standing => ({
  relations: new Set(),
  state: fund.fundId === undefined ? 'none' : openOrClosed(fund.isClosed),
});

/** The state of a programme; nobody has a relation to it. */
export const toProgramme = (_actor: unknown, { programmeId, isClosed }: Programme): Standing => ({
  relations: new Set(),
  state: programmeId === undefined ? 'none' : openOrClosed(isClosed),
});
