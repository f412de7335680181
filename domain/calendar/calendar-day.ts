const berlin = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The calendar day in Europe/Berlin on which an instant falls. */
export const dayInBerlin = (instant: string): string => berlin.format(new Date(instant)).slice(0, 10);

const offsetMinutes = (instant: Date): number => {
  const local = Date.parse(`${berlin.format(instant).replace(' ', 'T')}Z`);
  return Math.round((local - Math.floor(instant.getTime() / 1000) * 1000) / 60_000);
};

/** The instant at which a day begins in Europe/Berlin: midnight exists there on every day, also when the hour changes. */
export const startOfDay = (day: string): string => {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const guess = midnight - offsetMinutes(new Date(midnight)) * 60_000;
  return new Date(midnight - offsetMinutes(new Date(guess)) * 60_000).toISOString();
};

/** The day so many days later. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** 31 December of a year. */
export const lastDayOfYear = (year: number): string => `${String(year).padStart(4, '0')}-12-31`;

/** How many days a day lies after another; negative where it lies before. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

/** The first instant after a day has ended in Europe/Berlin: what comes in from then on is late. */
export const endOfDay = (day: string): string => startOfDay(addDays(day, 1));

/**
 * The day so many months later; a day that the month does not have becomes its last.
 * @see BGB § 188 (2) and (3)
 */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10);
};
