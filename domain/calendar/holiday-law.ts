import type { Land, LocalHoliday } from '../../events/rules/office-seat.ts';
import { addDays } from './calendar-day.ts';
import { easterSunday } from './easter.ts';

/** One public holiday of one Land, or of all of them, as a law says it. */
export type HolidayLaw = {
  readonly name: string;
  /** The day on which it falls in a year. */
  readonly dayIn: (year: number) => string;
  readonly land: Land | 'every';
  /** Set where only the communes have it that say so of themselves. */
  readonly local?: LocalHoliday;
  /** The one commune that has it, where there is only one. */
  readonly commune?: string;
  /** First and last year in which it is one, both included. */
  readonly from?: number;
  readonly until?: number;
  readonly law: string;
};

const yearName = (year: number) => String(year).padStart(4, '0');
const on = (monthDay: string) => (year: number) => `${yearName(year)}-${monthDay}`;

/** A day that is looked for once a year: periods ask for it at every step of every case. */
const once = (dayIn: (year: number) => string): ((year: number) => string) => {
  const days = new Map<number, string>();
  return (year) => {
    const day = days.get(year) ?? dayIn(year);
    days.set(year, day);
    return day;
  };
};

const afterEaster = (days: number) => once((year) => addDays(easterSunday(year), days));

/** The Wednesday before 23 November. */
const repentanceDay = once((year) => {
  const weekday = new Date(`${yearName(year)}-11-22T00:00:00Z`).getUTCDay();
  return addDays(`${yearName(year)}-11-22`, -((weekday + 4) % 7));
});

const EPIPHANY = { name: 'Heilige Drei Könige', dayIn: on('01-06') };
const WOMENS_DAY = { name: 'Internationaler Frauentag', dayIn: on('03-08') };
const LIBERATION = { name: 'Tag der Befreiung', dayIn: on('05-08') };
const CORPUS_CHRISTI = { name: 'Fronleichnam', dayIn: afterEaster(60) };
const ASSUMPTION = { name: 'Mariä Himmelfahrt', dayIn: on('08-15') };
const REFORMATION = { name: 'Reformationstag', dayIn: on('10-31') };
const ALL_SAINTS = { name: 'Allerheiligen', dayIn: on('11-01') };
const REPENTANCE = { name: 'Buß- und Bettag', dayIn: repentanceDay };

const EVERY_LAW = 'The Feiertagsgesetze of all Länder';

/** What every Land has in the same way. */
const everywhere: readonly HolidayLaw[] = [
  { name: 'Neujahr', dayIn: on('01-01'), land: 'every', law: EVERY_LAW },
  { name: 'Karfreitag', dayIn: afterEaster(-2), land: 'every', law: EVERY_LAW },
  { name: 'Ostermontag', dayIn: afterEaster(1), land: 'every', law: EVERY_LAW },
  { name: '1. Mai', dayIn: on('05-01'), land: 'every', law: EVERY_LAW },
  { name: 'Christi Himmelfahrt', dayIn: afterEaster(39), land: 'every', law: EVERY_LAW },
  { name: 'Pfingstmontag', dayIn: afterEaster(50), land: 'every', law: EVERY_LAW },
  {
    name: 'Tag der deutschen Einheit',
    dayIn: on('06-17'),
    land: 'every',
    from: 1954,
    until: 1990,
    law: 'Gesetz über den Tag der deutschen Einheit of 1953, in the Länder of that time',
  },
  {
    name: 'Tag der Deutschen Einheit',
    dayIn: on('10-03'),
    land: 'every',
    from: 1990,
    law: 'Einigungsvertrag Art. 2 (2)',
  },
  {
    ...REFORMATION,
    land: 'every',
    from: 2017,
    until: 2017,
    law: 'Laws and ordinances of all Länder on the five hundredth year',
  },
  // Given up to pay for the care insurance (SGB XI § 58), but for Saxony.
  { ...REPENTANCE, land: 'every', until: 1994, law: 'The Feiertagsgesetze as they were until 1994' },
  { name: 'Erster Weihnachtstag', dayIn: on('12-25'), land: 'every', law: EVERY_LAW },
  { name: 'Zweiter Weihnachtstag', dayIn: on('12-26'), land: 'every', law: EVERY_LAW },
];

