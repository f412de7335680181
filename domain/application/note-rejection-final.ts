import type { ApplicationEvent } from '../../events/application-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse } from '../decision.ts';
import { type Application, theApplication } from './application.ts';
import { isRejectionObjected } from './rejection-notice.ts';
import type { OnApplication } from './rejection-rules.ts';

export type NoteRejectionFinalRefusal = keyof typeof theApplication;

/**
 * Notes that the last day for a remedy has passed and nobody used it: the rejection is final (bestandskräftig).
 *
 * Asked too early, or while an objection is open, it does nothing.
 */
export const noteRejectionFinal = (
  command: OnApplication,
  state: Application,
): Decision<ApplicationEvent, NoteRejectionFinalRefusal> => {
  const application = findOrRefuse(theApplication, {}, command, state, undefined);
  if ('refused' in application) return application;
  if (application.status !== 'rejected') return { accepted: [] };
  const { rejection } = application;
  const { remedyEndsOn } = rejection;
  const runs = !rejection.isFinal && !isRejectionObjected(rejection);
  if (!runs || remedyEndsOn === null || dayInBerlin(command.now) <= remedyEndsOn) return { accepted: [] };
  const { applicationId } = command;
  return { accepted: [{ type: 'RejectionBecameFinal', data: { applicationId, remedyEndsOn } }] };
};
