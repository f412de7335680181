import type { ApplicationEvent } from '../../events/application-events.ts';
import type { FundEvent } from '../../events/fund-events.ts';
import { applicationCalled, MEETING } from './meeting-facts.ts';

/** What a resolution appends to the streams beside its meeting, by the names under which `resolveItem` loads them. */
type Beside = { readonly application: readonly ApplicationEvent[]; readonly fund?: readonly FundEvent[] };

type DeferReason = Extract<ApplicationEvent, { type: 'ApplicationDeferred' }>['data']['reason'];

const about = (itemNumber: number) => ({
  applicationId: applicationCalled(itemNumber === 1 ? 'a' : 'b'),
  resolution: { meetingId: MEETING, itemId: `item-${itemNumber}` },
});

/** The application of the first item is recommended; what its sum is says the committee later where it is null. */
export const recommendedBy = (
  amountCents: number | null,
  conditions: readonly string[] = [],
  itemNumber = 1,
): ApplicationEvent => ({
  type: 'FundingRecommended',
  data: { ...about(itemNumber), amountCents, conditions: [...conditions] },
});

const reservedFor = (amountCents: number, itemNumber: number): FundEvent => ({
  type: 'FundsReserved',
  data: { ...about(itemNumber), fundId: 'aktionsfonds-2024', roundId: 'round-1', amountCents },
});

/** A grant of so much was carried: recommended, and its money reserved. */
export const recommendedAndReserved = ({
  amountCents = 150_000,
  conditions = [] as readonly string[],
  itemNumber = 1,
} = {}) =>
  ({
    application: [recommendedBy(amountCents, conditions, itemNumber)],
    fund: [reservedFor(amountCents, itemNumber)],
  }) satisfies Beside;

/** The application waits for another meeting. */
export const putOff = (reason: DeferReason, itemNumber = 1) =>
  ({
    application: [
      {
        type: 'ApplicationDeferred',
        data: {
          ...about(itemNumber),
          ...{ reason, question: null, answerDueOn: null, nextMeetingOn: null },
        },
      },
    ],
  }) satisfies Beside;

/** A grant was voted down where that rejects the application. */
export const rejectedAsVotedDown = {
  application: [
    {
      type: 'ApplicationRejected',
      data: {
        ...about(1),
        ...{ reasons: ['grant-not-carried'], explanation: null },
        ...{ rejectedBy: null, instrument: null, remedy: null, rejectedOn: null },
      },
    },
  ],
} satisfies Beside;

/** The application waits for money. */
export const waitlistedBy = {
  application: [{ type: 'ApplicationWaitlisted', data: about(1) }],
} satisfies Beside;
