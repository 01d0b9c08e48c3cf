import type { Browser } from 'playwright-core';
import type { DrawnQuery } from './draw-queries.ts';
import type { IndexedPage } from './indexed-pages.ts';
import { scoreAnswer, type Score, type SubjectAnswer } from './score.ts';
import { withTab, type SearchSubject } from './search-subject.ts';
import { findTruth } from './truth.ts';

const nothing: SubjectAnswer = { paths: [], marks: [] };

/** Asks every query and compares all results with the truth. No answer counts as none found. */
export function measureAnswers(
  browser: Browser,
  subject: SearchSubject,
  { pages, queries }: { pages: readonly IndexedPage[]; queries: readonly DrawnQuery[] },
): Promise<Score[]> {
  return withTab(browser, subject, async (page) => {
    await subject.open(page);
    const scores: Score[] = [];
    for (const query of queries) {
      const answer = await subject.ask(page, query.text).catch(() => undefined);
      // What still runs would answer the next question.
      if (!answer) await subject.open(page);
      scores.push(scoreAnswer(query, findTruth(pages, query.text), answer ?? nothing));
    }
    return scores;
  });
}
