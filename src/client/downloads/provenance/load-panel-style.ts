import href from './panel.css?url';

let loading: Promise<void> | undefined;

/** Loads the style of the panel, which no page needs before; without it the panel works as well. */
export function loadPanelStyle(): Promise<void> {
  loading ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = () => {
      resolve();
    };
    document.head.append(link);
  });
  return loading;
}
