import type { Outcome } from '../../../runtime/commands/command.ts';
import { applicationIdOf, FUND, PROGRAMME, ROUND } from '../../support/town.ts';
import { count, type History, type Step } from './history.ts';
import type { Shape } from './move.ts';
import { contentOf, moves } from './moves.ts';
import { type Person, people, pick } from './people.ts';
import { scripts } from './script.ts';
import { usually } from './usually.ts';

/** Numbers from which one step is made; a history is a list of them, so that it can be shrunk. */
export type Dice = {
  readonly number: number;
  /** Most steps follow the script of their application, some are anybody's with anything. */
  readonly isWild: boolean;
  readonly command: number;
  readonly person: number;
  readonly amountCents: number;
  readonly twist: number;
};

const names = Object.keys(moves);

/** Takes one step, and lets everything follow from it that follows. */
export const walk = async (history: History, dice: Dice): Promise<void> => {
  const { number, amountCents } = dice;
  const { script, at } = history.progress.get(number) ?? { script: pick(scripts, dice.command), at: 0 };
  const next = dice.isWild ? undefined : script[at];
  const [name, as, twist] = next ?? anything(dice);
  const step: Step = { number, as, amountCents, twist: twist ?? dice.twist };
  const verdict = await take(history, name, step);
  if (next && (verdict === 'done' || dice.twist % 3 === 0))
    history.progress.set(number, { script, at: at + 1 });
  await history.world.settle();
};

/** What comes after the project. Whoever gets there makes it autumn for the others, too. */
const late = new Set([
  ...['report-project-start', 'report-early-end'],
  ...['submit-proof', 'check-proof', 'settle', 'book-refund-received', 'close-case'],
  ...['correct-settlement', 'revoke-grant', 'terminate-contract', 'set-interest', 'waive-interest'],
]);
/** What comes when somebody has not paid in time. */
const overdue = new Set(['charge-cost']);

const seasonOf = (name: string): string => {
  if (overdue.has(name)) return '2024-11-25T09:00:00.000Z';
  return late.has(name) ? '2024-10-05T09:00:00.000Z' : '';
};

/** Any command, half of the time from somebody who might, half of the time from anybody. */
const anything = ({ command, person }: Dice): readonly [string, Person, undefined] => {
  const name = pick(names, command);
  return [name, person % 2 === 0 ? (usually[name] ?? 'administrator') : pick(people, person), undefined];
};

const take = async (history: History, name: string, step: Step) =>
  count(history.tally, name, await send(history, name, step));

/** Sends what a step is about in its season, and keeps what it brought about; `otherwise` is sent instead of what the move would send. */
export const send = async (
  history: History,
  name: string,
  step: Step,
  otherwise: Partial<Shape> = {},
): Promise<Outcome | 'turned away'> => {
  const { world, organisationId, foreignOrganisationId } = history;
  if (seasonOf(name) > world.environment.clock.now()) world.setClock(seasonOf(name));
  const move = moves[name];
  if (!move) throw new Error(`there is no move ${name}`);
  if (name === 'submit-application' || name === 'release-draft') {
    const whose = step.twist % 7 === 0 ? foreignOrganisationId : organisationId;
    const meant = { organisationId: whose, programmeId: PROGRAMME, fundId: FUND, roundId: ROUND };
    await world.draft(applicationIdOf(step.number), meant, contentOf(step));
  }
  const sent = mixed(await move(history, step), otherwise);
  const outcome = await world.send(name, { as: step.as, ...sent });
  if (outcome !== 'turned away' && outcome.status === 'done') remember(history, name, step, outcome);
  return outcome;
};

const mixed = ({ params, body }: Shape, otherwise: Partial<Shape>): Shape => ({
  params: { ...params, ...otherwise.params },
  body: { ...(body as object), ...(otherwise.body as object) },
});

const remember = (
  { meetings, changes, payments, runs }: History,
  name: string,
  { number }: Step,
  {
    key,
    answer: { paymentId, changeId },
  }: { readonly key: string; readonly answer: Readonly<Record<string, unknown>> },
) => {
  if (name === 'convene-meeting' || name === 'convene-circular-vote')
    meetings.push({ meetingId: key, number });
  if (name === 'prepare-pay-run') runs.push({ runId: key, number });
  if (typeof paymentId === 'string') payments.push({ paymentId, number });
  if (typeof changeId === 'string') changes.push({ changeId, number });
};
