/** A key that is pressed together with Alt. */
export interface Shortcut {
  readonly digit: string;
  readonly label: string;
  /** A page under the base, or a button of this page. */
  readonly to: { readonly page: string } | { readonly button: string };
}

/** As /accessibility/ lists them. Never a letter alone (WCAG 2.1.4), and only when switched on. */
export const shortcuts: readonly Shortcut[] = [
  { digit: '1', label: '首页', to: { page: '' } },
  { digit: '2', label: '搜索', to: { page: 'search/' } },
  { digit: '3', label: '友邻地图', to: { page: 'map/' } },
  { digit: '8', label: '长辈版', to: { button: '[data-elder-toggle]' } },
  { digit: '9', label: '阅读辅助', to: { button: '[data-reading-toggle]' } },
  { digit: '0', label: '无障碍声明', to: { page: 'accessibility/' } },
];

function run({ to }: Shortcut): void {
  if ('button' in to) document.querySelector<HTMLButtonElement>(to.button)?.click();
  else {
    const base = document.querySelector<HTMLElement>('main')?.dataset['base'] ?? '/';
    location.assign(base + to.page);
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select');
}

function onKey(event: KeyboardEvent): void {
  const { altKey, ctrlKey, metaKey, shiftKey, code, target } = event;
  // With Alt a Mac writes other characters, and on the number pad Windows does: only the row counts.
  if (!altKey || ctrlKey || metaKey || shiftKey || isTyping(target)) return;
  const shortcut = shortcuts.find(({ digit }) => code === `Digit${digit}`);
  if (!shortcut) return;
  event.preventDefault();
  run(shortcut);
}

/** Switches the shortcuts on. */
export function hearKeys(): void {
  // The same function twice is heard once.
  document.addEventListener('keydown', onKey);
}

/** Switches the shortcuts off. */
export function ignoreKeys(): void {
  document.removeEventListener('keydown', onKey);
}
