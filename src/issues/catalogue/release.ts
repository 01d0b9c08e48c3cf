import { at, error, warning } from './kind.ts';

/** What stands in the way of publishing for real; only `npm run release` looks for it. */
export const release = {
  'sample-in-release': error<{ count: number }>(
    ({ count }) => `有 ${count} 条示例，正式发布不能有示例`,
    () => '请在 data/portal.yaml 里写“示例: 不显示”，或删掉这些示例',
    at('data/samples/observations.csv', 2, '示例'),
    { count: 6 },
  ),
  'demo-in-release': error(
    () => '这是演示站，资料全是编的，不能正式发布',
    () => '正式发布请用自己的资料，并在 data/portal.yaml 里写“示例: 不显示”',
    at('data/portal.yaml', undefined, '示例', '演示'),
  ),
  'unset-footer': error<{ name: string }>(
    ({ name }) => `页脚的“${name}”还没有填，正式发布前要填好`,
    () => '请在 data/portal.yaml 的“页脚”下面填上正式批准的内容，还没有拿到就先不要发布',
    at('data/portal.yaml', undefined, '网站标识码'),
    { name: '网站标识码' },
  ),
  'wrong-site-code': error(
    () => '不是政府网站标识码的写法',
    () => '请照抄批准的标识码：10 位数字，前 6 位是区划代码，如 3304820000',
    at('data/portal.yaml', undefined, '网站标识码', '33048200'),
  ),
  'unusual-record-number': warning<{ expected: string }>(
    () => '不像备案号的写法',
    ({ expected }) => `请和备案查询的结果核对，一般写成 ${expected} 这样`,
    at('data/portal.yaml', undefined, 'ICP备案号', '浙ICP备1号'),
    { expected: '浙ICP备00000000号' },
  ),
  'unset-address': error(
    () => '还没有网站的正式网址，订阅和网站地图会写错',
    () => '请填上“网站地址”，或在命令后面加 --site https://…',
    at('data/portal.yaml', undefined, '网站地址'),
  ),
};
