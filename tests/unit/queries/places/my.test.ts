import { expect, test } from 'vitest';
import { listGlossary } from '../../../../src/model/glossary.ts';
import { loadPortal } from '../../../../src/pipeline/load-portal.ts';
import { toInitial, toMyView } from '../../../../src/queries/places/my.ts';
import { projectRoot } from '../../../support/run-command.ts';

test('every community stands once, under the letter of its pinyin', async () => {
  const { portal } = await loadPortal({ root: projectRoot, base: '/', today: undefined });
  if (!portal) throw new Error('The shipped content does not load');
  const { letters } = toMyView(portal);
  expect(letters.map(({ letter }) => letter).join('')).toBe('BDFHJMNQRSTY');
  const places = letters.flatMap((group) => group.places);
  expect(places).toHaveLength(portal.communities.length);
  const songfeng = places.find(({ id }) => id === 'songfeng');
  expect(songfeng).toMatchObject({
    name: '松枫社区',
    href: '/communities/songfeng/',
    isSample: false,
  });
});

test('a name without letters of pinyin stands under #', () => {
  expect([toInitial('松枫社区'), toInitial('永丰村'), toInitial('8号楼')]).toEqual(['S', 'Y', '#']);
});

test('headings of the glossary are its words', () => {
  expect(listGlossary('正文\n\n## 三社、三治\n\n没有。\n\n### 不是\n\n## GB/T\n')).toEqual([
    { anchor: '三社', words: ['三社', '三治'] },
    { anchor: 'GBT', words: ['GB/T'] },
  ]);
});
