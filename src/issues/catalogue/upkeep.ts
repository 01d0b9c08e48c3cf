import { at, error, warning } from './kind.ts';

/** What an inspection of government sites looks for; `/status/` shows the warnings. */
export const upkeep = {
  'unset-settings': warning<{ names: string; count: number }>(
    ({ names, count }) => `还有 ${count} 项没有配置：${names}；页面上写“待配置”`,
    () => '请把正式批准的内容填进去；还没有拿到就空着，不要填假的，正式发布前要填好',
    at('data/portal.yaml'),
    { names: '网站标识码、ICP备案号', count: 2 },
  ),
  'blank-column': warning<{ name: string }>(
    ({ name }) => `“${name}”是空白栏目，还没有一条真实的内容`,
    () => '请发布第一条内容；标着“示例”的不算',
    at('data/topics.csv'),
    { name: '议题' },
  ),
  'stale-column': warning<{ name: string; days: number; newest: string }>(
    ({ name, days, newest }) =>
      newest === ''
        ? `“${name}”没有一条写明日期的内容，检查时算作超过 ${days} 天没有更新`
        : `“${name}”超过 ${days} 天没有更新，最近一条是 ${newest}`,
    () => '请发布新的内容；日期照实填写，不要改旧内容的日期',
    at('content/news'),
    { name: '动态', days: 14, newest: '2017-05-18' },
  ),
  'undated-item': warning<{ count: number }>(
    ({ count }) => `没有在本站发布的日期（这一栏共 ${count} 篇），检查时算作没有更新`,
    () => '请在资料栏加一行“发布时间: 2017-05-18 09:30”；只知道哪一天就写那一天，不要编',
    at('content/policies/shiyanqu-2017.md', 1, '发布时间'),
    { count: 1 },
  ),
  'publishing-day-differs': error<{ date: string }>(
    ({ date }) => `和“日期”（${date}）不是同一天`,
    () => '“日期”就是发布的那一天，请照实改成一致',
    at('content/news/first-data.md', 4, '发布时间', '2017-05-19 09:30'),
    { date: '2017-05-18' },
  ),
  'include-element': error(
    () => '上级网站的页头或页脚里不能有这种标签',
    () =>
      '请只留 nav、div、p、ul、ol、li、a、span、strong、em、small、br；脚本、样式、图片、表单都删掉',
    at('content/includes/header.html', 3, undefined, '<script>'),
  ),
  'include-attribute': error<{ name: string }>(
    ({ name }) => `不能写在 <${name}> 里`,
    () => '请删掉这个属性：a 只能有 href 和 title，nav 只能有 aria-label，别的标签不带属性',
    at('content/includes/header.html', 3, undefined, 'onclick'),
    { name: 'a' },
  ),
  'include-link': error(
    () => '上级网站的页头或页脚里不能有这种链接',
    () => '请改成 https:// 开头的网址，或以 / 开头的地址',
    at('content/includes/footer.html', 2, undefined, 'http://www.example.gov.cn/'),
  ),
  'include-unpaired': error(
    () => '这个标签没有成对，或者交叉了',
    () => '请补上开头或结尾的标签；正文里的小于号写成 &lt;',
    at('content/includes/footer.html', 4, undefined, '<ul>'),
  ),
};
