import path from 'node:path';
import { streamSSE } from 'hono/streaming';
import { findReleaseIssues } from '../../../cli/release/find-release-issues.ts';
import { isError } from '../../../issues/describe-issue.ts';
import { deskRoomTexts } from '../../../words/desk/frame.ts';
import { hasRole } from '../../shared/person.ts';
import type { PublishKind, PublishView } from '../../shared/publishing.ts';
import { toShownIssue } from '../../shared/shown-issue.ts';
import { DeskFault } from '../desk-fault.ts';
import { openHistory } from '../history/history.ts';
import type { AddRoutes } from '../http/add-routes.ts';
import { goBack, hasBefore } from './place-site.ts';
import { createPublisher } from './publisher.ts';
import { openNotes } from '../store/notes.ts';

interface Publication {
  readonly at: string;
  readonly author: string;
  readonly kind: PublishKind;
  readonly change: number;
}

const targetNote = 'publish-target';
const heartbeat = 15_000;

/** 发布: check, build, gate and put in place, with what changed and one step back. */
export const addPublishRoutes: AddRoutes = (app, desk, { show }) => {
  const { store, workspace, options } = desk;
  const publisher = createPublisher(options.root, store);
  const history = openHistory(store, workspace);
  const notes = openNotes(store);
  const readTarget = (): string => notes.find(targetNote) ?? path.join(options.root, 'dist');
  const findLast = (): Publication | undefined =>
    store
      .prepare('SELECT at, author, kind, change FROM publications ORDER BY id DESC LIMIT 1')
      .get() as Publication | undefined;
  app.get(
    '/publish/',
    show({ page: 'publish', heading: deskRoomTexts.publish, room: '/publish/' }),
  );
  app.get('/api/publish', async (context) => {
    const [last, target] = [findLast(), readTarget()];
    const { portal, issues } = await workspace.check();
    const refused = portal ? findReleaseIssues(portal, undefined) : issues.filter(isError);
    const entries = history
      .list(context.get('person'), {})
      .filter(({ id }) => id > (last?.change ?? 0));
    const view: PublishView = {
      ...publisher.status(),
      target,
      missing: refused.map(toShownIssue).map(({ message, hint }) => `${message}。${hint}`),
      drafts: workspace
        .listDrafts()
        .map(({ file }) => file)
        .filter(workspace.isUnsent),
      changes: entries.map(({ title, author, at, rows }) => ({ title, author, at, rows })),
      last: last && { at: last.at, author: last.author, kind: last.kind },
      canGoBack: await hasBefore(target),
    };
    return context.json(view);
  });
  app.post('/api/publish', async (context) => {
    const person = context.get('person');
    if (!hasRole(person, '签发')) throw new DeskFault(403, '您的岗位不能发布。');
    const order = await context.req.json<{ kind: PublishKind; target: string }>();
    const target = order.target.trim();
    if (!path.isAbsolute(target)) {
      throw new DeskFault(400, '请写文件夹的完整位置，例如 D:\\网站 或 /srv/youlin。');
    }
    notes.write(targetNote, target);
    const [newest] = history.list(person, {});
    const kind = order.kind === 'release' ? 'release' : 'draft';
    publisher.start({ kind, target, author: person.name, change: newest?.id ?? 0 });
    return context.json(publisher.status());
  });
  app.post('/api/publish/back', async (context) => {
    if (!hasRole(context.get('person'), '签发')) throw new DeskFault(403, '您的岗位不能发布。');
    const target = readTarget();
    if (!(await hasBefore(target))) throw new DeskFault(409, '没有上一次的网站可以退回。');
    await goBack(target);
    return context.json({ folder: target });
  });
  app.get('/api/publish/events', (context) =>
    streamSSE(context, async (stream) => {
      const tell = (): void => {
        void stream.writeSSE({ event: 'status', data: JSON.stringify(publisher.status()) });
      };
      const stop = publisher.onChange(tell);
      stream.onAbort(stop);
      tell();
      while (!stream.aborted && context.get('isIn')()) await stream.sleep(heartbeat);
      stop();
    }),
  );
};
