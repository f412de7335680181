import type { ApplicationEvent } from '../../events/application-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Application } from './application.ts';
import { isRejectionObjected } from './rejection-notice.ts';
import { isRejected, type OnApplication } from './rejection-rules.ts';

export const noteRejectionFinalRules = {
  'unknown-application': (_command, { status }) => status !== 'none',
} satisfies Rules<OnApplication, Application>;

export type NoteRejectionFinalRefusal = keyof typeof noteRejectionFinalRules;

/**
 * Notes that the last day for a remedy has passed and nobody used it: the rejection is final (bestandskräftig).
 *
 * Asked too early, or while an objection is open, it does nothing.
 */
export const noteRejectionFinal = (
  command: OnApplication,
  application: Application,
): Decision<ApplicationEvent, NoteRejectionFinalRefusal> => {
  const refusal = firstBroken(noteRejectionFinalRules, command, application, undefined);
  if (refusal) return refusal;
  const { rejection } = application;
  const { remedyEndsOn } = rejection;
  const runs = isRejected(command, application) && !rejection.isFinal && !isRejectionObjected(rejection);
  if (!runs || remedyEndsOn === null || dayInBerlin(command.now) <= remedyEndsOn) return { accepted: [] };
  const { applicationId } = command;
  return { accepted: [{ type: 'RejectionBecameFinal', data: { applicationId, remedyEndsOn } }] };
};
