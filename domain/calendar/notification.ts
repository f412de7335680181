import { addDays } from './calendar-day.ts';
import type { HolidaySeat } from './holidays.ts';
import { endOfPeriod } from './period.ts';

/**
 * The day on which a letter counts as received.
 *
 * It stays where it falls, on a Sunday, too: it is a presumption and no period, so VwVfG § 31 (3) does not move it. Only the
 * period that begins with it is moved at its end. Moving both would tell a recipient of a day that is too late.
 *
 * @param postedOn day on which it was given to the post
 * @param deemedDays the fourth day by federal law since 2025, the third before and in some Länder
 * @see VwVfG § 41 (2); BSG B 14 AS 12/09 R, OVG Lüneburg 4 LA 44/10 on Sundays and holidays
 */
export const notifiedByPost = (postedOn: string, deemedDays: number): string => addDays(postedOn, deemedDays);

export type PortalNotification = {
  /** Last day on which fetching it is a notification; with it the provision ends. */
  readonly retrievableUntilOn: string;
  /** Null while nobody fetched it, and for good where nobody did in time: it then goes by post. */
  readonly notifiedOn: string | null;
};

/**
 * Whether and when a letter in the portal was notified: on the day after it was fetched, if that was in time.
 *
 * @param noticeOn day on which the recipient was told that there is a letter
 * @param retrievedOn first day on which somebody who may fetch it did
 * @see VwVfG § 41 (2a)
 */
export const notifiedInPortal = (
  noticeOn: string,
  retrievedOn: string | null,
  retrievalDays: number,
  seat: HolidaySeat,
): PortalNotification => {
  const retrievableUntilOn = endOfPeriod(noticeOn, { unit: 'days', count: retrievalDays }, seat);
  const isInTime = retrievedOn !== null && retrievedOn <= retrievableUntilOn;
  return { retrievableUntilOn, notifiedOn: isInTime ? addDays(retrievedOn, 1) : null };
};

/**
 * The last day on which something can be done against a decision.
 *
 * @param hasRemedyText whether the decision says correctly what can be done, where, and until when
 * @see VwGO §§ 58, 70, 74
 */
export const remedyEndsOn = (notifiedOn: string, hasRemedyText: boolean, seat: HolidaySeat): string =>
  endOfPeriod(notifiedOn, { unit: hasRemedyText ? 'months' : 'years', count: 1 }, seat);

/** VwGO § 75: after three months without a decision on an objection whoever filed it can go to court. */
export const DECISION_ON_OBJECTION = { unit: 'months', count: 3 } as const;
