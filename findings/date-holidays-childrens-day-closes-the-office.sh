#!/usr/bin/env bash
# date-holidays 3.37.0, public holidays of CN.
# Expected: type "public" is what closes an office. By the State Council's rules of November 2024
# 劳动节 is two days (1 and 2 May) and 春节 four (the eve to the third day); 儿童节 is free for
# children under 14 only, 青年节 and 妇女节 for half a day and for some.
# Seen: Monday 1 June 2026 is a public holiday for all the day, and so are the afternoons of 8 March,
# 4 May and 1 August, of the same type as 国庆节; who has the day is in a note only. 2 May and
# 19 February (初三) are none.
# Why it matters: whoever asks isHoliday() for the opening hours of a 友邻点 closes it on
# children's day and sends people there on the third day of the Spring Festival.
# Instead: hours are shown as the office wrote them; no holiday is computed.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts date-holidays@3.37.0
cat >try.cjs <<'EOF'
const Holidays = require('date-holidays');

const china = new Holidays('CN');
const seen = ['2026-06-01T10:00', '2026-03-08T15:00', '2026-05-04T15:00', '2026-10-01T10:00', '2026-05-02T10:00', '2026-02-18T10:00', '2026-02-19T10:00'].map((time) => {
  const [holiday] = china.isHoliday(new Date(`${time}+08:00`)) || [];
  console.log(time, holiday ? `${holiday.name}, ${holiday.type}` : 'no holiday');
  return holiday?.type ?? 'none';
});
if (seen.join() !== 'public,public,public,public,none,public,none') { console.log('no longer so'); process.exit(1); }
EOF
TZ=Asia/Shanghai node try.cjs
