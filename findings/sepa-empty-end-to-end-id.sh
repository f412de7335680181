#!/usr/bin/env bash
# sepa 3.0.0 writes an empty EndToEndId where none was set, and finds nothing wrong with it.
#
# The element is mandatory in pain.001 and holds one to 35 characters (Max35Text); where the payer gives no reference, the
# rule books of SEPA want the word NOTPROVIDED. The library's own checks pass, and the bank refuses the whole file.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact sepa@3.0.0
cat >look.cjs <<'JS'
const SEPA = require('sepa');

const file = new SEPA.Document('pain.001.001.09');
Object.assign(file.grpHdr, { id: 'RUN-1', created: new Date(2025, 2, 3), initiatorName: 'Stadt Beispiel' });
const info = file.createPaymentInfo();
Object.assign(info, { requestedExecutionDate: new Date(2025, 2, 4), debtorName: 'Stadt Beispiel', debtorIBAN: 'DE29000000000000000999' });
file.addPaymentInfo(info);
const payment = info.createTransaction();
Object.assign(payment, { creditorName: 'Beispielverein', creditorIBAN: 'DE29000000000000000999', amount: 12.5, remittanceInfo: 'Zuwendung' });
info.addTransaction(payment);
console.log(file.toString().match(/<EndToEndId.*?\/(?:EndToEndId)?>/)[0]);
JS
seen=$(node look.cjs)
echo "$seen"
[ "$seen" = '<EndToEndId/>' ] || { echo 'The behaviour changed.'; exit 1; }
