import { pinyin } from 'pinyin-pro';

/** Syllables of a name without tones, for readers who type them: 松枫社区 → `song feng she qu`. */
export const toPinyin = (name: string): string =>
  pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).join(' ');