/** What one Land has of its own. */
const ofOneLand: readonly HolidayLaw[] = [
  { ...EPIPHANY, land: 'BW', law: 'FTG BW § 1' },
  { ...CORPUS_CHRISTI, land: 'BW', law: 'FTG BW § 1' },
  { ...ALL_SAINTS, land: 'BW', law: 'FTG BW § 1' },

  { ...EPIPHANY, land: 'BY', law: 'BayFTG Art. 1 (1) no. 1' },
  { ...CORPUS_CHRISTI, land: 'BY', law: 'BayFTG Art. 1 (1) no. 1' },
  { ...ALL_SAINTS, land: 'BY', law: 'BayFTG Art. 1 (1) no. 1' },
  // In communes with more Catholics than Protestants by the last census that the Land counted.
  { ...ASSUMPTION, land: 'BY', local: 'assumption', law: 'BayFTG Art. 1 (1) no. 2' },
  {
    name: 'Augsburger Hohes Friedensfest',
    dayIn: on('08-08'),
    land: 'BY',
    local: 'peace-festival',
    commune: 'Augsburg',
    law: 'BayFTG Art. 1 (2)',
  },

  { ...WOMENS_DAY, land: 'BE', from: 2019, law: 'FeiertG BE § 1 (1)' },
  { ...LIBERATION, land: 'BE', from: 2020, until: 2020, law: 'FeiertG BE § 1, once: 75 years' },
  { ...LIBERATION, land: 'BE', from: 2025, until: 2025, law: 'FeiertG BE § 1, once: 80 years' },
  {
    name: 'Jahrestag des Volksaufstands',
    dayIn: on('06-17'),
    land: 'BE',
    from: 2028,
    until: 2028,
    law: 'FeiertG BE § 1, once: 75 years',
  },

  { name: 'Ostersonntag', dayIn: afterEaster(0), land: 'BB', law: 'FTG BB § 2 (1)' },
  { name: 'Pfingstsonntag', dayIn: afterEaster(49), land: 'BB', law: 'FTG BB § 2 (1)' },
  { ...REFORMATION, land: 'BB', from: 1991, law: 'FTG BB § 2 (1)' },

  { ...REFORMATION, land: 'HB', from: 2018, law: 'Feiertagsgesetz HB § 2 (1)' },
  { ...REFORMATION, land: 'HH', from: 2018, law: 'Feiertagsgesetz HH § 1' },

  { ...CORPUS_CHRISTI, land: 'HE', law: 'HFeiertagsG § 1 (1)' },

  { ...WOMENS_DAY, land: 'MV', from: 2023, law: 'FTG M-V § 2 (1)' },
  { ...REFORMATION, land: 'MV', from: 1991, law: 'FTG M-V § 2 (1)' },

  { ...REFORMATION, land: 'NI', from: 2018, law: 'NFeiertagsG § 2 (1)' },

  { ...CORPUS_CHRISTI, land: 'NW', law: 'Feiertagsgesetz NW § 2 (1)' },
  { ...ALL_SAINTS, land: 'NW', law: 'Feiertagsgesetz NW § 2 (1)' },

  { ...CORPUS_CHRISTI, land: 'RP', law: 'LFtG RP § 2 (1)' },
  { ...ALL_SAINTS, land: 'RP', law: 'LFtG RP § 2 (1)' },

  { ...CORPUS_CHRISTI, land: 'SL', law: 'SFG SL § 2 (1)' },
  { ...ASSUMPTION, land: 'SL', law: 'SFG SL § 2 (1)' },
  { ...ALL_SAINTS, land: 'SL', law: 'SFG SL § 2 (1)' },

  // In the communes and parts of communes that the ordinance names, all of them Sorbian and Catholic.
  {
    ...CORPUS_CHRISTI,
    land: 'SN',
    local: 'corpus-christi',
    law: 'SächsSFG § 1 (1), Fronleichnamsverordnung',
  },
  { ...REFORMATION, land: 'SN', from: 1991, law: 'SächsSFG § 1 (1)' },
  { ...REPENTANCE, land: 'SN', from: 1995, law: 'SächsSFG § 1 (1)' },

  { ...EPIPHANY, land: 'ST', from: 1991, law: 'FeiertG LSA § 2' },
  { ...REFORMATION, land: 'ST', from: 1991, law: 'FeiertG LSA § 2' },

  { ...REFORMATION, land: 'SH', from: 2018, law: 'SFTG SH § 2 (1)' },

  // Where it was one in 1994: in the whole of the Eichsfeld, and in some communes of two other districts.
  { ...CORPUS_CHRISTI, land: 'TH', local: 'corpus-christi', law: 'ThürFtG § 2 (2) and § 10 (1)' },
  { name: 'Weltkindertag', dayIn: on('09-20'), land: 'TH', from: 2019, law: 'ThürFtG § 2 (1)' },
  { ...REFORMATION, land: 'TH', from: 1991, law: 'ThürFtG § 2 (1)' },
];

/** Every public holiday in Germany, with the law that it stands in; the latest that was looked at are those of 2025. */
export const holidayLaws: readonly HolidayLaw[] = [...everywhere, ...ofOneLand];
