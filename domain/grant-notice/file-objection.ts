import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import { isMember, type WithOrganisation } from '../organisation/organisation.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import { hasRemedy, type Notice } from '../payout/notice.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { type Against, aboutOf, objectedIn } from './objected.ts';
import { isGrantLive, isRemedyOpen, speaksForRecipient, theGrantFor } from './remedy-rules.ts';

export type FileObjection = OnGrant &
  Against & {
    readonly grounds: PersonalText;
    /** The day on which a letter came in, where the office enters it; null for today. */
    readonly filedOn: string | null;
  };

/** A recipient files today; only the office knows of a letter that came before. */
const filedOnOf = ({ filedOn, now, actorId }: FileObjection, { organisation }: WithOrganisation): string =>
  (isMember(organisation, actorId) ? null : filedOn) ?? dayInBerlin(now);

const isAboutGrant = ({ against }: Against): boolean => against === null;

/** What came in time counts also where the end of the period was noted before anybody entered it. */
const cameInTime = (filedOn: string, { notice: { finalBy, remedyEndsOn } }: Granted): boolean =>
  finalBy === 'expiry' && remedyEndsOn !== null && filedOn <= remedyEndsOn;

const grantRules = {
  'not-a-signatory': speaksForRecipient,
  'claim-under-contract': (command, payout) => isAboutGrant(command) || hasRemedy(payout),
} satisfies Rules<FileObjection, Granted, WithOrganisation>;

/** A grant with what the objection is against: its notice, or an act since. */
type Objected = Granted & { readonly about: Pick<Notice, 'objection' | 'remedyEndsOn'> };

const theObjected = {
  'unknown-act': (command: FileObjection, payout: Granted): Objected | undefined => {
    const about = objectedIn(command, payout);
    return about && { ...payout, about };
  },
};

const fileObjectionRules = {
  'case-closed': (command, { isClosed }) => isAboutGrant(command) || !isClosed,
  'grant-ended': (command, payout) =>
    isAboutGrant(command) ? isGrantLive(command, payout) : payout.status !== 'lapsed',
  'no-objection-here': (_command, payout) => hasRemedy(payout) && payout.grant.terms.remedy !== 'action',
  'objected-before': (_command, { about }) => about.objection === null,
  'grant-is-final': (command, payout, others) =>
    !isAboutGrant(command) || isRemedyOpen(command, payout) || cameInTime(filedOnOf(command, others), payout),
  'day-in-future': (command, _payout, others) => filedOnOf(command, others) <= dayInBerlin(command.now),
  'remedy-period-over': (command, { about: { remedyEndsOn } }, others): Verdict =>
    remedyEndsOn === null || filedOnOf(command, others) <= remedyEndsOn || { remedyEndsOn },
} satisfies Rules<FileObjection, Objected, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const fileObjectionRefusals = {
  ...{ ...theGrantFor, ...grantRules },
  ...{ ...theObjected, ...fileObjectionRules },
};

export type FileObjectionRefusal = keyof typeof fileObjectionRefusals;

/**
 * Decides whether an objection is in time. Against the grant, it is not final and no money flows until it is decided or
 * withdrawn; against a revocation, a settlement or interest, the claim is not enforced until then.
 */
export const fileObjection = (
  command: FileObjection,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, FileObjectionRefusal> => {
  const payout = findOrRefuse(theGrantFor, grantRules, command, state, others);
  if ('refused' in payout) return payout;
  const objected = findOrRefuse(theObjected, fileObjectionRules, command, payout, others);
  if ('refused' in objected) return objected;
  const { applicationId, grounds, actorId: filedBy } = command;
  const filedOn = filedOnOf(command, others);
  return {
    accepted: [
      { type: 'ObjectionFiled', data: { applicationId, filedOn, grounds, filedBy, ...aboutOf(command) } },
    ],
  };
};
