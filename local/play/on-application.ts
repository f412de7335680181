import type * as z from 'zod';
import type { RuleSet } from '../../events/rule-set.ts';
import { type Board, known, organisationOf } from './board.ts';
import type { Story } from './story.ts';

/** An address below the application of a story. */
export const onApplication = (board: Board, { key }: Pick<Story, 'key'>, rest: string): string =>
  `/applications/${known(board.applicationIds, key)}/${rest}`;

/** Sends a command about the application of a story; its step has the story's key before it. */
export const post = <Said>(
  board: Board,
  story: Pick<Story, 'key'>,
  person: string,
  step: string,
  address: string,
  body: unknown,
  schema: z.ZodType<Said>,
): Promise<Said> => {
  const path = onApplication(board, story, address);
  return board.client.as(person).does(`${story.key}-${step}`, { method: 'POST', path, body }, schema);
};

/** Who signs for the group of a story. */
export const recipient = (board: Board, story: Story): string => organisationOf(board, story).signatory;

/** The rules under which a story was submitted. */
export const rulesFor = (
  { plot }: Pick<Board, 'plot'>,
  { fundId, submittedOn }: Pick<Story, 'fundId' | 'submittedOn'>,
): RuleSet | undefined =>
  plot.programmes
    .find(({ funds }) => funds.some(({ fund }) => fund.fundId === fundId))
    ?.ruleSets.find(
      ({ validFromOn, validUntilOn }) =>
        validFromOn <= submittedOn && submittedOn <= (validUntilOn ?? submittedOn),
    );
