#!/usr/bin/env bash
# feiertagejs 1.5.1 knows no year in which a Land changed its law, but for some.
#
# Reformation Day is a holiday in Bremen, Hamburg, Lower Saxony and Schleswig-Holstein since 2018 (and was one everywhere in
# 2017, once). Asked for 2016 the library names it in all four; Berlin's single holidays of 8 May 2020 and 2025 are missing,
# while its Women's Day starts rightly in 2019. Who computes an old period anew (an auditor) gets another last day than the
# office had. date-holidays 3.37.0 has both right.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact feiertagejs@1.5.1 date-holidays@3.37.0
cat >look.mjs <<'JS'
import DateHolidays from 'date-holidays';
import { isHoliday } from 'feiertagejs';

const asked = [
  ...['HB', 'HH', 'NI', 'SH'].flatMap((land) => [[land, '2016-10-31'], [land, '2018-10-31']]),
  ['BE', '2018-03-08'], ['BE', '2019-03-08'], ['BE', '2020-05-08'], ['BE', '2025-05-08'],
];
for (const [land, day] of asked) {
  const [year, month, date] = day.split('-').map(Number);
  const one = isHoliday(new Date(year, month - 1, date), land);
  const other = new DateHolidays('DE', land).getHolidays(year).some((it) => it.type === 'public' && it.date.startsWith(day));
  if (one !== other) console.log(`${land} ${day}: feiertagejs ${one}, date-holidays ${other}`);
}
JS
seen=$(node look.mjs)
expected='HB 2016-10-31: feiertagejs true, date-holidays false
HH 2016-10-31: feiertagejs true, date-holidays false
NI 2016-10-31: feiertagejs true, date-holidays false
SH 2016-10-31: feiertagejs true, date-holidays false
BE 2020-05-08: feiertagejs false, date-holidays true
BE 2025-05-08: feiertagejs false, date-holidays true'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'The behaviour changed.'; exit 1; }
