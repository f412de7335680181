/**
 * Easter Sunday of a Gregorian year.
 *
 * @see Jean Meeus, Astronomical Algorithms, chapter 8: Butcher's rule, which knows no exceptions
 */
export const easterSunday = (year: number): string => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const lunarShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunarShift + 15) % 30;
  const untilSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * untilSunday) / 451);
  const daysFromMarch = epact + untilSunday - 7 * lateMoon + 114;
  const [month, date] = [Math.floor(daysFromMarch / 31), (daysFromMarch % 31) + 1];
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
};
