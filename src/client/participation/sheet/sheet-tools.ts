import { copy } from '../../frame/copy.ts';
import { toSheetText, type Sheet } from './sheet-text.ts';

/** What the buttons below the sheet need. */
export interface SheetToolsOptions {
  readonly root: HTMLElement;
  readonly getSheet: () => Sheet;
  readonly clear: () => void;
}

const isWeChat = (): boolean => /MicroMessenger/i.test(navigator.userAgent);

/** One canvas below the sheet: the picture or the code, whichever was asked for last. */
function createStage(root: HTMLElement): () => HTMLCanvasElement {
  return () => {
    root.querySelector('.sheet-canvas')?.remove();
    const canvas = document.createElement('canvas');
    canvas.className = 'sheet-canvas no-print';
    canvas.setAttribute('role', 'img');
    root.querySelector('[data-sheet-status]')?.after(canvas);
    return canvas;
  };
}

function save(canvas: HTMLCanvasElement): void {
  canvas.toBlob((blob) => {
    if (!blob) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = '议题单.png';
    link.click();
    window.setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 60_000);
  }, 'image/png');
}

const tooLong = (length: number, most: number): string =>
  `单子上有 ${length} 个字，一个二维码只装得下约 ${most} 个。可以写短些再出码；打印、存图、复制不限长短。`;

async function showCode({ getSheet }: SheetToolsOptions, stage: () => HTMLCanvasElement) {
  const [{ toModules, mostHan }, { drawCode }] = await Promise.all([
    import('./sheet-code.ts'),
    import('./draw-code.ts'),
  ]);
  const text = toSheetText(getSheet());
  const modules = toModules(text);
  if (!modules) return tooLong([...text].length, mostHan);
  const canvas = stage();
  const size = 4 * (modules.length + 8);
  canvas.width = canvas.height = size;
  canvas.setAttribute('aria-label', '二维码：议题单上的字');
  const context = canvas.getContext('2d');
  if (context) drawCode(context, modules, { left: 0, top: 0, size });
  return '请工作人员扫这个码：出来的就是单子上的这些字。字在码里，不在网上。';
}

async function showPicture({ getSheet }: SheetToolsOptions, stage: () => HTMLCanvasElement) {
  const [{ toModules }, { drawSheet }] = await Promise.all([
    import('./sheet-code.ts'),
    import('./draw-sheet.ts'),
  ]);
  const sheet = getSheet();
  const canvas = stage();
  canvas.setAttribute('aria-label', '议题单的图片');
  const name = document.querySelector('.site-name strong')?.textContent.trim() ?? '';
  const foot = `${name}　${location.host}${location.pathname}`;
  drawSheet(canvas, { sheet, modules: toModules(toSheetText(sheet)), foot });
  if (isWeChat()) return '微信里不能直接存，请截屏；或点右上角，用浏览器打开再存。';
  save(canvas);
  return '图片存在“下载”里，名叫“议题单”。没有存成，就长按或截屏下面的图。';
}

async function copySheet({ getSheet }: SheetToolsOptions): Promise<string> {
  const isCopied = await copy(toSheetText(getSheet()));
  return isCopied ? '已复制，可以粘贴到微信或短信里。' : '没有复制成，请长按单子上的字。';
}

/** Makes the buttons below the sheet work; whatever fails is said in words. */
export function startSheetTools(options: SheetToolsOptions): void {
  const { root } = options;
  const status = root.querySelector<HTMLElement>('[data-sheet-status]');
  const stage = createStage(root);
  const tools: readonly (readonly [string, () => Promise<string> | string])[] = [
    ['[data-sheet-picture]', () => showPicture(options, stage)],
    ['[data-sheet-code]', () => showCode(options, stage)],
    [
      '[data-sheet-print]',
      () => {
        window.print();
        return '';
      },
    ],
    ['[data-sheet-copy]', () => copySheet(options)],
    [
      '[data-sheet-clear]',
      () => {
        root.querySelector('.sheet-canvas')?.remove();
        options.clear();
        return '已清空。';
      },
    ],
  ];
  for (const [selector, use] of tools) {
    root.querySelector(selector)?.addEventListener('click', () => {
      void Promise.resolve()
        .then(use)
        .catch(() => '没有做成，请再按一次；还不行就打印或截屏。')
        .then((text) => {
          if (status) status.textContent = text;
        });
    });
  }
}
