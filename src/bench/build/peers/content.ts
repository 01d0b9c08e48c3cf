import { rosters } from '../../../schemas/rosters/index.ts';
import { pageRosters, type PortalSize } from '../../portal/portal-size.ts';
import { renderSampleBody } from '../../portal/sample-documents.ts';
import { toMinutesTitle, toPlaceName, toTopicTitle } from '../../portal/sample-names.ts';
import { toDay, toSampleRows } from '../../portal/sample-rows.ts';

/** A page as every peer gets it: the words of a record's page of the portal. */
export interface PeerPage {
  readonly section: string;
  readonly id: string;
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Markdown; blank for a row of a roster. */
  readonly body: string;
}

/** What all peers build. */
export interface PeerContent {
  readonly pages: readonly PeerPage[];
  /** Each has a list of its pages. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

function toMinutesPage(index: number, { rows }: PortalSize): PeerPage {
  const point = index % Math.max(1, rows.points);
  const facts = {
    时间: toDay(index),
    单位: toPlaceName('友邻点', point % Math.max(1, rows.communities), point),
    地点: '示例活动室',
    主持: '未写',
    记录: '未写',
    参加: '应到 12 人，实到 11 人：居民代表 9 人、物业 2 人',
    结果: '一致',
    表决: '赞成 11 票，反对 0 票，弃权 0 票',
    公示: '2018年1月2日至2018年1月31日',
    议题: toTopicTitle(index % Math.max(1, rows.topics)),
  };
  return {
    section: 'minutes',
    id: `sample-${index}`,
    title: toMinutesTitle(index),
    facts: Object.entries(facts).map(([label, value]) => ({ label, value })),
    body: renderSampleBody(index),
  };
}

const toRowPages = (section: (typeof pageRosters)[number], { rows }: PortalSize): PeerPage[] =>
  toSampleRows(section, rows).map((row) => ({
    section,
    id: String(row['编号']),
    title: String(row['名称'] ?? row['议题']),
    facts: Object.entries(row).map(([label, value]) => ({ label, value: String(value) })),
    body: '',
  }));

/** The pages of a generated portal that come from its documents and rows. */
export function toPeerContent(size: PortalSize): PeerContent {
  const minutes = Array.from({ length: size.minutes }, (_, index) => toMinutesPage(index, size));
  return {
    pages: [...minutes, ...pageRosters.flatMap((section) => toRowPages(section, size))],
    sections: [
      { id: 'minutes', title: '协商纪要' },
      ...pageRosters.map((id) => ({ id, title: rosters[id].title })),
    ],
  };
}

/** A page as a file with front matter. */
export const renderDocument = ({ title, facts, body }: PeerPage): string =>
  ['---', `title: ${JSON.stringify(title)}`, 'facts:']
    .concat(facts.map((fact) => `  - ${JSON.stringify(fact)}`))
    .concat(['---', '', body])
    .join('\n');
