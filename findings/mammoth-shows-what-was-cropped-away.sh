#!/usr/bin/env bash
# mammoth 1.13.0: a picture that was cropped in Word.
# Expected: of a picture whose right half was cropped away (a:srcRect r="50000") the left half is
# shown, as in Word, in print and in a PDF; or a message says that the crop was left out.
# Seen: the whole picture is written, byte for byte, and shown at its full width, without any
# message. (Word keeps the part that is hidden in the file, which its users seldom know.)
# Why it matters: faces, id cards and house numbers at the edge of a photo are cropped away
# before the minutes are handed in, and come back on the public page.
# Instead: name cropped pictures at the import, and let a person look at each.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts mammoth@1.13.0 fflate@0.8.3
cat >try.mjs <<'EOF'
import { crc32, deflateSync } from 'node:zlib';
import mammoth from 'mammoth';
import { strToU8, zipSync } from 'fflate';

// A picture of four dots in a row: two white, two black.
const chunk = (name, data) => {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};
const header = Buffer.from([0, 0, 0, 4, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const png = Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from([0, 255, 255, 0, 0]))), chunk('IEND', Buffer.alloc(0))]);

const packaged = 'http://schemas.openxmlformats.org/package/2006';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const picture = `<w:drawing><wp:inline><wp:extent cx="914400" cy="457200"/><wp:docPr id="1" name="图 1"/><a:graphic><a:graphicData uri="${drawing}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="图 1"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:srcRect r="50000"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="457200"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
const parts = {
  '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/image" Target="media/image1.png"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${relations}" xmlns:wp="${drawing}/wordprocessingDrawing" xmlns:a="${drawing}/main" xmlns:pic="${drawing}/picture"><w:body><w:p><w:r>${picture}</w:r></w:p></w:body></w:document>`,
};
const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
const buffer = Buffer.from(zipSync({ ...files, 'word/media/image1.png': png }));

const { value, messages } = await mammoth.convertToHtml({ buffer });
console.log(value.replace(/base64,[^"]*/u, 'base64,…'), `(${messages.length} messages)`);
const written = Buffer.from(/base64,([^"]*)/u.exec(value)?.[1] ?? '', 'base64');
console.log('the whole picture, all four dots:', written.equals(png));
if (!written.equals(png) || messages.length > 0 || /style|width|clip/u.test(value)) { console.log('no longer so'); process.exit(1); }
EOF
node try.mjs
