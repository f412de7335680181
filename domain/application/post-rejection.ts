import type { ApplicationEvent } from '../../events/application-events.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { notifiedByPost, notifiedInPortal, remedyEndsOn } from '../calendar/notification.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { rulesHeldTo } from '../programme/programme.ts';
import { hasRemedyText, REJECTION_TEXT } from '../remedy/notice-text.ts';
import { isNoApplicant, type WithProgramme } from './applicant-rules.ts';
import type { Application } from './application.ts';
import { isRejected, type OnApplication } from './rejection-rules.ts';

export type PostRejection = OnApplication & {
  readonly channel: 'post' | 'portal';
  /** Null where it goes out today. */
  readonly postedOn: string | null;
  readonly hasPortalConsent: boolean;
};

const postedOnOf = ({ postedOn, now }: PostRejection): string => postedOn ?? dayInBerlin(now);

/** In the order in which the office should hear of them. */
export const postRejectionRules = {
  'unknown-application': (_command, { status }) => status !== 'none',
  'acts-for-applicant': isNoApplicant,
  'not-rejected': isRejected,
  'rejection-unexplained': (_command, { isRejectionExplained }) => isRejectionExplained,
  'rejection-is-no-bescheid': (_command, { rejection }) => rejection.instrument === 'bescheid',
  'notice-notified-before': (_command, { rejection: { notifiedOn } }): Verdict =>
    notifiedOn === null || { notifiedOn },
  'notice-lies-in-portal': ({ now }, { rejection }): Verdict => {
    const retrievableUntilOn = rejection.posting?.retrievableUntilOn ?? '';
    return retrievableUntilOn < dayInBerlin(now) || { retrievableUntilOn };
  },
  'portal-not-fetched': ({ channel }, { rejection }) => rejection.posting === null || channel === 'post',
  'portal-needs-consent': ({ channel, hasPortalConsent }) => channel === 'post' || hasPortalConsent,
  'day-in-future': (command) => postedOnOf(command) <= dayInBerlin(command.now),
  'posted-before-reasons': (command, { rejection }): Verdict => {
    const reasonedOn = rejection.reasonedOn ?? '';
    return postedOnOf(command) >= reasonedOn || { reasonedOn };
  },
} satisfies Rules<PostRejection, Application, WithProgramme>;

export type PostRejectionRefusal = keyof typeof postRejectionRules;

const daysOf = (command: PostRejection, rules: RuleSet, hasText: boolean) => {
  const postedOn = postedOnOf(command);
  const seat = rules.officeSeat.value;
  if (command.channel === 'portal') {
    const { retrievableUntilOn } = notifiedInPortal(postedOn, null, rules.portalRetrievalDays.value, seat);
    return { postedOn, retrievableUntilOn, notifiedOn: null, remedyEndsOn: null };
  }
  const notifiedOn = notifiedByPost(postedOn, rules.postDeemedDays.value);
  const endsOn = remedyEndsOn(notifiedOn, hasText, seat);
  return { postedOn, retrievableUntilOn: null, notifiedOn, remedyEndsOn: endsOn };
};

/**
 * Notes that the rejection went out, and computes once which days follow from it, as for the notice of a grant.
 *
 * @see VwVfG § 41 (2) and (2a); VwGO §§ 58 and 70
 */
export const postRejection = (
  command: PostRejection,
  application: Application,
  others: WithProgramme,
): Decision<ApplicationEvent, PostRejectionRefusal> => {
  const refusal = firstBroken(postRejectionRules, command, application, others);
  if (refusal) return refusal;
  const rules = rulesHeldTo(others.programme, application);
  const { applicationId, channel, hasPortalConsent, actorId: postedBy } = command;
  const hasText = hasRemedyText(rules.instrument.value, {
    remedy: rules.remedy.value,
    remedyAt: rules.remedyAt.value,
  });
  const days = daysOf(command, rules, hasText);
  const text = { textVersion: REJECTION_TEXT, hasRemedyText: hasText };
  const data = { applicationId, channel, hasPortalConsent, ...text, ...days, postedBy };
  return { accepted: [{ type: 'RejectionPosted', data }] };
};
