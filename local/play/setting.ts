import * as z from 'zod';
import { Anything, type Board, known, type Moment, offices } from './board.ts';
import { at } from './dates.ts';
import type { PlayedSeats } from './story.ts';

const Me = z.looseObject({ personId: z.string() });

/** Learns the pseudonym of somebody, as they see it themselves. */
const meet = async ({ client, personIds }: Board, username: string): Promise<string> => {
  const personId = personIds.get(username) ?? (await client.as(username).reads('/me', Me)).personId;
  personIds.set(username, personId);
  return personId;
};

const roles = {
  'coordination-office': [offices.coordination, offices.secondCoordination],
  finance: [offices.order, offices.execution, offices.refunds],
  checker: [offices.checker],
  auditor: [offices.auditor],
} as const;

const giveOffices = async (board: Board) => {
  const administrator = board.client.as(offices.administrator);
  for (const [role, people] of Object.entries(roles))
    for (const username of people) {
      const path = `/people/${await meet(board, username)}/roles/${role}`;
      await administrator.does(`office-${role}-${username}`, { method: 'PUT', path, body: {} }, Anything);
    }
};

const enterProgrammes = async ({ client, plot }: Board) => {
  const administrator = client.as(offices.administrator);
  for (const { programmeId, title, grantor, ruleSets } of plot.programmes) {
    const body = { programmeId, title, grantor };
    await administrator.does(
      `programme-${programmeId}`,
      { method: 'POST', path: '/programmes', body },
      Anything,
    );
    for (const ruleSet of ruleSets) {
      const path = `/programmes/${programmeId}/rule-sets`;
      const step = `rules-${ruleSet.ruleSetId}-${ruleSet.version}`;
      await administrator.does(step, { method: 'POST', path, body: { ruleSet } }, Anything);
    }
  }
};

const seat = async (board: Board, { programmeId, committeeId, members }: PlayedSeats) => {
  const programme = board.plot.programmes.find((candidate) => candidate.programmeId === programmeId);
  const title = programme?.committees.find((committee) => committee.committeeId === committeeId)?.title;
  const seats: unknown[] = [];
  for (const { username, office } of members)
    seats.push({ seatId: `sitz-${username}`, personId: await meet(board, username), voting: true, office });
  const path = `/programmes/${programmeId}/committees/${committeeId}`;
  const ask = { method: 'PUT', path, body: { title, seats, term: 1 } } as const;
  await board.client.as(offices.administrator).does(`seats-${programmeId}-${committeeId}`, ask, Anything);
};

const openFunds = async ({ client, plot }: Board) => {
  const administrator = client.as(offices.administrator);
  for (const { fund, rounds } of plot.programmes.flatMap(({ funds }) => funds)) {
    const { fundId } = fund;
    await administrator.does(`fund-${fundId}`, { method: 'POST', path: '/funds', body: fund }, Anything);
    for (const body of rounds) {
      const path = `/funds/${fundId}/rounds`;
      await administrator.does(`round-${body.roundId}`, { method: 'POST', path, body }, Anything);
    }
  }
};

/** The offices, programmes, rules, committees and funds that everything else stands on. */
export const settingMoments = (board: Board): readonly Moment[] => {
  const { beginsOn } = board.plot;
  return [
    { at: at(beginsOn, '08:00'), run: () => giveOffices(board) },
    { at: at(beginsOn, '09:00'), run: () => enterProgrammes(board) },
    {
      at: at(beginsOn, '10:00'),
      run: async () => {
        for (const seats of board.plot.seats) await seat(board, seats);
      },
    },
    { at: at(beginsOn, '11:00'), run: () => openFunds(board) },
  ];
};

/** The pseudonym of somebody whom the play has met. */
export const personIdOf = ({ personIds }: Board, username: string): string => known(personIds, username);
