import { addDays, dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import type { DemoApplication } from './application.ts';
import { decided } from './running-call/decided.ts';
import { onTheDesk } from './running-call/on-the-desk.ts';
import { scored } from './running-call/scored.ts';

/** The days of the meetings of the running call, so many days before today. */
export const runningMeetingDays = (now: string) => ({
  'bga-offen': addDays(dayInBerlin(now), -14),
  'jury-offen': addDays(dayInBerlin(now), -13),
});

/** Applications that are being written, checked and scored today. */
export const runningCall = (now: string): readonly DemoApplication[] => {
  const todayOn = dayInBerlin(now);
  return [...onTheDesk(todayOn), ...scored(todayOn), ...decided(todayOn)];
};
