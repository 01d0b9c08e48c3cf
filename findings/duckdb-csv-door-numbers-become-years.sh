#!/usr/bin/env bash
# DuckDB (@duckdb/node-api 1.5.6-r.1): types that read_csv guesses.
# Expected: door numbers such as 1-2-3 (building, unit, flat) and ids such as 1-1-2 are texts, as
# nothing else in the column looks like a date.
# Seen: they become moments of the first years of our era: 1-2-3 is 0001-02-03 00:00:00, and
# 12-3-302 is 12 March of the year 302, without an error or a warning. 1/2/3 likewise. One number
# that makes no date, 1-13-32, and the whole column is text again, so that it depends on the street.
# Why it matters: house numbers and ids of this form stand in nearly every roster of dwellings,
# and whoever loads the published files into DuckDB joins on such ids.
# Instead: load with all_varchar = true, or with the types that the data package names.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @duckdb/node-api@1.5.6-r.1
cat >try.mjs <<'EOF'
import { writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const database = await (await DuckDBInstance.create()).connect();
const read = async (values) => {
  writeFileSync('rows.csv', `户,门牌\n${values.map((value, at) => `户${at},${value}\n`).join('')}`);
  const result = await database.runAndReadAll("select 门牌 from read_csv('rows.csv')");
  const type = String(result.columnTypes()[0]);
  const cells = result.getRowsJson().flat();
  console.log(values.join(' '), '→', type, cells.join(', '));
  return `${type} ${cells[0]}`;
};
const still =
  (await read(['1-2-3', '5-1-2'])) === 'TIMESTAMP 0001-02-03 00:00:00' &&
  (await read(['12-3-302', '5-1-201'])) === 'DATE 0302-03-12' &&
  (await read(['1/2/3', '4/5/6'])).startsWith('TIMESTAMP') &&
  (await read(['1-2-3', '1-13-32'])) === 'VARCHAR 1-2-3';
if (!still) { console.log('no longer so'); process.exit(1); }
process.exit(0);
EOF
node try.mjs
