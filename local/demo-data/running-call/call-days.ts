import { addDays } from '../../../domain/calendar/calendar-day.ts';

/** What applications of the running call have in common, by their fund, and the day so many days ago. */
export const inRunningCall = (todayOn: string) => {
  const lastOn = `${todayOn.slice(0, 4)}-12-31`;
  const ahead = addDays(todayOn, 14);
  const days = { startsOn: ahead < lastOn ? ahead : todayOn, endsOn: lastOn };
  return {
    ago: (count: number) => addDays(todayOn, -count),
    action: { fundId: 'aktionsfonds-offen', round: '1', place: 'Stuttgart', ...days },
    empowerment: { fundId: 'empowerment-offen', round: '1', place: 'Stuttgart', ...days },
  } as const;
};
