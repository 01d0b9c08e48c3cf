import { at, error } from './kind.ts';

/** What stands in the way of publishing for real; only `npm run release` looks for it. */
export const release = {
  'sample-in-release': error<{ count: number }>(
    ({ count }) => `有 ${count} 条示例，正式发布不能有示例`,
    () => '请在 data/portal.yaml 里写“示例: 不显示”，或删掉这些示例',
    at('data/samples/observations.csv', 2, '示例'),
    { count: 6 },
  ),
  'unset-footer': error<{ name: string }>(
    ({ name }) => `页脚的“${name}”还没有填，正式发布前要填好`,
    () => '请在 data/portal.yaml 的“页脚”下面填上正式批准的内容，还没有拿到就先不要发布',
    at('data/portal.yaml', undefined, '网站标识码'),
    { name: '网站标识码' },
  ),
  'unset-address': error(
    () => '还没有网站的正式网址，订阅和网站地图会写错',
    () => '请填上“网站地址”，或在命令后面加 --site https://…',
    at('data/portal.yaml', undefined, '网站地址'),
  ),
};
