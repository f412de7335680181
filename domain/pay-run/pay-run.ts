import type { PayRunEvent, RunPayment } from '../../events/pay-run-events.ts';
import type { Aggregate } from '../aggregate.ts';

export type PayRunStatus = 'none' | 'prepared' | 'released' | 'cancelled';

/** The digest of the file that went to the bank, and the creation time that stands in it. */
export type ReleasedFile = { readonly sha256: string; readonly createdAt: string };

/** Payments that leave the account together: what is to be paid when, who prepared it, and the file once it is released. */
export type PayRun = {
  readonly runId: string | undefined;
  readonly status: PayRunStatus;
  readonly executionOn: string;
  readonly payingAccountVersion: number;
  readonly payments: readonly RunPayment[];
  readonly totalCents: number;
  readonly preparedBy: string | undefined;
  readonly releasedBy: string | undefined;
  readonly file: ReleasedFile | undefined;
};

export const payRun: Aggregate<PayRun, PayRunEvent> = {
  family: 'payrun',
  initial: {
    runId: undefined,
    status: 'none',
    executionOn: '',
    payingAccountVersion: 0,
    payments: [],
    totalCents: 0,
    preparedBy: undefined,
    releasedBy: undefined,
    file: undefined,
  },
  evolve: (state, { type, data }) => {
    switch (type) {
      case 'PayRunPrepared':
        return { ...state, ...data, status: 'prepared' };
      case 'PayRunReleased': {
        const { fileSha256: sha256, fileCreatedAt: createdAt, releasedBy } = data;
        return { ...state, status: 'released', releasedBy, file: { sha256, createdAt } };
      }
      case 'PayRunCancelled':
        return { ...state, status: 'cancelled' };
    }
  },
};
