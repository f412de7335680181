import { toTheCommittee } from '../history/committee-lines.ts';
import { toTheGrant } from '../history/grant-lines.ts';
import { byContract } from '../history/history.ts';
import type { Way } from '../permissions/way.ts';
import { ways } from '../permissions/ways.ts';

/** Ways on which, together, everything is carried out at least once. */
const names: ReadonlySet<string> = new Set([
  'nobody answers the office',
  'nobody answers the committee',
  'the office says no by itself',
  'an objection to a rejection comes by letter and goes by letter, and time does the rest',
  'nor after what is recommended',
  'those who lead have conflicts',
  'a chair keeps out and the scores are still open',
  'a conflict is raised while the vote is open',
  'the committee puts it off over a question, and then on the waiting list',
  'a vote by circulation is counted',
  'nobody accepts a grant',
  'a claim that nobody pursues any more is paid after all',
  'interest on a part that was revoked was too high, and the money goes back in every state',
  'a part that was revoked and paid back is granted again, and the fund gives it back, also when it is closed',
  'offices, members and programmes come and go',
  'a year is over',
  ...[2, 3, 4, 6, 7, 9, 10, 11, 12].map((number) => `script ${number}`),
]);

const contract: Way = {
  name: 'a contract is terminated, and what is done besides',
  rules: byContract,
  legs: [
    ...toTheCommittee,
    ...toTheGrant,
    ['accept-grant', 'signatory'],
    ['request-payment', 'signatory'],
    ['refuse-payment', 'office'],
    ['terminate-contract', 'office', 1],
    ['set-fund-sources', 'administrator', 1],
    ['record-base-rate', 'administrator', 2],
  ],
};

export const guardWays: readonly Way[] = [...ways.filter(({ name }) => names.has(name)), contract];
