import { applicationRow } from '../agenda/application-rows.ts';
import { startOfDay } from '../calendar/calendar-day.ts';
import { type MeetingRow, meetingRow, resolutionKey, resolutionsByTime } from '../meeting/meeting-row.ts';
import { EVERYWHERE, keyAt, type PlaceWish } from '../ordered-list.ts';
import type { RowReader } from '../projection.ts';
import { mergedPage, sourceOf } from '../reading/merged-page.ts';
import { type PageWish, pageWhere } from '../reading/page.ts';
import { type Looking, programmeOf, readsEveryCase, seatIn } from '../reading/visibility.ts';

type Asked = {
  readonly programmeId: string;
  /** The committee that is informed. */
  readonly committeeId: string;
  /** Calendar day in Berlin; the day itself counts. */
  readonly since: string;
};

const decisionAt = ({ meetingId, committeeId, title: meetingTitle, items }: MeetingRow, place: string) =>
  items.flatMap((item) => {
    const { applicationId, fundId, organisationId, requestedCents, endedAt, resolution } = item;
    if (!resolution || !endedAt || resolutionKey(item) !== keyAt(place)) return [];
    const { motion, isCarried, outcome } = resolution;
    const amountCents = outcome === 'grant' ? motion.amountCents : 0;
    const conditions = isCarried ? motion.conditions : [];
    const decided = { committeeId, meetingId, meetingTitle, resolvedAt: endedAt };
    return [
      {
        ...{ applicationId, fundId, organisationId, requestedCents },
        ...{ ...decided, motion, isCarried, outcome, amountCents, conditions },
      },
    ];
  });

/**
 * A page of what other committees of a programme resolved since a day, for a committee that is only informed of it.
 *
 * The youth body decides on its fund alone, and a small body on small sums; the large committee reads it here.
 *
 * @returns undefined where there is no such committee, or for whom it is none
 */
export const decisionsForInformation = async (
  rows: RowReader,
  { programmeId, committeeId, since }: Asked,
  looking: Looking,
  { order, ...wish }: PageWish & Pick<PlaceWish, 'order'>,
) => {
  const programme = await programmeOf(rows, programmeId);
  const titles = new Map(programme?.committees.map((committee) => [committee.committeeId, committee.title]));
  if (!programme || !titles.has(committeeId)) return undefined;
  if (!readsEveryCase(looking) && !seatIn(programme, committeeId, looking.personId)) return undefined;
  const between = [startOfDay(since), EVERYWHERE[1]] as const;
  const list = resolutionsByTime(programmeId);
  const source = sourceOf(rows, meetingRow, list, ({ row }, place) => decisionAt(row, place), between);
  const read = async (part: PageWish) => {
    const { items, next } = await mergedPage([source], { ...part, order });
    return { rows: items, next };
  };
  const page = await pageWhere(read, wish, (decision) => decision.committeeId !== committeeId);
  const items = await Promise.all(
    page.rows.map(async (decision) => ({
      ...decision,
      committeeTitle: titles.get(decision.committeeId) ?? null,
      title: (await rows.get(applicationRow, `application-${decision.applicationId}`))?.row.title ?? null,
    })),
  );
  return { items, next: page.next };
};
