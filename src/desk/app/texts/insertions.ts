import { textTexts as texts } from '../../../words/desk/texts.ts';
import type { StoredPicture } from '../../shared/texts.ts';
import { element } from '../element.ts';
import { tell } from '../request.ts';
import { askDialog, labelField } from './ask-dialog.ts';
import { askTable } from './ask-table.ts';
import { insertBlock, insertText } from './editor/insert-commands.ts';
import type { TextEditor } from './editor/text-editor.ts';
import { isPlain, readPasted, type PastedPage } from './paste/html-to-blocks.ts';

/** What is put into a text from elsewhere. */
export interface Insertions {
  readonly table: () => Promise<void>;
  readonly link: () => Promise<void>;
  /** @param file undefined: it is chosen in the dialog */
  readonly picture: (file?: File) => Promise<void>;
  /** @returns whether the paste is more than plain text, and taken */
  readonly paste: (data: DataTransfer) => boolean;
}

interface InsertionOptions {
  /** Address of the document at the desk. */
  readonly address: string;
  readonly editor: TextEditor;
  readonly onNotice: (text: string) => void;
  readonly onFault: (error: unknown) => void;
}

const toLabel = (text: string): string => text.trim().replaceAll(/[[\]\\]/g, '\\$&');
const toTarget = (text: string): string =>
  encodeURI(text.trim())
    .replaceAll(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))
    .replaceAll('%25', '%');

function findPicture({ files }: DataTransfer): File | undefined {
  return [...files].find(({ type }) => type.startsWith('image/'));
}

/** Makes the insertions of a document's editor. */
export function createInsertions({
  address,
  editor,
  onNotice,
  onFault,
}: InsertionOptions): Insertions {
  const insertPasted = async ({ blocks, pictures }: PastedPage): Promise<void> => {
    const { markdown } = await tell<{ markdown: string }>('/api/texts/pasted', { blocks });
    const isLine = !markdown.includes('\n') && !/^#|^\|/.test(markdown);
    editor.use((view) => {
      if (isLine) insertText(view, markdown);
      else insertBlock(view, markdown);
    });
    onNotice(pictures > 0 ? texts.lostPictures(pictures) : '');
  };
  const picture = async (given?: File): Promise<void> => {
    const chooser = element('input', { type: 'file', accept: 'image/*', required: true });
    const alt = element('input', { required: true, maxlength: 200, name: 'alt' });
    const fields = [labelField(texts.pictureAlt, alt)];
    if (!given) fields.unshift(labelField(texts.pictureFile, chooser));
    if (!(await askDialog(texts.picture, ...fields))) return;
    const file = given ?? chooser.files?.[0];
    if (!file) return;
    const stored = await tell<StoredPicture>(`${address}/pictures`, file);
    editor.use((view) => {
      insertBlock(view, `![${toLabel(alt.value)}](${stored.address})`);
    });
  };
  return {
    picture,
    async table() {
      const table = await askTable();
      if (table !== undefined)
        editor.use((view) => {
          insertBlock(view, table);
        });
    },
    async link() {
      const text = element('input', { required: true, maxlength: 200 });
      editor.use(({ state }) => {
        text.value = state.sliceDoc(state.selection.main.from, state.selection.main.to);
      });
      const target = element('input', { required: true, pattern: '(https?://|/|mailto:).+' });
      target.title = texts.linkHint;
      const fields = [
        labelField(texts.linkText, text),
        labelField(texts.linkAddress, target),
        element('p', {}, texts.linkHint),
      ];
      if (!(await askDialog(texts.link, ...fields))) return;
      editor.use((view) => {
        insertText(view, `[${toLabel(text.value)}](${toTarget(target.value)})`);
      });
    },
    paste(data) {
      const html = data.getData('text/html');
      const page = html === '' ? undefined : readPasted(html);
      if (page && page.blocks.length > 0) {
        if (isPlain(page)) return false;
        insertPasted(page).catch(onFault);
        return true;
      }
      const file = findPicture(data);
      if (!file) return false;
      picture(file).catch(onFault);
      return true;
    },
  };
}
