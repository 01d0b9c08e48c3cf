import '../style/import.css';
import { importTexts as texts } from '../../../words/desk/import.ts';
import type { ImportWritten } from '../../shared/importing.ts';
import { onChanged } from '../changes.ts';
import { element } from '../element.ts';
import { tell } from '../request.ts';
import { showFault } from '../show-fault.ts';
import { createChooser } from './chooser.ts';
import { createPlanView, type PlanView } from './plan-view.ts';
import { findRefusal, uploadFile } from './upload.ts';

function showWritten({ files, notice }: ImportWritten): HTMLElement {
  const items = files.map(({ title, href, isDraft }) =>
    element(
      'li',
      {},
      element('span', {}, isDraft ? texts.draftFile(title) : texts.writtenFile(title)),
      href === undefined ? false : element('a', { href }, texts.openGrid(title)),
    ),
  );
  return element(
    'section',
    { class: 'import-written', role: 'status', 'data-import-written': true },
    element('h2', {}, texts.written),
    element('ul', {}, ...items),
    notice !== undefined && element('p', {}, notice),
  );
}

/** 导入. */
export async function showPage(body: HTMLElement): Promise<void> {
  const result = element('div', {});
  const bar = element('progress', { max: 1, value: 0, 'aria-label': texts.choose });
  const state = element('p', { role: 'status' });
  const progress = element('div', { class: 'import-progress' }, bar, state);
  const fault = element('div', {});
  const work = element('div', {});
  let plan: PlanView | undefined;
  progress.hidden = true;
  const startOver = (): void => {
    plan = undefined;
    history.replaceState(null, '', location.pathname);
    work.replaceChildren();
    chooser.root.hidden = false;
  };
  const open = async (id: string): Promise<void> => {
    // The page may be loaded again without losing what was chosen.
    history.replaceState(null, '', `#${id}`);
    chooser.root.hidden = true;
    const own = createPlanView(id, {
      onStartOver: startOver,
      onGone(error) {
        // Its own writing is a change, too.
        if (plan !== own) return;
        startOver();
        showFault(fault, error);
      },
      onWritten(written) {
        startOver();
        result.replaceChildren(showWritten(written));
      },
    });
    plan = own;
    work.replaceChildren(own.root);
    await own.reload();
  };
  const send = async (files: readonly File[]): Promise<void> => {
    const { id } = await tell<{ id: string }>('/api/imports', {});
    for (const file of files) {
      await uploadFile(`/api/imports/${id}/files`, file, (part) => {
        bar.value = part;
        state.textContent =
          part < 1 ? texts.uploading(file.name, Math.floor(part * 100)) : texts.reading;
      });
    }
    await open(id);
  };
  const take = (files: readonly File[]): void => {
    if (plan) return;
    result.replaceChildren();
    const refused = files.flatMap((file) => findRefusal(file) ?? []);
    fault.replaceChildren(
      ...refused.map((text) => element('p', { class: 'desk-fault', role: 'alert' }, text)),
    );
    if (refused.length > 0) return;
    bar.value = 0;
    progress.hidden = false;
    chooser.root.hidden = true;
    send(files)
      .catch((error: unknown) => {
        startOver();
        showFault(fault, error);
      })
      .finally(() => {
        progress.hidden = true;
      });
  };
  const chooser = createChooser(take);
  body.replaceChildren(result, fault, chooser.root, progress, work);
  // Others may change the rosters while this page shows what would become of them.
  onChanged(() => {
    void plan?.reload();
  });
  const id = location.hash.slice(1);
  if (id === '') return;
  await open(id);
}
