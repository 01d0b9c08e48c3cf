import { expect, test } from 'vitest';
import { renderDataPackage } from '../../../../src/queries/downloads/data-package.ts';
import { toDataPageView } from '../../../../src/queries/downloads/data-page.ts';
import { toSha256 } from '../../../../src/queries/digest.ts';
import { renderCsv } from '../../../../src/queries/downloads/download-csv.ts';
import { toDownload, toHeaders } from '../../../../src/queries/downloads/downloads.ts';
import { renderPointsGeojson } from '../../../../src/queries/downloads/points-geojson.ts';
import { publishedRosters } from '../../../../src/schemas/roster-names.ts';
import { loadTestPortal } from '../../../support/site/load.ts';

const portal = await loadTestPortal('.', '/youlin/');

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  rows: number;
  schema: { fields: { name: string }[] };
}

test('SHA-256 of a known text', async () => {
  expect(await toSha256(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('the data package describes the very files', async () => {
  const { resources } = JSON.parse(await renderDataPackage(portal)) as { resources: Resource[] };
  expect(resources.map(({ name }) => name)).toEqual(publishedRosters);
  for (const name of publishedRosters) {
    const download = toDownload(portal, name);
    const resource = resources.find((candidate) => candidate.name === name);
    const bytes = renderCsv(download);
    expect(resource?.path).toBe(`${name}.csv`);
    expect(resource?.bytes).toBe(bytes.length);
    expect(resource?.hash).toBe(`sha256:${await toSha256(bytes)}`);
    expect(resource?.rows).toBe(download.rows.length);
    expect(resource?.schema.fields.map((field) => field.name)).toEqual(toHeaders(download));
  }
});

test('the page counts samples apart and says where rows come from', async () => {
  const { rosters } = await toDataPageView(portal);
  const get = (name: string) => rosters.find((roster) => roster.name === name);
  expect(get('points')).toMatchObject({
    rowCount: { text: '250', unit: '行' },
    sampleCount: undefined,
  });
  expect(get('topics')).toMatchObject({
    rowCount: undefined,
    sampleCount: { text: '4', unit: '行' },
    newest: undefined,
  });
  expect(get('funds')).toMatchObject({ rowCount: undefined, sampleCount: undefined });
  expect(get('members')?.hidden).toBe('姓名');
  expect(get('communities')?.origins).toEqual([
    {
      label: '《关于加快当湖街道省级社区治理和服务创新实验区建设的实施意见》',
      href: '/youlin/policies/shiyanqu-2017/',
    },
    { label: '国家统计局2023年统计用区划代码' },
  ]);
  expect(get('points')?.files[0]?.href).toBe('/youlin/data/points.csv');
});

test('without positions the GeoJSON is an empty collection', () => {
  expect(JSON.parse(renderPointsGeojson(portal))).toEqual({
    type: 'FeatureCollection',
    features: [],
  });
});
