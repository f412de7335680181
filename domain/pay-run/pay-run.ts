import type { PayRunEvent, RunPayment } from '../../events/pay-run-events.ts';
import type { Aggregate } from '../aggregate.ts';

type DataOf<Type extends PayRunEvent['type']> = Extract<PayRunEvent, { type: Type }>['data'];

/** A run that nobody has prepared. */
type NoRun = { readonly status: 'none' };

/** What is to be paid when, and who prepared it. */
export type PreparedRun = Readonly<Omit<DataOf<'PayRunPrepared'>, 'payments'>> & {
  readonly status: 'prepared';
  readonly payments: readonly RunPayment[];
};

/** The digest of the file that went to the bank, and the creation time that stands in it. */
export type ReleasedFile = { readonly sha256: string; readonly createdAt: string };

type ReleasedRun = Omit<PreparedRun, 'status'> & {
  readonly status: 'released';
  readonly releasedBy: string;
  readonly file: ReleasedFile;
};

type CancelledRun = Omit<PreparedRun, 'status'> & { readonly status: 'cancelled' };

/** A run that there is, wherever it stands. */
export type KnownRun = PreparedRun | ReleasedRun | CancelledRun;

/** Payments that leave the account together. */
export type PayRun = NoRun | KnownRun;

export type PayRunStatus = PayRun['status'];

const released = (run: PreparedRun, data: DataOf<'PayRunReleased'>): ReleasedRun => {
  const { fileSha256: sha256, fileCreatedAt: createdAt, releasedBy } = data;
  return { ...run, status: 'released', releasedBy, file: { sha256, createdAt } };
};

export const payRun: Aggregate<PayRun, PayRunEvent> = {
  family: 'payrun',
  initial: { status: 'none' },
  evolve: (run, { type, data }) => {
    if (type === 'PayRunPrepared') return { ...data, status: 'prepared' };
    if (run.status !== 'prepared') return run;
    return type === 'PayRunReleased' ? released(run, data) : { ...run, status: 'cancelled' };
  },
};

/** The payments of a run; none of one that there is not. */
export const paymentsIn = (run: PayRun): readonly RunPayment[] => (run.status === 'none' ? [] : run.payments);
