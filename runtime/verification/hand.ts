import type { Environment } from '../ports.ts';
import type { Share } from '../share.ts';
import { digestOfEntries, type ListDigests } from '../views/list-digests.ts';
import type { AnyProjection } from '../views/row-fold.ts';
import { checkShare, type ShareReport } from './share-check.ts';
import type { View } from './verify-views.ts';

/** A view as it is told to whoever may work elsewhere: a projection is code, and has a name. */
type Told = { readonly name: string; readonly generation: string };

/** What can be given to any hand, and what it answers: all of it can be cloned. */
export type Work = {
  readonly share: {
    readonly task: {
      readonly tenant: string;
      readonly share: Share;
      readonly views: readonly Told[];
      readonly key: string;
    };
    readonly answer: ShareReport;
  };
  /** Holds lists against what rows claim of them; answers which say something else. */
  readonly lists: {
    readonly task: {
      readonly tenant: string;
      readonly generation: string;
      readonly claims: ListDigests;
      readonly key: string;
    };
    readonly answer: readonly string[];
  };
};

/** Carries out what it is given, one task at a time. */
export type Hand = {
  readonly [Kind in keyof Work]: (task: Work[Kind]['task']) => Promise<Work[Kind]['answer']>;
};

/** Gives tasks to hands; the answers come in the order of the tasks. */
export type Crew = <Kind extends keyof Work>(
  kind: Kind,
  tasks: readonly Work[Kind]['task'][],
) => Promise<readonly Work[Kind]['answer'][]>;

export const told = ({ projection: { name }, generation }: View): Told => ({ name, generation });

/** A hand that looks at a book with its own environment. */
export const handOn = (
  surroundings: Pick<Environment, 'log' | 'views'>,
  projections: readonly AnyProjection[],
): Hand => {
  const viewOf = (tenant: string, { name, generation }: Told): View => {
    const projection = projections.find((candidate) => candidate.name === name);
    if (!projection) throw new Error(`there is no projection ${name}`);
    return { tenant, projection, generation };
  };
  return {
    share: ({ views, ...task }) =>
      checkShare(surroundings, { ...task, views: views.map((view) => viewOf(task.tenant, view)) }),
    lists: async ({ tenant, generation, claims, key }) => {
      const wrong: string[] = [];
      for (const [list, claimed] of claims) {
        const entries = await surroundings.views.entries(tenant, generation, list);
        if (digestOfEntries(key, entries) !== claimed) wrong.push(list);
      }
      return wrong;
    },
  };
};

/** One hand that does everything, in this thread. */
export const alone =
  (hand: Hand): Crew =>
  async (kind, tasks) => {
    const answers: Work[typeof kind]['answer'][] = [];
    for (const task of tasks) answers.push(await hand[kind](task));
    return answers;
  };
