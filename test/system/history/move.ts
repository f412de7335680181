import { applicationIdOf } from '../../support/town.ts';
import type { Sent } from '../../support/world.ts';
import type { History, Step } from './history.ts';

export type Shape = Omit<Sent, 'as'>;
/** What a command is sent with in a step of a history. */
export type Move = (history: History, step: Step) => Shape | Promise<Shape>;

/** What the scripts ask for and grant, in whole cents. */
export const GIVEN_CENTS = 90_000;

/** What is sent about the application of a step and says nothing more. */
export const application = (_history: History, { number }: Step) => ({
  params: { applicationId: applicationIdOf(number) },
});
