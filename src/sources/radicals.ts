/**
 * Radicals that PDFs bring where a character was printed, with the character: two share a glyph,
 * and only one of them can be written beside it. The block from U+2F00 is mended by NFKC; of the
 * one from U+2E80 Unicode knows the equivalents (EquivalentUnifiedIdeograph.txt), but NFKC not.
 */
const supplement =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗㣺⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫' +
  '⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺷羊⺸羋⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见' +
  '⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤' +
  '⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const characters = [...supplement];
const equivalents = new Map(
  characters.flatMap((sign, at) => (at % 2 === 0 ? [[sign, characters[at + 1] ?? sign]] : [])),
);
// In simplified texts; NFKC gives the traditional form.
equivalents.set('⼾', '户');

const radical = /[\u2e80-\u2fd5]/gu;

/** A text in which radicals are the characters they stand for. */
export const withoutRadicals = (text: string): string =>
  text.replaceAll(radical, (sign) => equivalents.get(sign) ?? sign.normalize('NFKC'));
