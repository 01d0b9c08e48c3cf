import { renderCsv } from '../../../queries/downloads/download-csv.ts';
import { renderXlsx } from '../../../queries/downloads/download-xlsx.ts';
import { mediaTypes } from '../../../queries/server/media-types.ts';
import { deskRoomTexts } from '../../../words/desk/frame.ts';
import { reviewTexts as texts } from '../../../words/desk/reviews.ts';
import type { LedgerRow, ReviewOrder, ReviewsView } from '../../shared/reviewing.ts';
import { DeskFault } from '../desk-fault.ts';
import type { AddRoutes } from '../http/add-routes.ts';
import type { DeskContext } from '../http/env.ts';
import { toLedgerTable } from './to-ledger-table.ts';
import { maySee, toEntry, toSubmissionView } from './to-submission-view.ts';
import type { Submission } from './submissions.ts';

const longestText = 2000;
const room = '/reviews/';

const requireDay = (text: string | undefined, otherwise: string): string => {
  if (text === undefined || text === '') return otherwise;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new DeskFault(400, texts.wrongDay);
};

/** A day of the office as the store tells time. */
const toInstant = (day: string, days = 0): string =>
  new Date(Date.parse(`${day}T00:00:00+08:00`) + days * 24 * 60 * 60 * 1000).toISOString();

function requireReader(context: DeskContext): void {
  if (!maySee(context.get('person'))) throw new DeskFault(403, texts.notYourRoom);
}

/** 审校: what waits, what was said of it, and the ledger. */
export const addReviewRoutes: AddRoutes = (app, { reviews, workspace, options }, { show }) => {
  const find = (context: DeskContext): Submission => {
    requireReader(context);
    const submission = reviews.submissions.find(Number(context.req.param('id')));
    if (!submission) throw new DeskFault(404, texts.missing);
    return submission;
  };
  const answer = (context: DeskContext, id: number): Response => {
    const submission = reviews.submissions.find(id);
    if (!submission) throw new DeskFault(404, texts.missing);
    const person = context.get('person');
    return context.json(toSubmissionView(submission, { reviews, workspace, person }));
  };
  const listLedger = (context: DeskContext): readonly LedgerRow[] => {
    requireReader(context);
    const { from, to } = context.req.query();
    const first = toInstant(requireDay(from, '2000-01-01'));
    return reviews.submissions.listLedger(first, toInstant(requireDay(to, '2999-12-31'), 1));
  };
  app.get('/reviews/', show({ page: 'reviews', heading: deskRoomTexts.reviews, room }));
  app.get('/reviews/ledger/', show({ page: 'ledger', heading: texts.ledger, room }));
  app.get('/reviews/:id{\\d+}/', (context) => {
    const id = context.req.param('id');
    const data = { submission: id };
    return show({ page: 'review', heading: texts.heading(id), room, data })(context);
  });
  app.get('/api/reviews', (context) => {
    requireReader(context);
    const person = context.get('person');
    const view: ReviewsView = {
      steps: reviews.settings().steps,
      submissions: reviews.submissions.list().map((one) => toEntry(one, { reviews, person })),
    };
    return context.json(view);
  });
  app.get('/api/reviews/ledger', (context) => context.json(listLedger(context)));
  app.get('/api/reviews/ledger.csv', (context) => {
    const table = toLedgerTable(listLedger(context));
    return send(renderCsv(table), 'csv');
  });
  app.get('/api/reviews/ledger.xlsx', async (context) => {
    const table = toLedgerTable(listLedger(context));
    return send(await renderXlsx(table, options.now), 'xlsx');
  });
  app.get('/api/reviews/:id{\\d+}', (context) => answer(context, find(context).id));
  app.post('/api/reviews/:id{\\d+}/remarks', async (context) => {
    const { id, state } = find(context);
    if (!['pending', 'returned'].includes(state)) throw new DeskFault(409, texts.notWaiting);
    const { place = '', text = '' } = await context.req.json<{ place?: string; text?: string }>();
    if (text.trim() === '') throw new DeskFault(400, texts.emptyRemark);
    const { name: author } = context.get('person');
    const remark = { author, place: place.slice(0, longestText), text: text.slice(0, longestText) };
    reviews.submissions.addRemark(id, remark);
    return answer(context, id);
  });
  for (const [way, act] of [
    ['approve', reviews.approve],
    ['return', reviews.sendBack],
  ] as const) {
    app.post(`/api/reviews/:id{\\d+}/${way}`, async (context) => {
      const { id } = find(context);
      await act(id, context.get('person'), await context.req.json<ReviewOrder>());
      return answer(context, id);
    });
  }
  app.post('/api/reviews/:id{\\d+}/withdraw', (context) => {
    const { id } = find(context);
    reviews.withdraw(id, context.get('person'));
    return answer(context, id);
  });
};

function send(bytes: Uint8Array<ArrayBuffer>, kind: 'csv' | 'xlsx'): Response {
  const name = encodeURIComponent(`${texts.ledger}.${kind}`);
  const headers = {
    'content-type': mediaTypes[kind] ?? 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${name}`,
  };
  return new Response(bytes, { headers });
}
