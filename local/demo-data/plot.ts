import { addDays } from '../../domain/calendar/calendar-day.ts';
import type { ShippedProgramme } from '../../domain/rule-sets/shipped.ts';
import type { PlayedSeats, Plot } from '../play/story.ts';
import { demoProgrammes, SMALL_BODY } from './demo-rules.ts';
import { groups } from './groups.ts';
import { meetingDays, meetingsOf } from './meetings.ts';
import { runningCall, runningMeetingDays } from './running-call.ts';
import { runningFunds, runningRules } from './running-funds.ts';
import { erasure } from './scenes/erasure.ts';
import { fundMoney } from './scenes/fund-money.ts';
import { payRuns } from './scenes/pay-runs.ts';
import { recovery } from './scenes/recovery.ts';
import { renunciation } from './scenes/renunciation.ts';
import { storyOf } from './stories.ts';
import { year2024 } from './year-2024.ts';
import { year2025 } from './year-2025.ts';

const programmesAt = (now: string): readonly ShippedProgramme[] => {
  const running = runningFunds(now);
  return demoProgrammes.map((programme) =>
    programme.programmeId === 'demokratie-leben'
      ? {
          ...programme,
          ruleSets: [...programme.ruleSets, runningRules],
          funds: [...programme.funds, running.action],
        }
      : { ...programme, funds: [...programme.funds, running.empowerment] },
  );
};

const seats = (
  programmeId: string,
  committeeId: string,
  usernames: readonly string[],
  substitutes: Readonly<Record<string, string>> = {},
): PlayedSeats => ({
  programmeId,
  committeeId,
  members: usernames.map((username, place) => ({
    username,
    office: place === 0 ? 'chair' : place === 1 ? 'deputy' : 'member',
    ...(substitutes[username] !== undefined && { substitute: substitutes[username] }),
  })),
});

const ALL = ['bela', 'cem', 'dora', 'emil', 'fine', 'gul', 'hamid', 'irina', 'joy', 'kofi'];

/** Two whole years of both programmes in Stuttgart, and an open call; the funds are real, everything else is invented. */
export const demoPlot = (now: string): Plot => {
  const programmes = programmesAt(now);
  const applications = [...year2024, ...year2025, ...runningCall(now)];
  return {
    beginsOn: addDays('2024-01-01', -27),
    programmes,
    seats: [
      seats('demokratie-leben', 'begleitausschuss', ALL),
      seats('demokratie-leben', 'jugendgremium', ['joy', 'kofi', 'irina', 'hamid', 'gul']),
      seats('demokratie-leben', SMALL_BODY, ['dora', 'emil', 'fine']),
      seats('empowerment', 'jury', ['bela', 'gul', 'dora', 'hamid', 'irina', 'kofi'], { kofi: 'emil' }),
    ],
    organisations: groups,
    stories: applications.map((application) => storyOf(programmes, application)),
    meetings: meetingsOf(applications, { ...meetingDays, ...runningMeetingDays(now) }),
    scoringMembers: 4,
    scenes: [fundMoney, renunciation, payRuns, recovery, erasure],
  };
};
