/** Every roster, in the order in which the data dictionary lists them, with its title. */
export const rosterTitles = {
  communities: '社区和村名册',
  stations: '友邻站名册',
  points: '友邻点名册',
  commitments: '承诺指标名册',
  observations: '实绩名册',
  milestones: '里程碑名册',
  topics: '议题名册',
  'topic-events': '议题办理名册',
  projects: '项目名册',
  organizations: '组织名册',
  funds: '资金名册',
  trainings: '培训名册',
  members: '成员名册',
  services: '服务名册',
  'region-codes': '区划代码名册',
  'minutes-digests': '纪要指纹名册',
  explanations: '口径说明名册',
  'search-intents': '常问名册',
  'words-to-check': '词语核对名册',
} as const;

/** Roster name = file name in `data/` without `.csv`. */
export type RosterName = keyof typeof rosterTitles;
export const rosterNames = Object.keys(rosterTitles) as readonly RosterName[];

/** Rosters that are the office's own affair: checked like all others, and on no page and in no download. */
const internal: ReadonlySet<RosterName> = new Set(['words-to-check']);

/** The rosters that are published. */
export const publishedRosters = rosterNames.filter((name) => !internal.has(name));
