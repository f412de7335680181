import * as z from 'zod';
import { Anything, type Board, known, type Moment, offices } from '../../play/board.ts';
import { at } from '../../play/dates.ts';
import { fictitiousIban } from '../../play/iban.ts';
import { paymentIdOf, paymentMoments } from '../../play/payment-moments.ts';
import { grantedIn } from '../../play/payout-moments.ts';
import type { Scene } from '../../play/story.ts';
import { debitNotification, statusReport } from '../bank-answers.ts';

const account = {
  name: 'Landeshauptstadt Stuttgart (erfunden)',
  iban: fictitiousIban(1),
  address: { street: null, buildingNumber: null, postalCode: null, town: 'Stuttgart', country: 'DE' },
};

const Prepared = z.looseObject({ id: z.string() });

/** Which payment of which story a run pays. */
type Place = { readonly story: string; readonly step: string };

const cashier = ({ client }: Board) => client.as(offices.refunds);

const payingAccount = (board: Board): readonly Moment[] => [
  {
    at: at('2025-09-01', '09:00'),
    run: async () => {
      const put = { method: 'PUT', path: '/paying-account', body: account } as const;
      await board.client.as(offices.administrator).does('paying-account', put, Anything);
      const path = '/paying-account/confirmation';
      const confirm = { method: 'POST', path, body: { accountVersion: 1 } } as const;
      await board.client.as(offices.order).does('paying-account-confirm', confirm, Anything);
    },
  },
];

const prepare = async (board: Board, key: string, executionOn: string, places: readonly Place[]) => {
  const payments = places.map(({ story, step }) => ({
    applicationId: known(board.applicationIds, story),
    paymentId: paymentIdOf(board, story, step),
  }));
  const ask = { method: 'POST', path: '/pay-runs', body: { executionOn, payments } } as const;
  const { id } = await cashier(board).does(`${key}-prepare`, ask, Prepared);
  board.notes.set(key, id);
};

const release = (board: Board, key: string) => {
  const path = `/pay-runs/${known(board.notes, key)}/release`;
  const ask = { method: 'POST', path, body: {} } as const;
  return board.client.as(offices.execution).does(`${key}-release`, ask, Anything);
};

const runMoments = (
  board: Board,
  key: string,
  on: { readonly prepared: string; readonly executed: string },
  places: readonly Place[],
): readonly Moment[] => [
  { at: at(on.prepared, '15:00'), run: () => prepare(board, key, on.executed, places) },
  { at: at(on.prepared, '15:30'), run: () => release(board, key) },
];

const bankSays = (board: Board, step: string, kind: 'status' | 'statement', file: string) =>
  cashier(board).does(step, { method: 'POST', path: `/bank-files/${kind}`, body: { file } }, Anything);

const FIRST_RUN: readonly Place[] = [
  { story: 'a25-08', step: 'payment-1' },
  { story: 'a25-09', step: 'payment-1' },
];
const AGAIN: Place = { story: 'a25-09', step: 'payment-1-again' };

/** The bank carries out one payment; the account of the other recipient is closed. */
const firstAnswer = (board: Board) => {
  const answers = FIRST_RUN.map(({ story, step }) => ({
    paymentId: paymentIdOf(board, story, step),
    ...(story === AGAIN.story && { rejectedFor: 'AC04' }),
  }));
  const file = statusReport(known(board.notes, 'run-2025-09'), '2025-09-23T14:00:00Z', answers);
  return bankSays(board, 'run-2025-09-status', 'status', file);
};

const newAccount = async (board: Board) => {
  const path = `/organisations/${known(board.organisationIds, 'nachbarn')}/bank-account`;
  const body = { iban: fictitiousIban(200), holder: 'Nachbarschaft Muster Heslach e. V. (fiktiv)' };
  await board.client
    .as('gruppe-nachbarn')
    .does('nachbarn-account-2', { method: 'PUT', path, body }, Anything);
  const checked = { accountVersion: 2, verifiedBy: 'call-back' };
  const confirm = { method: 'POST', path: `${path}/confirmation`, body: checked } as const;
  await board.client.as(offices.secondCoordination).does('nachbarn-account-2-confirm', confirm, Anything);
};

const askAgain = (board: Board): readonly Moment[] => {
  const story = board.plot.stories.find(({ key }) => key === AGAIN.story);
  const found = story && grantedIn(board, story);
  if (!found) throw new Error(`nothing was granted to ${AGAIN.story}`);
  const amountCents = found.granted.amountCents / 2;
  const drawdown = { amountCents, beforeCents: 0 };
  return [
    ...paymentMoments(board, story, found.granted, drawdown, AGAIN.step, '2025-09-29'),
    {
      at: at('2025-10-06', '19:00'),
      run: () => {
        const booked = { paymentId: paymentIdOf(board, AGAIN.story, AGAIN.step), amountCents };
        const file = debitNotification(account.iban, '2025-10-06T16:00:00Z', booked);
        return bankSays(board, 'run-2025-10-statement', 'statement', file);
      },
    },
  ];
};

/** Two pay runs: of the first one payment comes back, and is made again to the recipient's new account. */
export const payRuns: Scene = (board) => [
  ...payingAccount(board),
  ...runMoments(board, 'run-2025-09', { prepared: '2025-09-22', executed: '2025-09-23' }, FIRST_RUN),
  { at: at('2025-09-23', '16:30'), run: () => firstAnswer(board) },
  { at: at('2025-09-25', '11:00'), run: () => newAccount(board) },
  ...askAgain(board),
  // 3 October is a holiday, and then comes a weekend.
  ...runMoments(board, 'run-2025-10', { prepared: '2025-10-02', executed: '2025-10-06' }, [AGAIN]),
];
