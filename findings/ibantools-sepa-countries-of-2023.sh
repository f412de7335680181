#!/usr/bin/env bash
# ibantools 4.5.4 answers isSEPACountry for the list as it was before 2024.
#
# Albania and Montenegro (2024), Moldova, North Macedonia and Serbia (2025) belong to the geographical scope of SEPA credit
# transfers (European Payments Council, EPC409-09). The library knows the structure of their IBAN and says of each that it is
# no SEPA country, so that an account there is turned away although the bank would pay into it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ibantools@4.5.4
cat >look.mjs <<'JS'
import { getCountrySpecifications, isSEPACountry } from 'ibantools';

const known = getCountrySpecifications();
for (const country of ['AL', 'MD', 'ME', 'MK', 'RS', 'GB', 'CH'])
  console.log(`${country}: ${known[country].chars} characters, SEPA ${isSEPACountry(country)}`);
JS
seen=$(node look.mjs)
expected='AL: 28 characters, SEPA false
MD: 24 characters, SEPA false
ME: 22 characters, SEPA false
MK: 19 characters, SEPA false
RS: 22 characters, SEPA false
GB: 22 characters, SEPA true
CH: 21 characters, SEPA true'
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'The behaviour changed.'; exit 1; }
