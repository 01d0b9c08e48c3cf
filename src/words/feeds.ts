/* News, feeds, calendars. */

export const feedTexts = {
  minutes: (unit: string) => `${unit}协商`,
  minutesWithOutcome: (unit: string, outcome: string) => `${unit}协商，结果：${outcome}`,
  topic: (summary: string, state: string, level: string) => `${summary}（${state}，在${level}）`,
  community: (name: string) => `${name}的议题和协商纪要`,
} as const;

export const calendarTexts = {
  notice: (title: string) => `公示：${title}`,
  deadline: (title: string) => `办理期限：${title}`,
} as const;

export const newsTexts = {
  description: (siteName: string) => `${siteName}的最新消息。`,
  none: '还没有动态。',
} as const;
