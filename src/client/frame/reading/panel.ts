import { create } from '../../downloads/provenance/create.ts';
import { whenChineseVoice } from './chinese-voice.ts';
import { clearChoices, getChoice, setChoice, type ChoiceName } from './choices.ts';
import { loadPanelStyle } from './load-panel-style.ts';
import { startPlayer } from './player.ts';
import { followLine, removeLine } from './reading-line.ts';
import { hearKeys, ignoreKeys, shortcuts } from './shortcuts.ts';

/** As in styles/reading.css, in per cent. */
const sizes = ['100', '115', '130', '150', '175', '200'];

const schemes: readonly (readonly [value: string, label: string])[] = [
  ['', '跟随设备'],
  ['standard', '标准'],
  ['dark', '深色'],
  ['contrast', '黑底黄字'],
  ['gentle', '护眼'],
];

interface Switch {
  readonly name: ChoiceName;
  readonly label: string;
  readonly on: () => void;
  readonly off: () => void;
}

const switches: readonly Switch[] = [
  { name: 'cursor', label: '大光标', on: () => undefined, off: () => undefined },
  { name: 'line', label: '阅读线', on: followLine, off: removeLine },
  { name: 'keys', label: '快捷键', on: hearKeys, off: ignoreKeys },
];

/** Elements of the panel that show what is chosen now. */
type Refresh = () => void;

function toButton(text: string, onClick: () => void): HTMLButtonElement {
  const button = create('button', { type: 'button' }, [text]);
  button.addEventListener('click', onClick);
  return button;
}

function createSizes(): { readonly element: HTMLElement; readonly refresh: Refresh } {
  const shown = create('output', {}, []);
  const refresh = (): void => {
    shown.textContent = `${getChoice('size') ?? '100'}%`;
  };
  const step = (by: number): void => {
    const next = sizes[sizes.indexOf(getChoice('size') ?? '100') + by];
    if (next === undefined) return;
    setChoice('size', next === '100' ? undefined : next);
    refresh();
  };
  const element = create('fieldset', {}, [
    create('legend', {}, ['文字大小']),
    toButton('小一点', () => {
      step(-1);
    }),
    shown,
    toButton('大一点', () => {
      step(1);
    }),
  ]);
  return { element, refresh };
}

function createSchemes(): { readonly element: HTMLElement; readonly refresh: Refresh } {
  const radios = schemes.map(([value]) => {
    const radio = create('input', { type: 'radio', name: 'reading-scheme', value }, []);
    radio.addEventListener('change', () => {
      setChoice('scheme', value === '' ? undefined : value);
    });
    return radio;
  });
  const refresh = (): void => {
    for (const radio of radios) radio.checked = radio.value === (getChoice('scheme') ?? '');
  };
  const labels = radios.map((radio, index) =>
    create('label', {}, [radio, schemes[index]?.[1] ?? '']),
  );
  const element = create('fieldset', {}, [create('legend', {}, ['配色']), ...labels]);
  return { element, refresh };
}

function createSwitches(): { readonly element: HTMLElement; readonly refresh: Refresh } {
  const keyList = shortcuts.map(({ digit, label }) =>
    create('li', {}, [`Alt + ${digit} ${label}`]),
  );
  const keys = create('ul', { class: 'quiet' }, keyList);
  const boxes = switches.map(({ name, on, off }) => {
    const box = create('input', { type: 'checkbox', name: `reading-${name}` }, []);
    box.addEventListener('change', () => {
      setChoice(name, box.checked ? 'on' : undefined);
      (box.checked ? on : off)();
      refresh();
    });
    return box;
  });
  const refresh = (): void => {
    boxes.forEach((box, index) => {
      const name = switches[index]?.name;
      box.checked = name !== undefined && getChoice(name) !== undefined;
    });
    keys.hidden = getChoice('keys') === undefined;
  };
  const labels = boxes.map((box, index) =>
    create('label', {}, [box, switches[index]?.label ?? '']),
  );
  const element = create('fieldset', {}, [create('legend', {}, ['帮手']), ...labels, keys]);
  return { element, refresh };
}

function createReadAloud(close: () => void, opener: HTMLElement): HTMLElement {
  const part = create('fieldset', { hidden: '' }, [
    create('legend', {}, ['朗读']),
    toButton('朗读本页', () => {
      close();
      startPlayer(opener);
    }),
    create('p', { class: 'quiet' }, ['先选中一段文字，就从那一段读起。']),
  ]);
  whenChineseVoice(() => {
    part.hidden = false;
  });
  return part;
}

function createPanel(opener: HTMLButtonElement): HTMLElement {
  const parts = [createSizes(), createSchemes(), createSwitches()];
  const refresh = (): void => {
    for (const part of parts) part.refresh();
  };
  const close = (): void => {
    panel.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    opener.focus();
  };
  const reset = (): void => {
    clearChoices();
    for (const { off } of switches) off();
    refresh();
  };
  const panel = create(
    'div',
    {
      id: 'reading-panel',
      class: 'reading-panel',
      role: 'dialog',
      'aria-labelledby': 'reading-title',
      tabindex: '-1',
      hidden: '',
      'data-pagefind-ignore': '',
    },
    [
      create('h2', { id: 'reading-title' }, ['阅读辅助']),
      ...parts.map(({ element }) => element),
      createReadAloud(close, opener),
      create('p', { class: 'reading-panel-end' }, [
        toButton('恢复默认', reset),
        toButton('关闭', close),
      ]),
    ],
  );
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  refresh();
  return panel;
}

let current: HTMLElement | undefined;

/** Opens the reading aids, or closes them. @param opener the button that does it, and gets the focus back */
export async function togglePanel(opener: HTMLButtonElement): Promise<void> {
  if (!current) {
    // Stands right behind its button, so that the keyboard finds it there.
    current = createPanel(opener);
    opener.after(current);
    opener.setAttribute('aria-controls', current.id);
    await loadPanelStyle();
  }
  current.hidden = !current.hidden;
  opener.setAttribute('aria-expanded', String(!current.hidden));
  if (!current.hidden) current.focus();
}
