import { at, error, suggestion, warning } from './kind.ts';

const file = 'data/topic-events.csv';

/** The way of a topic over the levels, and the minutes of its meetings. */
export const ledgers = {
  'illegal-step': error<{ state: string; allowed: string }>(
    ({ state }) => `议题这时是“${state}”，接下来不能是这一步`,
    ({ allowed }) => `接下来可以是：${allowed}。请补上漏登的一步，或改正“事件”`,
    at(file, 9, '事件', '办结'),
    { state: '待受理', allowed: '受理、协商、不予采纳' },
  ),
  'wrong-level': error<{ expected: string }>(
    ({ expected }) => `议题这时在“${expected}”这一级`,
    () => '请核对“层级”；往上一级交要先登记一行“上报”，“上报”写在交出的那一级',
    at(file, 12, '层级', '中心'),
    { expected: '站' },
  ),
  'event-out-of-order': error<{ previous: string }>(
    ({ previous }) => `比上一步（${previous}）还早`,
    () => '请核对日期，并让同一个议题的各行从早到晚排列',
    at(file, 7, '日期', '2017-09-01'),
    { previous: '2017-09-09' },
  ),
  'decision-incomplete': error<{ column: string }>(
    ({ column }) => `议定了要办，却没有写${column}`,
    () => '请写上由哪个单位办、什么时候办好，居民才知道找谁、等到哪天',
    at(file, 5, '期限'),
    { column: '期限' },
  ),
  'reopening-unexplained': error(
    () => '议题办结以后重新提出，却没有写谁提出、为什么',
    () => '请在“内容”里用一句话写明，如“居民反映雨后又积水”；不写姓名',
    at(file, 11, '内容'),
  ),
  'unsettled-topic': error(
    () => '友邻点没有商量成，议题却没有往上报',
    () => '请接着登记一行“上报”（友邻点解决不了的报友邻站），或登记下一次协商',
    at(file, 6, '事件', '协商'),
  ),
  'silent-edit': error(
    () => '这份纪要公布以后被改动过，却没有写更正',
    () => '请在资料栏的“更正”里加一条日期和说明；不该改的请恢复原样',
    at('content/minutes/2017-09-songfeng.md', 1, '更正'),
  ),
  'withdrawn-minutes': error(
    () => '这份纪要公布过，现在不见了',
    () => '请把纪要文件放回 content/minutes；公布过的纪要不能撤下，有误就写更正',
    at('data/minutes-digests.csv', 3, '纪要', '2017-09-songfeng'),
  ),
  'stale-explanation': warning<{ nearest: string }>(
    ({ nearest }) => `现在没有这一处对不上的地方，说明不会显示${suggestion(nearest)}`,
    () => '请照“对不上的地方”页网址里 # 后面的字改正编号；已经一致了的，可以删掉这一行',
    at('data/explanations.csv', 2, '差异编号', 'named-stations-city'),
    { nearest: 'named-stations-urban' },
  ),
};
