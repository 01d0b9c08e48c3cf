#!/usr/bin/env bash
# @e965/xlsx 0.20.3 (SheetJS): dates in an HTML table, which is what many office systems hand out
# under the name .xls.
# Expected: 2017/5/18 and 2017-05-18 are the same day, in an HTML table as in a CSV file, and with
# UTC: true on a machine in any time zone.
# Seen: under China's clock 2017/5/18 of the HTML table is 17 May, 16:00 UTC (serial 42872.67, so
# the whole part is the day before); 2017-05-18 in the next cell is right, and so are both in CSV
# and on a machine under UTC. The text that is shown (w) stays 2017/5/18.
# Why it matters: 2017/5/18 is how Excel in China writes a date, and the office's machines run on
# China's clock while the build server does not: the same import gives two results.
# Instead: a web page under the name .xls is refused at the import, to be saved as .xlsx first.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @e965/xlsx@0.20.3
cat >try.cjs <<'EOF'
const { read } = require('@e965/xlsx');

const html = '<html><body><table><tr><td>2017-05-18</td><td>2017/5/18</td></tr></table></body></html>';
const csv = '2017-05-18,2017/5/18\n';
const seen = [html, csv].map((text, at) => {
  const sheet = read(Buffer.from(text), { cellDates: true, UTC: true }).Sheets.Sheet1;
  const days = ['A1', 'B1'].map((cell) => `${sheet[cell].w} → ${sheet[cell].v.toISOString()}`);
  console.log(process.env.TZ, at ? 'csv ' : 'html', days.join('   '));
  return days.map((day) => day.slice(-24)).join();
});
const right = '2017-05-18T00:00:00.000Z';
const shifted = process.env.TZ === 'UTC' ? right : '2017-05-17T16:00:00.000Z';
if (seen[0] !== `${right},${shifted}` || seen[1] !== `${right},${right}`) { console.log('no longer so'); process.exit(1); }
EOF
TZ=UTC node try.cjs
TZ=Asia/Shanghai node try.cjs
