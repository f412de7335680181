import type { ApplicationEvent } from '../../events/application-events.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { notifiedByPost, notifiedInPortal, remedyEndsOn } from '../calendar/notification.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import { rulesHeldTo } from '../programme/programme.ts';
import { hasRemedyText, REJECTION_TEXT } from '../remedy/notice-text.ts';
import type { WithProgramme } from './applicant-rules.ts';
import type { Application, Rejected } from './application.ts';
import { laidInPortal } from './rejection-notice.ts';
import { findForOffice, type OnApplication, officeRefusals, theRejected } from './rejection-rules.ts';

export type PostRejection = OnApplication & {
  readonly channel: 'post' | 'portal';
  /** Null where it goes out today. */
  readonly postedOn: string | null;
  readonly hasPortalConsent: boolean;
};

type Explained = Rejected & { readonly rejection: { readonly reasonedOn: string } };

const postedOnOf = ({ postedOn, now }: PostRejection): string => postedOn ?? dayInBerlin(now);

const postRejectionRules = {
  'rejection-is-no-bescheid': (_command, { rejection }) => rejection.instrument === 'bescheid',
  'notice-notified-before': (_command, { rejection: { notifiedOn } }): Verdict =>
    notifiedOn === null || { notifiedOn },
  'notice-lies-in-portal': ({ now }, { rejection }): Verdict => {
    const laid = laidInPortal(rejection);
    if (!laid) return true;
    const { retrievableUntilOn } = laid;
    return retrievableUntilOn < dayInBerlin(now) || { retrievableUntilOn };
  },
  'portal-not-fetched': ({ channel }, { rejection }) => rejection.posting === null || channel === 'post',
  'portal-needs-consent': ({ channel, hasPortalConsent }) => channel === 'post' || hasPortalConsent,
  'day-in-future': (command) => postedOnOf(command) <= dayInBerlin(command.now),
  'posted-before-reasons': (command, { rejection: { reasonedOn } }): Verdict =>
    postedOnOf(command) >= reasonedOn || { reasonedOn },
} satisfies Rules<PostRejection, Explained, WithProgramme>;

/** A rejection that says why. */
const theExplained = {
  'rejection-unexplained': (
    _command: unknown,
    { rejection, ...rejected }: Rejected,
  ): Explained | undefined => {
    const { reasonedOn } = rejection;
    return reasonedOn === null ? undefined : { ...rejected, rejection: { ...rejection, reasonedOn } };
  },
};

/** Everything that it is refused for, in the order in which a person hears of it. */
export const postRejectionRefusals = {
  ...officeRefusals,
  ...theRejected,
  ...theExplained,
  ...postRejectionRules,
};

export type PostRejectionRefusal = keyof typeof postRejectionRefusals;

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
  state: Application,
  others: WithProgramme,
): Decision<ApplicationEvent, PostRejectionRefusal> => {
  const application = findForOffice(command, state, others);
  if ('refused' in application) return application;
  const rejected = findOrRefuse(theRejected, {}, command, application, others);
  if ('refused' in rejected) return rejected;
  const explained = findOrRefuse(theExplained, postRejectionRules, command, rejected, others);
  if ('refused' in explained) return explained;
  const rules = rulesHeldTo(others.programme, explained);
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
