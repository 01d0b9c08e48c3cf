#!/usr/bin/env bash
# svgo 4.1.0 with its own defaults (preset-default).
# Expected: the accessible name of a drawing survives; since version 4 <title> is kept for its sake.
# Seen: of role="img" aria-labelledby="name" with <title id="name"> the attribute stays and points
# nowhere, because ids that only ARIA names count as unused, and the role is removed too: an image
# with a name becomes a group without one. The same id used by url(#…) is kept.
# The drawing looks the same. Nothing is said.
# Why it matters: maps, charts and level marks are SVG, and a government site is tested with screen
# readers.
# Instead: drawings are written small at the build and go through no optimiser.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts svgo@4.1.0
cat >try.mjs <<'EOF'
import { optimize } from 'svgo';

const named = '<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="name" viewBox="0 0 9 9"><title id="name">友邻点分布图</title><path d="M0 0h9v9z"/></svg>';
const used = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><linearGradient id="name"><stop stop-color="#123456"/></linearGradient><path fill="url(#name)" d="M0 0h9v9z"/></svg>';
const [first, second] = [named, used].map((text) => optimize(text).data);
console.log(first);
console.log(second);
const id = /url\(#(\w+)\)/u.exec(second)?.[1];
const still = first.includes('aria-labelledby="name"') && first.includes('<title>友邻点分布图') && !first.includes('role=') && second.includes(`id="${id}"`);
if (!still) { console.log('no longer so'); process.exit(1); }
EOF
node try.mjs
