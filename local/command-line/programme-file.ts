import * as z from 'zod';
import type { ShippedProgramme } from '../../domain/rule-sets/shipped.ts';

const Body = z.looseObject({});

/** A programme as an administrator writes it into a file; what the parts must say is for the API to judge. */
export const ProgrammeFile = z.strictObject({
  programme: Body.extend({ programmeId: z.string() }),
  committees: z.array(Body.extend({ committeeId: z.string(), seats: z.array(z.unknown()) })).default([]),
  ruleSets: z.array(Body.extend({ ruleSetId: z.string(), version: z.int() })).default([]),
  funds: z
    .array(
      z.strictObject({
        fund: Body.extend({ fundId: z.string() }),
        rounds: z.array(Body.extend({ roundId: z.string() })),
      }),
    )
    .default([]),
});
export type ProgrammeFile = z.infer<typeof ProgrammeFile>;

/** One request to the API, and what to call it when it is told of. */
export type Step = {
  readonly name: string;
  readonly method: 'POST' | 'PUT';
  /** Below `/api/v1`. */
  readonly path: string;
  readonly body: unknown;
  /** The refusal that says that it is there already, which is as good. */
  readonly isThereAs?: string;
};

/** The committees of a file whose members nobody has filled in yet: they can be seated whenever they are known. */
export const unseatedIn = ({ committees }: ProgrammeFile): readonly string[] =>
  committees.filter(({ seats }) => seats.length === 0).map(({ committeeId }) => committeeId);

/**
 * What opens a programme, a new year of one, or both, in the order in which the parts need each other.
 *
 * Committees come before the rules, because rules may give work to a small body and ask for a number of members.
 */
export const stepsOf = ({ programme, committees, ruleSets, funds }: ProgrammeFile): readonly Step[] => {
  const address = `/programmes/${programme.programmeId}`;
  return [
    {
      name: `programme ${programme.programmeId}`,
      method: 'POST',
      path: '/programmes',
      body: programme,
      isThereAs: 'programme-exists',
    },
    ...committees.map(({ committeeId, ...body }) => ({
      name: `committee ${committeeId}`,
      method: 'PUT' as const,
      path: `${address}/committees/${committeeId}`,
      body,
      // Named without members by this file, and seated since.
      isThereAs: 'committee-emptied',
    })),
    ...ruleSets.map((ruleSet) => ({
      name: `rules ${ruleSet.ruleSetId} version ${ruleSet.version}`,
      method: 'POST' as const,
      path: `${address}/rule-sets`,
      body: { ruleSet },
    })),
    ...funds.flatMap(({ fund, rounds }) => [
      {
        name: `fund ${fund.fundId}`,
        method: 'POST' as const,
        path: '/funds',
        body: fund,
        isThereAs: 'fund-exists',
      },
      ...rounds.map((round) => ({
        name: `round ${round.roundId}`,
        method: 'POST' as const,
        path: `/funds/${fund.fundId}/rounds`,
        body: round,
      })),
    ]),
  ];
};

/** A programme that ships with the system as such a file; who sits in its committees is left to be filled in. */
export const fileOf = ({
  programmeId,
  title,
  grantor,
  committees,
  ruleSets,
  funds,
}: ShippedProgramme): ProgrammeFile =>
  ProgrammeFile.parse({
    programme: { programmeId, title, grantor },
    committees: committees.map((committee) => ({ ...committee, term: 1, seats: [] })),
    ruleSets,
    funds,
  });
