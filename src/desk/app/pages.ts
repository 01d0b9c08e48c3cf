/** What fills a page of the desk. */
interface PageModule {
  readonly showPage: (body: HTMLElement, data: DOMStringMap) => Promise<void>;
}

/** The pages by the name that the server gives them; each is loaded when it is opened. */
export const pages: Readonly<Record<string, () => Promise<PageModule>>> = {
  today: () => import('./today/today.ts'),
  history: () => import('./history/history.ts'),
  import: () => import('./import/import.ts'),
  login: () => import('./people/login.ts'),
  people: () => import('./people/people.ts'),
  publish: () => import('./publish/publish.ts'),
  rosters: () => import('./rosters/roster-list.ts'),
  roster: () => import('./rosters/roster.ts'),
};
