import type { LocalHoliday, OfficeSeat } from '../../../../events/rules/office-seat.ts';
import { value } from '../../../support/programme-facts.ts';
import { augsburg, gotha } from '../../../support/seats.ts';
import { max, min, question, row, small } from './row.ts';

/** The seat of an office, with the holidays that its commune is said to have of its own. */
const seatWith = (seat: OfficeSeat, ...localHolidays: LocalHoliday[]) => value({ ...seat, localHolidays });

export const procedureRows = {
  'local-holiday-elsewhere': row(
    { officeSeat: seatWith(gotha, 'assumption') },
    { localHoliday: 'assumption', commune: 'Gotha', land: 'TH' },
    { officeSeat: seatWith(gotha, 'corpus-christi') },
  ),
  'local-holiday-missing': row(
    { officeSeat: seatWith(augsburg, 'assumption') },
    { localHoliday: 'peace-festival', commune: 'Augsburg' },
    { officeSeat: seatWith(augsburg, 'peace-festival') },
  ),
  'id-twice': row(
    { costCategories: value(['fees', 'fees']) },
    { twice: 'fees' },
    { costCategories: value(['fees', 'rooms']) },
  ),
  'question-threshold-without-duty': row(
    { questions: question(false, 100_000) },
    { questionId: 'plan', aboveCents: 100_000 },
    { questions: question(true, 100_000) },
  ),
  'question-never-required': row(
    { ...max(300_000), questions: question(true, 300_000) },
    { aboveCents: 300_000, maxCents: 300_000 },
    { ...max(300_000), questions: question(true, 299_999) },
  ),
  'small-body-unknown': row(
    { smallProjects: small(50_000, { committeeId: 'kleines-gremium' }) },
    { committeeId: 'kleines-gremium' },
    { smallProjects: small(50_000) },
  ),
  'small-limit-above-maximum': row(
    { ...max(300_000), smallProjects: small(300_001) },
    { smallCents: 300_001, maxCents: 300_000 },
    { ...max(300_000), smallProjects: small(300_000) },
  ),
  'small-limit-below-minimum': row(
    { ...min(50_001), smallProjects: small(50_000) },
    { smallCents: 50_000, minCents: 50_001 },
    { ...min(50_000), smallProjects: small(50_000) },
  ),
  'lapses-without-time': row(
    { unanswered: value('lapses'), clarificationDays: value(0) },
    { clarificationDays: 0 },
    { unanswered: value('office-decides'), clarificationDays: value(0) },
  ),
  'draft-reminded-too-early': row(
    { draftPeriods: value({ erasedAfterDays: 61, remindedDaysBefore: [7, 30] }) },
    { erasedAfterDays: 61, neededDays: 62 },
    { draftPeriods: value({ erasedAfterDays: 62, remindedDaysBefore: [7, 30] }) },
  ),
  'draft-reminded-too-late': row(
    { draftPeriods: value({ erasedAfterDays: 180, remindedDaysBefore: [30, 0] }) },
    {},
    { draftPeriods: value({ erasedAfterDays: 180, remindedDaysBefore: [30, 1] }) },
  ),
  'admission-after-invitation': row(
    { admissionDaysBeforeMeeting: value(6), invitationDays: value(7) },
    { admissionDays: 6, invitationDays: 7 },
    { admissionDaysBeforeMeeting: value(7), invitationDays: value(7) },
  ),
  'decision-period-too-short': row(
    { decisionWithinDays: value(20), admissionDaysBeforeMeeting: value(21) },
    { decisionWithinDays: 20, neededDays: 21 },
    { decisionWithinDays: value(20), admissionDaysBeforeMeeting: value(21), circularVoteDays: value(14) },
  ),
};
