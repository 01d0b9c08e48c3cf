import { describe, expect, test } from 'vitest';
import { decodeNames } from '../../../../../src/client/search/names/decode-names.ts';
import { decodeWords } from '../../../../../src/client/search/names/decode-words.ts';
import { findNames } from '../../../../../src/client/search/names/find-names.ts';
import { suggest, toSimplified } from '../../../../../src/client/search/names/suggest.ts';
import type { NameEntry } from '../../../../../src/queries/search/name-file.ts';
import { toSounds } from '../../../../../src/queries/search/search-sounds.ts';

const kinds = ['社区和村', '友邻点', '政策文件', '议题', '栏目'];
const entries: readonly NameEntry[] = [
  ['友邻中心', 'center/', 4, '当湖街道友邻中心', '', '', 0],
  ['友邻点', 'points/', 4, '友邻点名单', '', '', 0],
  ['松枫社区', 'communities/songfeng/', 0, '松枫|松枫社区居委会', '松枫社区', '', 0],
  ['水洞埭社区', 'communities/shuidongdai/', 0, '水洞埭', '水洞埭社区', '', 0],
  ['永丰社区', 'communities/yongfeng/', 0, '', '永丰社区', '', 0],
  ['永丰村', 'communities/yongfengcun/', 0, '', '永丰村', '', 0],
  ['松枫社区友邻点 01（规划）', 'points/songfeng-01/', 1, '松枫1号友邻点', '松枫社区', '', 0],
  ['永丰社区友邻点 01（规划）', 'points/yongfeng-01/', 1, '', '永丰社区', '', 0],
  ['小区停车', 'topics/sample-parking/', 3, '', '松枫社区', '2017-09-05', 1],
  ['小区停车难', 'topics/parking/', 3, '停车', '永丰社区', '2017-10', 0],
  ['“友邻·议事厅”', 'topics/hall/', 3, '', '', '', 0],
  [
    '关于加快当湖街道社区治理的实施意见',
    'policies/shiyanqu-2017/',
    2,
    '当街办〔2017〕19号|实验区意见',
    '',
    '2017-05',
    0,
  ],
  ['WiFi 覆盖', 'topics/wifi/', 3, 'ＷＬＡＮ', '', '', 0],
];
const texts = entries.flatMap(([title, , , aliases]) => [title, ...aliases.split('|')]);
const names = decodeNames({ kinds, entries, sounds: toSounds(texts) }, '/yl/');

const terms = [
  '社区',
  '友邻点',
  '居家',
  '养老',
  '建设',
  '规划',
  '邻里',
  '协商',
  '协商纪要',
  '治理',
];
const more = ['无障碍', '友邻', '中心', '志愿者', '停车', '社区治理', '自治'];
const words = decodeWords({
  words: [...terms, ...more],
  sounds: toSounds([...terms, ...more]),
  simplified: '鄰邻裡里車车協协',
});

const find = (typed: string): string[] => findNames(names, typed).map(({ path }) => path);

describe('what is typed leads to', () => {
  test.each([
    // Letters as they are.
    ['松枫社区', 'communities/songfeng/'],
    ['松枫', 'communities/songfeng/'],
    ['松枫社区居委会', 'communities/songfeng/'],
    ['枫社', 'communities/songfeng/'],
    ['永丰', 'communities/yongfeng/'],
    ['永丰村', 'communities/yongfengcun/'],
    ['洞埭', 'communities/shuidongdai/'],
    ['友邻点', 'points/'],
    ['松枫 友邻点', 'points/songfeng-01/'],
    ['友邻点 松枫', 'points/songfeng-01/'],
    ['松枫社区友邻点01', 'points/songfeng-01/'],
    ['松枫社区友邻点０１', 'points/songfeng-01/'],
    ['松枫1号', 'points/songfeng-01/'],
    ['松枫社区友邻点 01(规划)', 'points/songfeng-01/'],
    ['当街办[2017]19号', 'policies/shiyanqu-2017/'],
    ['〔2017〕19号', 'policies/shiyanqu-2017/'],
    ['２０１７ 19', 'policies/shiyanqu-2017/'],
    ['19号', 'policies/shiyanqu-2017/'],
    ['实施意见', 'policies/shiyanqu-2017/'],
    ['停车', 'topics/parking/'],
    ['小区停车', 'topics/sample-parking/'],
    ['小区', 'topics/parking/'],
    ['松枫 停车', 'topics/sample-parking/'],
    ['永丰 议题', 'topics/parking/'],
    ['wifi', 'topics/wifi/'],
    ['WIFI 覆盖', 'topics/wifi/'],
    ['wlan', 'topics/wifi/'],
    // Sounds.
    ['songfeng', 'communities/songfeng/'],
    ['song feng', 'communities/songfeng/'],
    ['SongFeng', 'communities/songfeng/'],
    ['songf', 'communities/songfeng/'],
    ['son', 'communities/songfeng/'],
    ['sf', 'communities/songfeng/'],
    ['songfengshequ', 'communities/songfeng/'],
    ['songfengsq', 'communities/songfeng/'],
    ['sfshequ', 'communities/songfeng/'],
    ['shequ', 'communities/songfeng/'],
    ['ylzx', 'center/'],
    ['youlinzx', 'center/'],
    ['youlinzhongxin', 'center/'],
    ['youlinzho', 'center/'],
    ['ylzhx', 'center/'],
    ['zhongxin', 'center/'],
    ['yld', 'points/'],
    ['yfc', 'communities/yongfengcun/'],
    ['fengcun', 'communities/yongfengcun/'],
    ['shuidongdai', 'communities/shuidongdai/'],
    ['tingche', 'topics/parking/'],
    ['tcn', 'topics/parking/'],
    ['youlinyishi', 'topics/hall/'],
    ['ylyst', 'topics/hall/'],
    ['ssyj', 'policies/shiyanqu-2017/'],
    ['松feng', 'communities/songfeng/'],
    ['songfeng1', 'points/songfeng-01/'],
    ["dang'hu", 'center/'],
  ])('%s → %s', (typed, path) => {
    expect(find(typed)[0]).toBe(path);
  });

  test.each(['', '  ', '“”', '麒麟', 'xyz', 'iu', '松枫 麒麟', '🙂', 'shequx', 'a'.repeat(90)])(
    '%s → nothing',
    (typed) => {
      expect(find(typed)).toEqual([]);
    },
  );
});

