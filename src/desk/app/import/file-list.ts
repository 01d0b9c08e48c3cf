import { importTexts as texts } from '../../../words/desk/import.ts';
import type { ImportView } from '../../shared/importing.ts';
import { element } from '../element.ts';

/** The files of an import, where there are several: one may be left out for the others' sake. */
export function showFiles(
  files: ImportView['files'],
  onChoice: (name: string, isLeft: boolean) => void,
): HTMLElement | string {
  if (files.length < 2) return '';
  const items = files.map(({ name, isLeft }) => {
    const box = element('input', { type: 'checkbox', checked: !isLeft, 'data-import-file': name });
    box.addEventListener('change', () => {
      onChoice(name, !box.checked);
    });
    return element('label', {}, element('span', { class: 'import-take' }, box), name);
  });
  return element(
    'fieldset',
    { class: 'import-files' },
    element('legend', {}, texts.files),
    ...items,
  );
}
