#!/usr/bin/env bash
# DuckDB (@duckdb/node-api 1.5.6-r.1): distances between names.
# Expected: 松枫 and 松风 differ in one character, so levenshtein() and damerau_levenshtein()
# are 1 and hamming() is 1, as length('松枫') is 2 in the same program.
# Seen: the bytes of UTF-8 are counted. levenshtein('松枫','松风') is 3, while 松枫 to 松柏, one
# character as well, is 2: the same slip has another weight by where the characters stand in
# Unicode. jaccard() of two names without any common character is not 0.
# Why it matters: a county looks for communities and payees that are written almost alike;
# "at most one character" lets nothing pass, and a larger limit joins names that are not alike.
# Instead: compare names in JavaScript, by characters.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @duckdb/node-api@1.5.6-r.1
cat >try.mjs <<'EOF'
import { DuckDBInstance } from '@duckdb/node-api';

const database = await (await DuckDBInstance.create()).connect();
const value = async (sql) => {
  const cell = (await database.runAndReadAll(`select ${sql}`)).getRowsJson()[0][0];
  console.log(sql, '=', cell);
  return Number(cell);
};
const length = await value("length('松枫')");
const latin = await value("levenshtein('main', 'pain')");
const far = await value("levenshtein('松枫', '松风')");
const near = await value("levenshtein('松枫', '松柏')");
const swap = await value("damerau_levenshtein('松枫', '松风')");
const places = await value("hamming('松枫', '松风')");
const alike = await value("jaccard('松枫', '永丰')");
const still = length === 2 && latin === 1 && far === 3 && near === 2 && swap === 3 && places === 3 && alike > 0;
if (!still) { console.log('no longer so'); process.exit(1); }
process.exit(0);
EOF
node try.mjs
