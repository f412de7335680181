import { Anything, type Board, offices } from '../../play/board.ts';
import { at } from '../../play/dates.ts';
import { post } from '../../play/on-application.ts';
import type { Scene } from '../../play/story.ts';

const story = { key: 'e24-07' };

const hearing = {
  grounds: ['purpose-missed', 'proof-missing'],
  reasons: 'Das Krankenhaus hat uns geschrieben, dass in seinem Raum keine Sprechzeit stattfand.',
  knownSinceOn: '2025-03-03',
  answerDays: 14,
};
const revocation = {
  ground: 'purpose-missed',
  reasons: 'Das Projekt hat nicht begonnen, das Geld liegt noch auf dem Konto des Vereins.',
  amountCents: null,
  ineffectiveOn: '2024-07-22',
};
// 2,600 euro over 162 days at 8.37 % and 161 days at 7.27 %, 179.96 euro.
const interest = {
  ...{ kind: 'refund', untilOn: '2025-06-10', amountCents: 17_996 },
  reason: 'Der Verein hätte von sich aus zurückzahlen können; Gründe für einen Verzicht nennt er nicht.',
};

const step = (board: Board, on: string, person: string, name: string, address: string, body: unknown) => ({
  at: at(on, '10:00'),
  run: () => post(board, story, person, name, address, body, Anything),
});

/** A project that never began: hearing, answer, revocation, the money comes back, and interest on it. */
export const recovery: Scene = (board) => {
  const office = offices.coordination;
  return [
    step(board, '2025-03-10', office, 'hearing', 'hearing', hearing),
    step(board, '2025-03-20', 'gruppe-dnipro', 'hearing-answer', 'hearing/answer', {
      answer: 'Alle vier Beraterinnen haben Arbeit gefunden. Wir haben es versäumt, das zu melden.',
    }),
    step(board, '2025-04-01', office, 'revocation', 'revocation', revocation),
    step(board, '2025-06-11', offices.refunds, 'revoked-money-back', 'refunds', {
      ...{ amountCents: 260_000, receivedOn: '2025-06-10' },
    }),
    step(board, '2025-06-16', office, 'interest', 'interest', interest),
    step(board, '2025-07-08', offices.refunds, 'interest-paid', 'refunds', {
      ...{ amountCents: interest.amountCents, receivedOn: '2025-07-07' },
    }),
    step(board, '2025-07-10', office, 'close-revoked', 'closure', {}),
  ];
};
