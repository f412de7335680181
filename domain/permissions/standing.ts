import type { Acting } from '../aggregate.ts';
import type { Application } from '../application/application.ts';
import type { Fund } from '../fund/fund.ts';
import { keepsOut } from '../meeting/item-conflicts.ts';
import { isChairOrDeputy, seatIn } from '../meeting/item-seats.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { itemOf, type OnItem, outOf, type WithConflicts } from '../meeting/meeting-rules.ts';
import { isMember, isSignatory, type Organisation } from '../organisation/organisation.ts';
import { type OnPayment, paymentOf } from '../payout/payment-rules.ts';
import type { Payout } from '../payout/payout.ts';
import type { Programme } from '../programme/programme.ts';
import { openRelief, openRepayment } from '../recovery/recovery-rules.ts';
import type { Retention } from '../retention/retention.ts';
import type { Review } from '../review/review.ts';
import type { Relation, Standing } from './permission.ts';

type Actor = Pick<Acting, 'actorId'>;
type Tie = readonly [relation: Relation, holds: boolean];
type MaybeOrganisation = { readonly organisation?: Organisation };

const ties = (...all: readonly Tie[]): ReadonlySet<Relation> =>
  new Set(all.filter(([, holds]) => holds).map(([relation]) => relation));

const toOrganisation = ({ actorId }: Actor, organisation: Organisation | undefined): readonly Tie[] =>
  organisation === undefined
    ? []
    : [
        ['member', isMember(organisation, actorId)],
        ['signatory', isSignatory(organisation, actorId)],
        ['member-only', isMember(organisation, actorId) && !isSignatory(organisation, actorId)],
      ];

const toCommittee = ({ actorId }: Actor, room: Pick<Meeting, 'seats'>): readonly Tie[] => {
  const seat = seatIn(room, actorId);
  return [
    ['seat', seat !== undefined],
    ['voting-seat', seat?.voting === true],
    ['chair', isChairOrDeputy(room, actorId)],
  ];
};

/** How somebody stands to an application. */
export const toApplication = (
  actor: Actor,
  { status }: Application,
  { organisation }: MaybeOrganisation,
): Standing => ({ relations: ties(...toOrganisation(actor, organisation)), state: status });

/** How somebody stands to a grant: the recipient, and whoever released money or checked a proof. */
export const toGrant = (actor: Actor, payout: Payout, { organisation }: MaybeOrganisation): Standing => ({
  relations: ties(
    ...toOrganisation(actor, organisation),
    ['money-releaser', payout.releasedBy.has(actor.actorId)],
    ['proof-checker', payout.checkedBy.has(actor.actorId)],
    ['relief-proposer', openRelief(payout)?.proposedBy === actor.actorId],
    ['repayment-orderer', openRepayment(payout)?.orderedBy === actor.actorId],
  ),
  state: payout.status,
});

/** How somebody stands to one payment of a grant. */
export const toPayment = (command: OnPayment, payout: Payout, others: MaybeOrganisation): Standing => {
  const { requestedBy, approvedBy, orderedBy, status } = paymentOf(payout, command) ?? {};
  const { actorId } = command;
  return {
    relations: new Set([
      ...toGrant(command, payout, others).relations,
      ...ties(
        ['payment-requester', requestedBy === actorId],
        ['payment-signer', [requestedBy, approvedBy, orderedBy].includes(actorId)],
      ),
    ]),
    state: status ?? 'none',
  };
};

/** How somebody stands to the scores of an application. */
export const toReview = (
  actor: Actor,
  { committeeId, conflictedPersonIds, isClosed }: Review,
  { programme, organisation }: MaybeOrganisation & { readonly programme?: Programme },
): Standing => ({
  relations: ties(
    ...toOrganisation(actor, organisation),
    ...toCommittee(actor, { seats: programme?.committees.get(committeeId ?? '')?.seats ?? [] }),
    ['conflicted', conflictedPersonIds.has(actor.actorId)],
  ),
  state: committeeId === undefined ? 'none' : isClosed ? 'closed' : 'open',
});