describe('a found name', () => {
  const show = (typed: string): string | undefined =>
    findNames(names, typed)[0]
      ?.segments.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
      .join('');

  test.each([
    ['枫社', '松[枫社]区'],
    ['shequ', '松枫[社区]'],
    ['songf', '[松枫]社区'],
    ['友邻点 松枫', '[松枫]社区[友邻点] 01（规划）'],
    ['松枫社区友邻点01', '[松枫社区友邻点 01]（规划）'],
    ['友邻点０１(规划', '松枫社区[友邻点 01（规划]）'],
    ['wifi覆', '[WiFi 覆]盖'],
    ['ylyst', '“[友邻·议事厅]”'],
    ['19号', '关于加快当湖街道社区治理的实施意见'],
  ])('%s is marked in its title: %s', (typed, marked) => {
    expect(show(typed)).toBe(marked);
  });

  test('carries what a list shows of it', () => {
    expect(findNames(names, '停车')[0]).toEqual({
      title: '小区停车难',
      path: 'topics/parking/',
      href: '/yl/topics/parking/',
      kind: '议题',
      communities: ['永丰社区'],
      date: '2017-10',
      isSample: false,
      segments: [
        { text: '小区', isMatch: false },
        { text: '停车', isMatch: true },
        { text: '难', isMatch: false },
      ],
      alias: '停车',
      rank: 0,
      by: 'text',
    });
  });

  test('comes once, letters before sounds, samples after real ones', () => {
    expect(find('小区')).toEqual(['topics/parking/', 'topics/sample-parking/']);
    expect(findNames(names, 'wi').map(({ by }) => by)).toEqual(['text']);
    for (const typed of ['友邻点', 'sq', '社区', 's']) {
      expect(new Set(find(typed)).size).toBe(find(typed).length);
    }
  });

  test('is one of as many as are asked for', () => {
    expect(findNames(names, '社区', { limit: 2 })).toEqual(findNames(names, '社区').slice(0, 2));
    expect(findNames(names, 'sq', { limit: 2 })).toEqual(findNames(names, 'sq').slice(0, 2));
  });
});

describe('what was meant by', () => {
  const mean = (typed: string): string | undefined => {
    const [first] = suggest({ names, words }, typed);
    return first && `${first.text} ${first.reason}`;
  };

  test.each([
    ['鄰里', '邻里 traditional'],
    ['鄰裡', '邻里 traditional'],
    ['松枫 停車', '松枫 停车 traditional'],
    ['shequ', '社区 pinyin'],
    ['ylzx', '友邻中心 pinyin'],
    ['xieshangjiyao', '协商纪要 pinyin'],
    ['shequzili', '社区治理 pinyin'],
    ['jujiayanglao', '居家养老 pinyin'],
    ['songfeng 停车', '松枫 停车 pinyin'],
    ['友林点', '友邻点 homophone'],
    ['有林', '友邻 homophone'],
    ['送风社区', '松枫社区 homophone'],
    ['送枫社区', '松枫社区 homophone'],
    ['协伤', '协商 homophone'],
    ['自理', '治理 homophone'],
    ['友林点建设', '友邻点建设 homophone'],
    ['友林点 规划', '友邻点 规划 homophone'],
    ['松社区', '松枫社区 typo'],
    ['松松枫社区', '松枫社区 typo'],
    ['松区枫社', '松枫社区 typo'],
    ['松社枫区', '松枫社区 typo'],
    ['松柏社区', '松枫社区 typo'],
    ['麒麟量子', undefined],
    ['2018 20号', undefined],
    ['', undefined],
  ])('%s: %s', (typed, meant) => {
    expect(mean(typed)).toBe(meant);
  });

  test('five at most, never what was typed, none twice', () => {
    for (const typed of ['友邻点', '社区', 'y', '松社区', '鄰里', '友林 社取']) {
      const found = suggest({ names, words }, typed).map(({ text }) => text);
      expect(found.length).toBeLessThanOrEqual(5);
      expect(new Set([...found, typed]).size).toBe(found.length + 1);
    }
  });

  test('only characters that the file names become simplified', () => {
    expect(toSimplified(words, '鄰裡停車於2017')).toBe('邻里停车於2017');
  });
});

test('3,000 names answer at once', () => {
  const rounds = Array.from({ length: 240 }, (_, round) =>
    entries.map(([title, path, ...rest]): NameEntry => [`${title}${round}`, path, ...rest]),
  );
  const many = rounds.flat();
  const all = decodeNames({ kinds, entries: many, sounds: toSounds(texts) }, '/');
  const found = findNames(all, 'shequ', { limit: 8 });
  expect(found.map(({ by }) => by)).toEqual(Array(8).fill('sound'));
});
