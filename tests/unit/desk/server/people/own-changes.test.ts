import { describe, expect, test } from 'vitest';
import { createCommunitiesOf } from '../../../../../src/desk/server/people/communities-of.ts';
import { findWay } from '../../../../../src/desk/server/people/find-way.ts';
import { refuseChange, selectOwn } from '../../../../../src/desk/server/people/own-changes.ts';
import type { Fields } from '../../../../../src/schemas/field.ts';
import { rosterNames, type RosterName } from '../../../../../src/schemas/roster-names.ts';
import { rosters } from '../../../../../src/schemas/rosters/index.ts';

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const toText = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** Three communities that share nothing; 甲 and 乙 are the editor's and somebody else's. */
const files: Record<string, string> = {
  'data/communities.csv':
    '编号,名称,别名\njia,示例甲社区,甲；甲社\nyi,示例乙社区,\nbing,示例丙社区,\n',
  'data/points.csv': '编号,名称,所属社区\np-jia,示例点一,甲社\np-yi,示例点二,yi\n',
  'data/stations.csv': '编号,名称,所属社区\ns-jia,示例站一,jia\ns-yi,示例站二,yi\n',
  'data/organizations.csv': '编号,名称,所属社区\no-jia,示例社一,jia\no-yi,示例社二,yi\n',
  'data/topics.csv': '编号,议题,提出友邻点\nt-jia,示例议题一,p-jia\nt-yi,示例议题二,示例点二\n',
};
const workspace = {
  read: (file: string) => (files[file] === undefined ? undefined : toBytes(files[file])),
  version: () => 1,
};
const limits = { of: createCommunitiesOf(workspace), communities: ['jia'] };

/** What leads from each roster to a community; whoever adds a roster says it here. */
const ways: Record<RosterName, string | undefined> = {
  communities: '编号',
  stations: '所属社区',
  points: '所属社区',
  members: '所属社区',
  organizations: '所属社区',
  projects: '所属社区',
  topics: '提出友邻点',
  'topic-events': '议题编号',
  commitments: undefined,
  observations: undefined,
  milestones: undefined,
  funds: undefined,
  trainings: undefined,
  services: undefined,
  'region-codes': undefined,
  'minutes-digests': undefined,
  explanations: undefined,
  'search-intents': undefined,
  'words-to-check': undefined,
};
const withWay = rosterNames.filter((name) => ways[name] !== undefined);
const own: Record<string, [string, string]> = {
  编号: ['jia', 'yi'],
  所属社区: ['jia', 'yi'],
  提出友邻点: ['p-jia', 'p-yi'],
  议题编号: ['t-jia', 't-yi'],
};

/** A roster of one row that names a community, with a text in its last column. */
function makeRoster(name: RosterName, place: string, text: string): Uint8Array {
  const headers = Object.values<Fields[string]>(rosters[name].fields).map(({ header }) => header);
  const cells = headers.map((header, at) =>
    header === ways[name]
      ? place
      : header === '编号'
        ? 'k1'
        : at === headers.length - 1
          ? text
          : '',
  );
  return toBytes(`${headers.join(',')}\n${place === '' && text === '' ? '' : cells.join(',')}\n`);
}

type Sides = readonly [before: Uint8Array, after: Uint8Array, saved?: Uint8Array];
const change = (name: RosterName, ...[before, after, saved = before]: Sides) =>
  refuseChange({ file: `data/${name}.csv`, before, after, saved }, limits);

test.each(rosterNames)('%s: the way to its community', (name) => {
  const way = findWay(name);
  const fields: Fields = rosters[name].fields;
  const header = way && (way.field === undefined ? '编号' : fields[way.field]?.header);
  expect(header).toBe(ways[name]);
});

