import {
  type Application,
  type ApplicationStatus,
  application,
} from '../../domain/application/application.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import { admitted, asked, checkStarted, submitted } from './application-facts.ts';
import { deferred, lapsed, recommended, rejected, waitlisted, withdrawn } from './outcome-facts.ts';

const way = [submitted(), checkStarted, admitted];
const question = [submitted(), checkStarted, asked('title')];

const histories: Readonly<Record<ApplicationStatus, readonly ApplicationEvent[]>> = {
  none: [],
  submitted: [submitted()],
  'in-check': [submitted(), checkStarted],
  clarification: question,
  admitted: way,
  deferred: [...way, deferred],
  recommended: [...way, recommended(250_000)],
  waitlisted: [...way, waitlisted],
  rejected: [submitted(), rejected],
  withdrawn: [...way, withdrawn],
  lapsed: [...question, lapsed],
};

/** An application where it stands, by a history that leads there, with what a test says otherwise. */
export const applicationAt = <Status extends ApplicationStatus>(
  status: Status,
  changes: Partial<Extract<Application, { status: Status }>> = {},
) =>
  ({
    ...histories[status].reduce(application.evolve, application.initial),
    ...changes,
  }) as Extract<Application, { status: Status }>;
