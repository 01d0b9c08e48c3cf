import { publishTexts as texts } from '../../../words/desk/publish.ts';
import type { PublishKind, PublishStatus, PublishView } from '../../shared/publishing.ts';
import { element } from '../element.ts';
import { ask, tell } from '../request.ts';
import { showFault } from '../show-fault.ts';

const time = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeStyle: 'short' });
const mostPages = 20;

function toList(title: string, items: readonly string[]): HTMLElement | undefined {
  if (items.length === 0) return undefined;
  return element(
    'section',
    {},
    element('h2', {}, title),
    element('ul', {}, ...items.map((item) => element('li', {}, item))),
  );
}

function showPages({ added, changed, removed }: PublishStatus['pages']): HTMLElement {
  const all = [...added, ...changed, ...removed];
  const items = all.slice(0, mostPages).map((page) => element('li', {}, page));
  const rest = all.length - items.length;
  return element(
    'div',
    {},
    element('p', {}, texts.pages(added.length, changed.length, removed.length)),
    element('ul', {}, ...items, rest > 0 && element('li', {}, texts.more(rest))),
  );
}

function showChanges({ changes, last }: PublishView): HTMLElement {
  if (changes.length === 0) return element('p', {}, last ? texts.noChanges : texts.neverPublished);
  const items = changes.map(({ title, author, at, rows }) =>
    element(
      'li',
      {},
      `${title} · ${author} · ${time.format(new Date(at))}`,
      element('ul', {}, ...rows.map((row) => element('li', {}, row.title))),
    ),
  );
  return element('ul', { class: 'publish-changes' }, ...items);
}

/** Where a publication stands: a bar, the step, what came of it. */
function createProgress(): { root: HTMLElement; show: (status: PublishStatus) => void } {
  const bar = element('progress', { max: 1, value: 0, 'aria-label': texts.start });
  const state = element('p', { role: 'status', 'data-publish-state': 'idle' }, texts.states.idle);
  const result = element('div', {});
  return {
    root: element('section', { class: 'publish-progress' }, bar, state, result),
    show({ state: now, step, steps, label, log, folder, archive, pages }) {
      bar.max = steps;
      bar.value = now === 'done' ? steps : step;
      bar.hidden = now === 'idle';
      state.dataset['publishState'] = now;
      const what = now === 'running' && step > 0 ? texts.step(step, steps, label) : '';
      state.textContent = what || texts.states[now];
      result.replaceChildren();
      if (now === 'done') {
        result.append(
          element('p', {}, texts.folder(folder ?? '')),
          archive === undefined ? '' : element('p', {}, texts.archive(archive)),
          showPages(pages),
        );
      }
      if (now === 'error') result.append(element('pre', { class: 'publish-log' }, log.join('\n')));
    },
  };
}

function toRadio(kind: PublishKind, label: string, isChosen: boolean): HTMLElement {
  const input = element('input', { type: 'radio', name: 'kind', value: kind, checked: isChosen });
  return element('label', { class: 'publish-kind' }, input, label);
}

/** 发布. */
export async function showPage(body: HTMLElement): Promise<void> {
  const view = await ask<PublishView>('/api/publish');
  const isReady = view.missing.length === 0;
  const target = element('input', { name: 'target', value: view.target, size: 50 });
  const start = element('button', { type: 'submit', 'data-publish-start': true }, texts.start);
  const back = element(
    'button',
    { type: 'button', class: 'quiet', 'data-publish-back': true },
    texts.back,
  );
  const fault = element('div', {});
  const progress = createProgress();
  const form = element(
    'form',
    { class: 'publish-form' },
    element(
      'fieldset',
      {},
      element('legend', {}, texts.kind),
      toRadio('draft', texts.draft, !isReady),
      toRadio('release', texts.release, isReady),
    ),
    element('label', {}, texts.target, target),
    element('div', {}, start, back),
  );
  back.disabled = !view.canGoBack;
  const refreshBack = async (): Promise<void> => {
    back.disabled = !(await ask<PublishView>('/api/publish')).canGoBack;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    fault.replaceChildren();
    const kind = new FormData(form).get('kind');
    tell('/api/publish', { kind, target: target.value }).catch((error: unknown) => {
      showFault(fault, error);
    });
  });
  back.addEventListener('click', () => {
    tell('/api/publish/back', {})
      .then(() => {
        fault.replaceChildren(element('p', { role: 'status' }, texts.wentBack));
      })
      .catch((error: unknown) => {
        showFault(fault, error);
      });
  });
  new EventSource('/api/publish/events').addEventListener(
    'status',
    ({ data }: MessageEvent<string>) => {
      const status = JSON.parse(data) as PublishStatus;
      progress.show(status);
      start.disabled = status.state === 'running';
      if (status.state === 'done') void refreshBack();
    },
  );
  progress.show(view);
  const last = view.last;
  body.replaceChildren(
    form,
    fault,
    progress.root,
    element('h2', {}, texts.changes),
    last ? element('p', {}, texts.last(time.format(new Date(last.at)), last.author)) : '',
    showChanges(view),
    toList(texts.drafts, view.drafts) ?? '',
    toList(texts.missing, view.missing) ?? '',
  );
}