describe.each(withWay)('%s', (name) => {
  const [mine, theirs] = own[ways[name] ?? ''] ?? ['', ''];
  const none = makeRoster(name, '', '');
  const changed = (place: string): [Uint8Array, Uint8Array] => [
    makeRoster(name, place, '旧'),
    makeRoster(name, place, '新'),
  ];

  test('an own row may be changed, added and removed', () => {
    const [old, next] = changed(mine);
    expect(change(name, old, next)).toBeUndefined();
    expect(change(name, none, next)).toBeUndefined();
    expect(change(name, old, none)).toBeUndefined();
  });

  test('another community’s may not', () => {
    const [old, next] = changed(theirs);
    for (const [before, after] of [
      [old, next],
      [none, next],
      [old, none],
    ] as const) {
      expect(change(name, before, after)).toContain('第 2 行');
      const bytes = { file: `data/${name}.csv`, before, after };
      expect(selectOwn(bytes, limits)).toBe(before);
    }
  });

  test('nor be taken over, nor given away', () => {
    const [[old], [taken]] = [changed(theirs), changed(mine)];
    expect(change(name, old, taken)).toContain('第 2 行');
    expect(change(name, taken, old)).toContain('第 2 行');
  });

  test('one that names nobody known is open only while it is being added', () => {
    const [old, next] = [makeRoster(name, 'x9', '旧'), makeRoster(name, 'x9', '新')];
    expect(change(name, old, next)).toContain('第 2 行');
    if (name === 'communities') return;
    expect(change(name, old, next, none)).toBeUndefined();
    const bytes = { file: `data/${name}.csv`, before: none, after: next };
    expect(selectOwn(bytes, limits)).toBe(none);
  });
});

test.each(rosterNames.filter((name) => ways[name] === undefined))(
  '%s is of no community, and only for those who may change all',
  (name) => {
    const [none, next] = [makeRoster(name, '', ''), makeRoster(name, '甲', '新')];
    expect(change(name, none, next)).toContain('不分社区');
    const bytes = { file: `data/${name}.csv`, before: none, after: next };
    expect(selectOwn(bytes, limits)).toBe(none);
  },
);

test('a column that no roster has is guarded as well', () => {
  const file = 'data/points.csv';
  const [before, after] = ['旧', '新'].map((text) =>
    toBytes(`编号,名称,所属社区,批注\np-jia,甲,jia,${text}\np-yi,乙,yi,${text}\n`),
  );
  expect(refuseChange({ file, before, after, saved: before }, limits)).toContain('第 3 行');
});

test('of several people’s changes the own ones are saved, the others wait', () => {
  const before = toBytes('编号,名称,所属社区\r\np-jia,旧,jia\r\np-yi,旧,yi\r\n');
  const after = toBytes('编号,名称,所属社区\r\np-jia,新,jia\r\np-yi,新,yi\r\np-jia-2,加,jia\r\n');
  const saved = selectOwn({ file: 'data/points.csv', before, after }, limits);
  expect(toText(saved)).toBe(
    '编号,名称,所属社区\r\np-jia,新,jia\r\np-yi,旧,yi\r\np-jia-2,加,jia\r\n',
  );
});

describe('minutes', () => {
  const file = 'content/minutes/2026-01-p.md';
  const make = (unit: string, topic = ''): Uint8Array =>
    toBytes(`---\n标题: 示例\n单位: ${unit}\n${topic && `议题: ${topic}\n`}---\n\n正文\n`);
  const refuse = (before: Uint8Array | undefined, after: Uint8Array | undefined, name = file) =>
    refuseChange({ file: name, before, after, saved: before }, limits);

  test('are of the place where they were taken', () => {
    for (const unit of ['p-jia', 's-jia', '示例点一']) {
      expect(refuse(undefined, make(unit))).toBeUndefined();
      expect(refuse(make(unit), undefined)).toBeUndefined();
    }
    expect(refuse(undefined, make('不认识', 't-jia'))).toBeUndefined();
    for (const unit of ['p-yi', 's-yi', '', '不认识']) {
      expect(refuse(undefined, make(unit))).toContain('不是您负责的社区');
    }
    expect(refuse(make('p-yi'), make('p-jia'))).toContain('不是您负责的社区');
    expect(refuse(make('p-jia'), make('p-yi'))).toContain('不是您负责的社区');
  });

  test('pictures may be added and not replaced', () => {
    const picture = 'content/minutes/示例.png';
    expect(refuse(undefined, toBytes('x'), picture)).toBeUndefined();
    expect(refuse(toBytes('x'), toBytes('y'), picture)).toContain('不能换掉');
  });

  test.each(['content/news/x.md', 'content/pages/x.md', 'content/policies/x.md'])(
    '%s is the whole street’s',
    (name) => {
      expect(refuse(undefined, make('p-jia'), name)).toContain('不是您负责的社区');
    },
  );

  test('the settings are nobody’s of a community', () => {
    expect(refuse(toBytes('a: b'), toBytes('a: c'), 'data/portal.yaml')).toBeDefined();
  });
});
