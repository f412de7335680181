import { dayInBerlin } from '../calendar/calendar-day.ts';

const money = { style: 'currency', currency: 'EUR' } as const;
const german = new Intl.NumberFormat('de-DE', money);
const english = new Intl.NumberFormat('en-GB', money);
const germanNumber = new Intl.NumberFormat('de-DE');
const germanDay = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' });
const englishDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** Whole cents as they stand in a letter, «2.500,00 €». */
export const euro = (amountCents: number): string => german.format(amountCents / 100);
export const euroInEnglish = (amountCents: number): string => english.format(amountCents / 100);

/** Hundredths of a per cent as they stand in a letter, «12,5 %». */
export const percent = (basisPoints: number): string => `${germanNumber.format(basisPoints / 100)} %`;

/** A day as it stands in a letter, «2. Juni 2025». */
export const day = (on: string): string => germanDay.format(noon(on));
export const dayInEnglish = (on: string): string => englishDay.format(noon(on));

/** The day of an instant as it stands in a letter. */
export const dayOf = (instant: string): string => day(dayInBerlin(instant));

const clock = new Intl.DateTimeFormat('de-DE', { timeStyle: 'short', timeZone: 'Europe/Berlin' });
/** A time of day in Berlin, as German minutes write it. */
export const clockOf = (instant: string): string => `${clock.format(new Date(instant))} Uhr`;
