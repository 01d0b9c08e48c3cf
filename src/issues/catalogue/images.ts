import { at, error, suggestion, warning } from './kind.ts';

const minutes = 'content/minutes/2017-09-songfeng.md';

/** Pictures in `content/images` and where documents show them. */
export const images = {
  'unknown-image': error<{ nearest: string }>(
    ({ nearest }) => `找不到这张图片${suggestion(nearest)}`,
    () => '图片请放进 content/images 文件夹，正文里写成 ![图里有什么](/images/文件名.jpg)',
    at(minutes, 22, undefined, '/images/songfeng.jpg'),
    { nearest: '/images/songfeng-1.jpg' },
  ),
  'remote-image': error(
    () => '图片在别的网站上，本站不会显示',
    () => '请把图片存进 content/images 文件夹，正文里写成 ![图里有什么](/images/文件名.jpg)',
    at(minutes, 22, undefined, 'https://example.com/a.jpg'),
  ),
  'missing-alt': warning(
    () => '图片没有文字说明，看不见图的人不知道它是什么',
    () => '请在方括号里写一句图里有什么，例如 ![居民在友邻点里商量](/images/a.jpg)',
    at(minutes, 22, undefined, '/images/songfeng-1.jpg'),
  ),
  'broken-image': error<{ reason: string }>(
    ({ reason }) => `图片不能用（${reason}）`,
    () => '请用看图软件打开它，另存为 JPG 或 PNG，再放回来',
    at('content/images/songfeng-1.jpg'),
    { reason: '不是 JPG、PNG、GIF 或 WebP' },
  ),
  'large-image': warning<{ size: string }>(
    ({ size }) => `图片有 ${size} MB，手机上打开会很慢`,
    () => '请用看图软件把长边缩到 1600 像素以内，另存为质量 80 的 JPG',
    at('content/images/songfeng-1.jpg'),
    { size: '5.2' },
  ),
  'unused-image': warning(
    () => '没有哪篇文章用到这张图片，它不会出现在网站上',
    () => '可以删掉，或在文章里用上它',
    at('content/images/old.jpg'),
  ),
};
