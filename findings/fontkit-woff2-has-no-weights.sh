#!/usr/bin/env bash
# fontkit 2.0.4 with a variable font, @fontsource-variable/noto-sans-sc 5.3.1 (weights 100 to 900).
# Expected: getVariation({ wght: 900 }) gives the heavy outlines, as fontkit reads both WOFF2 files
# and variable fonts, and variationAxes of this very file lists the weights.
# Seen: it throws no error itself, but hands out a font of which nothing can be read ("Cannot read
# properties of undefined") for the WOFF2 file. The same font unpacked to TTF (wawoff2 2.0.1) gives
# the heavy outline. Without a variation both give the default weight, the thinnest.
# Why it matters: the packages of Chinese fonts bring WOFF2 alone, and the default of Noto Sans
# SC is a hairline that cannot be read in a picture.
# Instead: share pictures draw the thin outlines with a pen.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts fontkit@2.0.4 wawoff2@2.0.1 @fontsource-variable/noto-sans-sc@5.3.1
cat >try.cjs <<'EOF'
const { readFileSync } = require('node:fs');
const fontkit = require('fontkit');
const { decompress } = require('wawoff2');

const packed = readFileSync('node_modules/@fontsource-variable/noto-sans-sc/files/noto-sans-sc-latin-wght-normal.woff2');
const outline = (make) => {
  try { return make().glyphForCodePoint(65).path.toSVG().slice(0, 48); } catch (error) { return `error: ${error.message}`; }
};
(async () => {
  const woff2 = fontkit.create(packed);
  const ttf = fontkit.create(Buffer.from(await decompress(packed)));
  console.log('axes of the WOFF2 file', JSON.stringify(woff2.variationAxes));
  const seen = [() => woff2, () => woff2.getVariation({ wght: 900 }), () => ttf, () => ttf.getVariation({ wght: 900 })].map(outline);
  ['WOFF2     ', 'WOFF2 900 ', 'TTF       ', 'TTF 900   '].forEach((name, at) => console.log(name, seen[at]));
  const still = woff2.variationAxes.wght.max === 900 && seen[0].startsWith('M') && seen[1].startsWith('error') && seen[2] === seen[0] && seen[3].startsWith('M') && seen[3] !== seen[2];
  if (!still) { console.log('no longer so'); process.exit(1); }
})();
EOF
node try.cjs
