import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Portal } from '../../../../src/model/portal.ts';
import type { PortalDrafts } from '../../../../src/model/records.ts';
import { listSitePages } from '../../../../src/model/site-pages.ts';
import { loadPortal } from '../../../../src/pipeline/load-portal.ts';
import type { NameEntry, NameFile } from '../../../../src/queries/search/name-file.ts';
import { mostNames } from '../../../../src/queries/search/search-entries.ts';
import { getNameFile, getWordFile } from '../../../../src/queries/search/search-files.ts';
import { toNameFile } from '../../../../src/queries/search/search-names.ts';
import { toSimplified } from '../../../../src/queries/search/search-simplified.ts';
import { toSounds } from '../../../../src/queries/search/search-sounds.ts';
import { toWordFile, toWords } from '../../../../src/queries/search/search-words.ts';
import { makeRichPortal } from '../../../support/portals/rich-portal.ts';

let root = '';
let portal: Portal;
let names: NameFile;

beforeAll(async () => {
  root = await makeRichPortal();
  portal = await load('/');
  names = toNameFile(portal);
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function load(base: string): Promise<Portal> {
  const { portal: loaded } = await loadPortal({ root, base });
  if (!loaded) throw new Error('The rich portal does not load');
  return loaded;
}

function find(path: string, { entries } = names): NameEntry {
  const entry = entries.find(([, where]) => where === path);
  if (!entry) throw new Error(`${path} has no name`);
  return entry;
}

const toKind = (entry: NameEntry): string => names.kinds[entry[2]] ?? '';
const toAliases = (path: string): string[] => find(path)[3].split('|');

describe('names', () => {
  test('every page of the site has one, but the search and the rosters’ own', () => {
    const pages = [
      ...listSitePages({
        ...portal,
        pages: [...portal.pages.values()],
      } as unknown as PortalDrafts).keys(),
    ]
      .filter((path) => path.endsWith('/') && path !== '/search/' && !/^\/data\/./.test(path))
      // Sheets for printing are found by their page.
      .filter((path) => !/\/(?:poster|bulletin|sheet)\/$/.test(path));
    const named = new Set(names.entries.map(([, path]) => `/${path}`));
    expect(pages.filter((path) => !named.has(path))).toEqual([]);
    expect(pages.length).toBeGreaterThan(300);
    expect(named.size).toBe(names.entries.length);
  });

  test('an anchor of a name is there', () => {
    const pages = listSitePages({
      ...portal,
      pages: [...portal.pages.values()],
    } as unknown as PortalDrafts);
    const lost = names.entries.filter(([, path]) => {
      const [page = '', anchor] = path.replace(/\?[^#]*/, '').split('#');
      return anchor !== undefined && pages.get(`/${page}`)?.has(anchor) !== true;
    });
    expect(lost).toEqual([]);
    expect(find('projects/#reading')[0]).toBe('共读');
    expect(find('policies/shiyanqu-2017/#s4-2')[0]).toMatch(/^构建三级“友邻”网络/);
    expect(names.entries.some(([, path]) => path.endsWith('#s4-2-3'))).toBe(false);
  });

  test('a name says kind, community, day and whether it is a sample', () => {
    const minutes = find('minutes/lamp-meeting/');
    expect([minutes[0], toKind(minutes), ...minutes.slice(3)]).toEqual([
      ...['路灯协商', '协商纪要', '', '松枫社区', '2018-01-05', 0],
    ]);
    const sample = find('topics/sample-parking/');
    expect([sample[0], toKind(sample), ...sample.slice(3)]).toEqual([
      ...['小区停车', '议题', '', '松枫社区', '2017-09-03', 1],
    ]);
    expect(find('communities/dasheng/')[4]).toBe('大胜村');
  });

  test('what residents say besides leads there too', () => {
    expect(toAliases('communities/songfeng/')).toEqual(['松枫', '松枫社区居委会']);
    expect(toAliases('communities/dasheng/')).toContain('大胜');
    expect(toAliases('stations/songfeng-station/')).toEqual(['松枫友邻站', '松枫站']);
    expect(toAliases('policies/shiyanqu-2017/')).toEqual(['当街办〔2017〕19号', '19号']);
    expect(toAliases('policies/shiyanqu-2017/#s4-2')).toEqual(['四(二)']);
    expect(toAliases('policies/shiyanqu-2017/#annex-1')[0]).toMatch(/建设方案$/);
    expect(toAliases('center/')).toEqual(expect.arrayContaining(['中心', '当湖街道友邻中心']));
    expect(find('map/')[0]).toBe('友邻地图');
    const elder = ['长辈版', '适老版', '关怀版', '亲情版', '关爱版'];
    expect(toAliases('accessibility/')).toEqual(expect.arrayContaining(elder));
    expect(portal.pages.get('accessibility')?.toText()).toMatch(/点页面最上面的“长辈版”，字会变大/);
  });

  test('what more readers look for stands first', () => {
    // Before them only what the roster of questions names.
    const asked = portal.rosters['search-intents'].length;
    const order = [...new Set(names.entries.slice(asked).map(toKind))];
    expect(order).toEqual([
      ...['栏目', '社区和村', '友邻站', '政策文件', '政策条款', '议题', '承诺指标'],
      ...['友邻点', '项目', '动态', '协商纪要'],
    ]);
    const days = names.entries.filter((entry) => toKind(entry) === '协商纪要').map((e) => e[5]);
    expect(days).toEqual([...days].sort().reverse());
  });

  test('a large site names all but its minutes', () => {
    const [one] = portal.minutes;
    if (!one) throw new Error('no minutes');
    const toMany = (length: number): Portal => ({
      ...portal,
      minutes: Array.from({ length }, (_, i) => ({ ...one, id: `many-${i}` })),
    });
    const others = names.entries.length - portal.minutes.length;
    expect(toNameFile(toMany(mostNames - others)).entries).toHaveLength(mostNames);
    const { entries, kinds } = toNameFile(toMany(mostNames - others + 1));
    expect(entries).toHaveLength(others);
    expect(kinds).not.toContain('协商纪要');
  });

  test('nobody’s name, phone or door stands in them', async () => {
    const file = path.join(root, 'data/points.csv');
    const text = await readFile(file, 'utf8');
    const told = '居民自有房屋,望湖弄9号,欧阳守望,是,0573-85551234,';
    await writeFile(file, text.replace(/^(songfeng-01(?:,[^,]*){4},,),,,,,/m, `$1${told}`));
    const known = await load('/');
    await writeFile(file, text);
    expect(known.points.find(({ id }) => id === 'songfeng-01')?.publicSteward).toBe('欧阳守望');
    expect((await getNameFile(known)).text + (await getWordFile(known)).text).not.toMatch(
      /欧阳|85551234|望湖/,
    );
  });

  test('the same file under every base, another one after an edit', async () => {
    const { digest, text } = await getNameFile(portal);
    expect(JSON.parse(text)).toEqual(names);
    expect(digest).toMatch(/^[0-9a-f]{10}$/);
    const below = await load('/a/b/');
    expect((await getNameFile(below)).digest).toBe(digest);
    expect((await getWordFile(below)).digest).toBe((await getWordFile(portal)).digest);
    const news = portal.news.map((article) => ({ ...article, title: '改过的标题' }));
    expect((await getNameFile({ ...portal, news })).digest).not.toBe(digest);
  });
});

describe('sounds', () => {
  test('follow the word, without tones, ü as v', () => {
    expect(toSounds(['重庆路', '重点', '音乐角', '快乐', '银行', '行人', '绿化', '女'])).toEqual({
      ...{ chong: '重', dian: '点', hang: '行', hua: '化', jiao: '角', kuai: '快', le: '乐' },
      ...{ lu: '路', lv: '绿', nv: '女', qing: '庆', ren: '人', xing: '行', yin: '银音' },
      ...{ yue: '乐', zhong: '重' },
    });
  });

  test('what is no Han character has none', () => {
    expect(toSounds(['Wi-Fi 2017〔19〕', '', '𠮷'])).not.toHaveProperty('W');
    expect(Object.keys(toSounds(['A1，。']))).toEqual([]);
  });

  test('every Han character of a name has one', () => {
    const sounding = new Set(Object.values(names.sounds).join(''));
    const silent = names.entries
      .flatMap(([title, , , aliases]) => [...(title + aliases)])
      .filter((character) => /\p{Script=Han}/u.test(character) && !sounding.has(character));
    expect(silent).toEqual([]);
    expect(names.sounds['feng']).toContain('枫');
    expect(Object.keys(names.sounds).every((syllable) => /^[a-z]+$/.test(syllable))).toBe(true);
  });
});

describe('words', () => {
  const none = { names: [], places: [] };

  test('neighbours that stand together more than once are a word of their own', () => {
    const texts = ['居家养老服务', '居家养老', '公园里有小猫', '友邻中心'];
    const words = toWords({ ...none, texts });
    expect(words).toEqual(expect.arrayContaining(['居家', '养老', '居家养老', '公园', '友邻']));
    expect(words).not.toContain('养老服务');
    expect(words).not.toContain('家养');
  });

  test('the frequent first, equals by code point', () => {
    const texts = ['公园。社区。社区', '医院。社区'];
    expect(toWords({ ...none, texts })).toEqual(['社区', '公园', '医院']);
  });

  test('places are not cut, names are words in any case', () => {
    const words = toWords({
      texts: ['滨湖社区友邻点 01', '滨湖社区友邻点 02'],
      names: ['梅兰苑社区居委会', '第 2 站', '站', '一二三四五六七八九十一二三'],
      places: ['滨湖', '滨湖社区', '友邻点'],
    });
    expect(words).toEqual(['友邻点', '滨湖社区', '滨湖社区友邻点', '梅兰苑社区居委会']);
  });

  test('never more than 3,000', () => {
    const many = Array.from({ length: 4000 }, (_, i) => `站${String.fromCharCode(0x4e00 + i)}`);
    expect(toWords({ ...none, texts: [], names: many })).toHaveLength(3000);
  });

  test('the site’s own terms are among them, with their sounds', () => {
    const { words, sounds, simplified } = toWordFile(portal);
    const terms = ['友邻点', '友邻站', '友邻中心', '松枫', '社会组织', '协商'];
    expect(words).toEqual(expect.arrayContaining(terms));
    expect(words.every((word) => /^\p{Script=Han}{2,12}$/u.test(word))).toBe(true);
    expect(new Set(words).size).toBe(words.length);
    expect(sounds['lin']).toContain('邻');
    expect(simplified).toMatch(/^(?:..)*鄰邻/u);
    expect(simplified).toMatch(/^(?:..)*點点/u);
  });
});

test('a traditional character is turned only where it is foreign to the texts', () => {
  expect(toSimplified(['邻里', '后来'])).toBe('來来後后裏里裡里鄰邻');
  expect(toSimplified(['邻里', '鄰'])).not.toContain('鄰');
  expect(toSimplified(['abc'])).toBe('');
});