/** How somebody stands to a conflict of interest of a member that others raise and decide. */
export const toRaisedConflict = (
  command: Actor & { readonly personId: string },
  review: Review,
  others: Parameters<typeof toReview>[2],
): Standing => {
  const { relations, state } = toReview(command, review, others);
  const own = ties(
    ['oneself', command.personId === command.actorId],
    ['conflict-raiser', review.raisedConflicts.get(command.personId) === command.actorId],
  );
  return { relations: new Set([...relations, ...own]), state };
};

const stateOfMeeting = ({ meetingId, isClosed }: Meeting): string => {
  if (meetingId === undefined) return 'none';
  return isClosed ? 'closed' : 'convened';
};

/** How somebody stands to a meeting. */
export const toMeeting = (actor: Actor, meeting: Meeting): Standing => ({
  relations: ties(...toCommittee(actor, meeting)),
  state: stateOfMeeting(meeting),
});

/** How somebody stands to a meeting and to the person that the action is about. */
export const toPersonInMeeting = (
  command: Actor & { readonly personId: string },
  meeting: Meeting,
): Standing => {
  const { relations, state } = toMeeting(command, meeting);
  return { relations: new Set([...relations, ...toPerson(command).relations]), state };
};

/** How somebody stands to a committee that is to meet. */
export const toNewMeeting = (
  command: Actor & { readonly committeeId: string },
  meeting: Meeting,
  { programme }: { readonly programme: Programme },
): Standing => ({
  relations: ties(
    ...toCommittee(command, { seats: programme.committees.get(command.committeeId)?.seats ?? [] }),
  ),
  state: stateOfMeeting(meeting),
});

/** How somebody stands to one item of an agenda. */
export const toItem = (
  command: Actor & Pick<OnItem, 'itemId'>,
  meeting: Meeting,
  others: Partial<WithConflicts>,
): Standing => {
  const { review, organisation } = others;
  const isConflicted =
    review !== undefined &&
    organisation !== undefined &&
    keepsOut(outOf(command, meeting, { review, organisation }), command.actorId);
  return {
    relations: ties(...toCommittee(command, meeting), ['conflicted', isConflicted]),
    state: itemOf(meeting, command)?.status ?? 'none',
  };
};

/** How somebody stands to an organisation; `personId` is whom the action is about, where it is about a person. */
export const toOrganisationItself = (
  command: Actor & { readonly personId?: string },
  organisation: Organisation,
): Standing => ({
  relations: ties(
    ...toOrganisation(command, organisation),
    ['oneself', command.personId === command.actorId],
    ['account-proposer', organisation.account?.proposedBy === command.actorId],
  ),
  state: organisation.organisationId === undefined ? 'none' : 'registered',
});

const openOrClosed = (id: string | undefined, isClosed: boolean): string => {
  if (id === undefined) return 'none';
  return isClosed ? 'closed' : 'open';
};

/** The state of a fund; nobody has a relation to it. */
export const toFund = (_actor: Actor, { fundId, isClosed }: Fund): Standing => ({
  relations: new Set(),
  state: openOrClosed(fundId, isClosed),
});

/** The state of a programme; nobody has a relation to it. */
export const toProgramme = (_actor: Actor, { programmeId, isClosed }: Programme): Standing => ({
  relations: new Set(),
  state: openOrClosed(programmeId, isClosed),
});

const stateOfPapers = ({ isHeld, erasedOn, keptUntilOn }: Retention): string => {
  if (erasedOn !== undefined) return 'erased';
  if (isHeld) return 'held';
  return keptUntilOn === undefined ? 'unbound' : 'kept';
};

/** The state of the papers of a case; nobody has a relation to them. */
export const toRetention = (_actor: Actor, retention: Retention): Standing => ({
  relations: new Set(),
  state: stateOfPapers(retention),
});

/** Whether an action on a person is about whoever acts. */
export const toPerson = (command: Actor & { readonly personId: string }): Standing => ({
  relations: ties(['oneself', command.personId === command.actorId]),
  state: 'any',
});

/** What holds for the whole partnership has one state, and nobody has a relation to it. */
export const toPartnership = (): Standing => ({ relations: new Set(), state: 'any' });
