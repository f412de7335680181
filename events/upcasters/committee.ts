import type { StoredEvent } from '../envelope.ts';

type Data = StoredEvent['data'];

/** A seat of version 1 stood for no group and had no substitute. */
const withSubstitutes = (seats: unknown): readonly Data[] =>
  (seats as readonly Data[]).map((seat) => ({ ...seat, group: null, substitutePersonId: null }));

export const committeeUpcasters = {
  'CommitteeSeated@1': (data: Data): Data => ({ ...data, seats: withSubstitutes(data['seats']) }),
  'MeetingConvened@1': (data: Data): Data => ({
    ...data,
    seats: withSubstitutes(data['seats']),
    ruleSet: null,
    customVoting: null,
    groupLimits: null,
    votedDownGrant: 'rejects',
    invitationDays: 0,
    urgency: null,
    votesUntil: null,
    items: (data['items'] as readonly Data[]).map((item) => ({
      ...item,
      reconsideredFor: null,
      asksForException: false,
    })),
  }),
  'ItemConflictDeclared@1': (data: Data): Data => ({
    ...data,
    declaredBy: data['personId'],
    ground: 'other',
    reason: null,
    isDecided: true,
  }),
};
