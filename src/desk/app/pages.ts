/** What fills a page of the desk. */
interface PageModule {
  readonly showPage: (body: HTMLElement, data: DOMStringMap) => Promise<void>;
}

/** The pages by the name that the server gives them; each is loaded when it is opened. */
export const pages: Readonly<Record<string, () => Promise<PageModule>>> = {
  today: () => import('./today/today.ts'),
  forms: () => import('./forms/form-list.ts'),
  form: () => import('./forms/form.ts'),
  history: () => import('./history/history.ts'),
  import: () => import('./import/import.ts'),
  login: () => import('./people/login.ts'),
  people: () => import('./people/people.ts'),
  publish: () => import('./publish/publish.ts'),
  reviews: () => import('./reviews/reviews.ts'),
  review: () => import('./reviews/review.ts'),
  ledger: () => import('./reviews/ledger.ts'),
  texts: () => import('./texts/text-list.ts'),
  text: () => import('./texts/text.ts'),
  rosters: () => import('./rosters/roster-list.ts'),
  roster: () => import('./rosters/roster.ts'),
};
