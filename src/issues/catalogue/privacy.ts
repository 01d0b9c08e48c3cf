import { at, error, warning } from './kind.ts';

/** What must not reach a public page. */
export const privacy = {
  'personal-data': error<{ kind: string }>(
    ({ kind }) => `这里有${kind}，不能放进公开的资料`,
    () => '请清空这一格或删掉这一处；确需提到时请遮住中间几位，如 138****1234，电话请改填办公电话',
    at('data/stations.csv', 3, '电话', '138****1234'),
    { kind: '手机号' },
  ),
  'mobile-not-published': warning(
    () => '是手机号，网站上不会显示',
    () => '请改填社区办公电话，如 0573-85012345；不需要公开就不用改',
    at('data/points.csv', 4, '联系电话', '138****1234'),
  ),
  'private-home-address': error(
    () => '居民自有房屋的地址写到了门牌，房主还没有同意公开',
    () => '请把地址改到小区或村为止，如“松枫小区”；房主书面同意后，在“负责人同意公开”填“是”',
    at('data/points.csv', 5, '地址', '松***'),
  ),
  'name-not-published': warning<{ shown: string }>(
    ({ shown }) => `好像是人名，没有记下本人同意，网站上显示为“${shown}”`,
    () => '请改写成身份，如“社区工作人员”；本人书面同意后，加一行“同意公开姓名: 是”',
    at('content/minutes/2017-09-songfeng.md', 8, '主持人', '张**'),
    { shown: '张**' },
  ),
  'hidden-name': error<{ consent: string }>(
    () => '没有同意公开姓名，名字却写在公开的这一格里',
    ({ consent }) => `请删掉名字，或改写成身份，如“负责人”；本人书面同意后，在“${consent}”填“是”`,
    at('data/points.csv', 3, '地址', '甲*'),
    { consent: '负责人同意公开' },
  ),
  'possible-hidden-name': warning<{ first: string }>(
    ({ first }) => `和 ${first} 那里没有同意公开姓名的人名字一样`,
    () => '请看看说的是不是这个人：是，就删掉名字或改写成身份；不是，可以不改',
    at('content/news/first-data.md', 14, undefined, '甲*'),
    { first: 'data/points.csv 第3行' },
  ),
  'personal-name': error(
    () => '好像是人名，这一项是公开的，不写姓名',
    () => '请改写成单位或身份，如“居民代表”；个人收款写“个人”',
    at('data/funds.csv', 3, '收款方', '张**'),
  ),
};
