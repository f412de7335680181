import * as z from 'zod';
import type { ShippedFund } from '../../domain/rule-sets/shipped.ts';
import { demoPeople } from '../demo-people.ts';
import { Anything, type Board, known, type Moment, offices } from './board.ts';
import { addDays, at, dayInBerlin, later } from './dates.ts';
import type { PlayedSeats } from './story.ts';

const Me = z.looseObject({ personId: z.string() });

/** Learns the pseudonym of somebody, as they see it themselves. */
export const meet = async ({ client, personIds }: Board, username: string): Promise<string> => {
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

/** Whom the play does not introduce goes by the name they sign in with. */
const nameOf = (username: string): string =>
  demoPeople.find((person) => person.username === username)?.name ?? username;

const enterProgrammes = async ({ client, plot }: Board) => {
  const administrator = client.as(offices.administrator);
  for (const { programmeId, title, grantor } of plot.programmes) {
    const ask = { method: 'POST', path: '/programmes', body: { programmeId, title, grantor } } as const;
    await administrator.does(`programme-${programmeId}`, ask, Anything);
  }
};

/** Rules are published six weeks before they come into force, so before the first call of their year: an open round keeps those that it has. */
const ruleMoments = ({ client, plot }: Board): readonly Moment[] =>
  plot.programmes.flatMap(({ programmeId, ruleSets }) =>
    ruleSets.map((ruleSet) => ({
      at: at(later(plot.beginsOn, addDays(ruleSet.validFromOn, -42)), '09:30'),
      run: () => {
        const step = `rules-${ruleSet.ruleSetId}-${ruleSet.version}`;
        const path = `/programmes/${programmeId}/rule-sets`;
        const ask = { method: 'POST', path, body: { ruleSet } } as const;
        return client.as(offices.administrator).does(step, ask, Anything);
      },
    })),
  );

const seat = async (board: Board, { programmeId, committeeId, members }: PlayedSeats) => {
  const programme = board.plot.programmes.find((candidate) => candidate.programmeId === programmeId);
  const title = programme?.committees.find((committee) => committee.committeeId === committeeId)?.title;
  const seats: unknown[] = [];
  for (const { username, office, substitute } of members)
    seats.push({
      ...{ seatId: `sitz-${username}`, name: nameOf(username), voting: true, office },
      personId: await meet(board, username),
      ...(substitute !== undefined && {
        substituteName: nameOf(substitute),
        substitutePersonId: await meet(board, substitute),
      }),
    });
  const path = `/programmes/${programmeId}/committees/${committeeId}`;
  const ask = { method: 'PUT', path, body: { title, seats, term: 1 } } as const;
  await board.client.as(offices.administrator).does(`seats-${programmeId}-${committeeId}`, ask, Anything);
};

const openFund = async ({ client }: Board, { fund, rounds }: ShippedFund) => {
  const administrator = client.as(offices.administrator);
  const { fundId } = fund;
  await administrator.does(`fund-${fundId}`, { method: 'POST', path: '/funds', body: fund }, Anything);
  for (const body of rounds) {
    const ask = { method: 'POST', path: `/funds/${fundId}/rounds`, body } as const;
    await administrator.does(`round-${body.roundId}`, ask, Anything);
  }
};

/** A fund is there a week before its first round opens. */
const fundMoments = (board: Board): readonly Moment[] =>
  board.plot.programmes
    .flatMap(({ funds }) => funds)
    .map((shipped) => {
      const opensOn = dayInBerlin(shipped.rounds[0]?.opensAt ?? at(board.plot.beginsOn, '00:00'));
      return {
        at: at(later(board.plot.beginsOn, addDays(opensOn, -7)), '11:00'),
        run: () => openFund(board, shipped),
      };
    });

/** The offices, programmes, rules, committees and funds that everything else stands on. */
export const settingMoments = (board: Board): readonly Moment[] => {
  const { beginsOn } = board.plot;
  return [
    { at: at(beginsOn, '08:00'), run: () => giveOffices(board) },
    { at: at(beginsOn, '09:00'), run: () => enterProgrammes(board) },
    ...ruleMoments(board),
    {
      at: at(beginsOn, '10:00'),
      run: async () => {
        for (const seats of board.plot.seats) await seat(board, seats);
      },
    },
    ...fundMoments(board),
  ];
};

/** The pseudonym of somebody whom the play has met. */
export const personIdOf = ({ personIds }: Board, username: string): string => known(personIds, username);
