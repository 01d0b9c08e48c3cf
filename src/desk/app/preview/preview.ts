import '../style/preview.css';
import { previewTexts as texts } from '../../../words/desk/preview.ts';
import type { PreviewView } from '../../shared/preview.ts';
import type { ShownIssue } from '../../shared/shown-issue.ts';
import { onChanged } from '../changes.ts';
import { element } from '../element.ts';
import { ask } from '../request.ts';
import { showFault } from '../show-fault.ts';
import { markChanges } from './mark-changes.ts';
import { createPreviewBar } from './preview-bar.ts';
import { createPreviewStage, type Mode } from './preview-stage.ts';
import { runAgain } from './run-again.ts';

/** A page of the site as it will be, beside the fields that make it. */
export interface Preview {
  readonly root: HTMLElement;
  /** @param address in the site: `/points/hedong-1/`; undefined: there is no page to show */
  readonly show: (address: string | undefined) => void;
}

const mostIssues = 8;
/** After so many milliseconds the program is probably being compiled. */
const patience = 3000;

function showIssues({ issues, isThere }: PreviewView): (Node | string)[] {
  if (issues.length === 0) return [];
  const toItem = ({ code, file, row, column, message, hint }: ShownIssue): HTMLElement => {
    const place = texts.place(file, row, column);
    return element('li', { 'data-code': code }, `${place}：${message}。${hint}`);
  };
  const more = issues.length - mostIssues;
  return [
    element('p', {}, isThere ? texts.old : texts.oldMissing),
    element('ul', {}, ...issues.slice(0, mostIssues).map(toItem)),
    more > 0 ? element('p', {}, texts.more(more)) : '',
  ];
}

/** Makes a preview; it follows every change of a file or draft by itself. */
export function createPreview(): Preview {
  const stage = createPreviewStage();
  const issues = element('div', { class: 'preview-issues', 'aria-live': 'polite' });
  let address: string | undefined;
  let mode: Mode = 'standard';
  const bar = createPreviewBar({
    onScreen: stage.setScreen,
    onMode(next) {
      mode = next;
      refresh();
    },
  });
  const root = element(
    'section',
    { class: 'preview', 'aria-label': texts.title, 'data-preview': true },
    bar.root,
    issues,
    stage.root,
  );
  const setState = (state: 'loading' | 'fresh' | 'old' | 'none' | 'error', text: string): void => {
    root.dataset['previewState'] = state;
    bar.say(text);
  };
  const paint = async (page: string, view: PreviewView): Promise<void> => {
    const loaded = await stage.load(page, mode);
    const isCompared = loaded !== undefined && view.isDrafted;
    const changed = isCompared ? await markChanges(loaded, page) : [];
    bar.setChanges(changed ?? []);
    if (view.isOld) setState('old', changed ? texts.changes(changed.length) : '');
    else if (!changed) setState('fresh', texts.newPage);
    else setState('fresh', view.isDrafted ? texts.changes(changed.length) : texts.saved);
    root.dataset['previewVersion'] = String(view.version);
  };
  const update = async (page: string): Promise<void> => {
    const view = await ask<PreviewView>(`/api/preview?address=${encodeURIComponent(page)}`);
    if (page !== address) return;
    issues.replaceChildren(...showIssues(view));
    if (view.isThere) await paint(page, view);
    else {
      stage.clear();
      bar.setChanges([]);
      setState(view.isOld ? 'old' : 'none', view.isOld ? '' : texts.none);
    }
  };
  const refresh = runAgain(async () => {
    if (address === undefined) return;
    setState('loading', texts.loading);
    const timer = window.setTimeout(() => {
      setState('loading', texts.preparing);
    }, patience);
    try {
      await update(address);
    } catch (error) {
      setState('error', '');
      showFault(issues, error);
    }
    window.clearTimeout(timer);
  });
  onChanged(refresh);
  stage.setScreen('phone');
  return {
    root,
    show(next) {
      if (next === address) return;
      address = next;
      bar.setAddress(next);
      if (next === undefined) {
        stage.clear();
        setState('none', texts.none);
      } else refresh();
    },
  };
}
