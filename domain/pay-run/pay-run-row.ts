import type { PayRunEvent, RunPayment } from '../../events/pay-run-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { entryOfOrdered, type OrderedList } from '../ordered-list.ts';
import type { Projection } from '../projection.ts';
import type { PayRunStatus } from './pay-run.ts';

/** A run with who prepared, released or cancelled it and when; null until that step. */
export type PayRunRow = {
  readonly runId: string;
  readonly status: PayRunStatus;
  readonly executionOn: string;
  readonly payingAccountVersion: number;
  readonly payments: readonly RunPayment[];
  readonly totalCents: number;
  readonly preparedBy: string;
  readonly preparedAt: string;
  readonly releasedBy: string | null;
  readonly releasedAt: string | null;
  readonly fileSha256: string | null;
  /** The creation time that stands in the file. */
  readonly fileCreatedAt: string | null;
  readonly cancelledBy: string | null;
  readonly cancelledAt: string | null;
  readonly reason: PersonalText | null;
};

const initial: PayRunRow = {
  runId: '',
  status: 'none',
  executionOn: '',
  payingAccountVersion: 0,
  payments: [],
  totalCents: 0,
  preparedBy: '',
  preparedAt: '',
  releasedBy: null,
  releasedAt: null,
  fileSha256: null,
  fileCreatedAt: null,
  cancelledBy: null,
  cancelledAt: null,
  reason: null,
};

const change = ({ type, data }: PayRunEvent, at: string): Partial<PayRunRow> => {
  switch (type) {
    case 'PayRunPrepared':
      return { ...data, preparedAt: at, status: 'prepared' };
    case 'PayRunReleased': {
      const { releasedBy, fileSha256, fileCreatedAt } = data;
      return { releasedBy, releasedAt: at, fileSha256, fileCreatedAt, status: 'released' };
    }
    case 'PayRunCancelled': {
      const { cancelledBy, reason } = data;
      return { cancelledBy, cancelledAt: at, reason, status: 'cancelled' };
    }
  }
};

/** Pay runs in the order in which they were prepared. */
export const payRunsByPreparation: OrderedList = { among: 'all', by: 'prepared' };

/** In the list `all`. */
export const payRunRow: Projection<PayRunRow, PayRunEvent> = {
  name: 'pay-run',
  version: 3,
  family: 'payrun',
  initial,
  project: (row, { event, recordedAt }) => ({ ...row, ...change(event, recordedAt) }),
  listsOf: () => ['all'],
  placesOf: ({ preparedAt }) => [entryOfOrdered(payRunsByPreparation, preparedAt)],
};
