import type { MeetingEvent } from '../../events/meeting-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { addDays, dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import { type Agenda, type AgendaOthers, itemsOf } from './agenda.ts';
import { agendaRules } from './convening-rules.ts';
import { isCirculation } from './item-seats.ts';
import type { Convened, Meeting } from './meeting.ts';
import { isPendingItem } from './meeting-item.ts';
import { isNotClosed, type OnMeeting, runsMeeting, theMeeting } from './meeting-rules.ts';

export type AddItem = OnMeeting & {
  readonly applicationId: string;
  /** Why the committee comes back to what it resolved before; null where it did not. */
  readonly reconsideredFor: PersonalText | null;
};

const agendaOf = ({ applicationId, reconsideredFor }: AddItem, meeting: Convened): Agenda => ({
  programmeId: meeting.programmeId,
  committeeId: meeting.committeeId,
  applicationIds: reconsideredFor === null ? [applicationId] : [],
  reconsidered: reconsideredFor === null ? [] : [{ applicationId, reason: reconsideredFor }],
  meetsOn: dayInBerlin(meeting.startsAt),
});

const ITEMS_MAX = 100;

const addItemRules = {
  'not-running-the-meeting': runsMeeting,
  'meeting-closed': isNotClosed,
  'motion-in-circulation': (_command, meeting) => !isCirculation(meeting),
  'no-second-meeting': (_command, { setting }) => !setting.isSecondMeeting,
  'agenda-full': (_command, { items }) => items.size < ITEMS_MAX || { itemsMax: ITEMS_MAX },
  'application-listed-twice': ({ applicationId }, { items }): Verdict => {
    const isListed = [...items.values()].some(
      (item) => item.applicationId === applicationId && isPendingItem(item),
    );
    return !isListed || { applicationId };
  },
  ...agendaRules(agendaOf),
} satisfies Rules<AddItem, Convened, AgendaOthers>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const addItemRefusals = { ...theMeeting, ...addItemRules };

export type AddItemRefusal = keyof typeof addItemRefusals;

/** Decides whether the agenda grows: later than the invitation had to go out, only if everyone with a vote agrees. */
export const addItem = (
  command: AddItem,
  state: Meeting,
  others: AgendaOthers,
): Decision<MeetingEvent, AddItemRefusal> => {
  const meeting = findOrRefuse(theMeeting, addItemRules, command, state, others);
  if ('refused' in meeting) return meeting;
  const { meetingId, now } = command;
  const agenda = agendaOf(command, meeting);
  const isInTime =
    now < meeting.startsAt && addDays(dayInBerlin(now), meeting.invitationDays) <= agenda.meetsOn;
  const added = itemsOf(agenda, others, meeting.items.size + 1);
  return {
    accepted: added.map((item) => ({ type: 'ItemAdded' as const, data: { meetingId, item, isInTime } })),
  };
};
