import panelHref from './panel.css?url';

/** Loads the style of panel and player; without it they work as well. */
export function loadPanelStyle(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = panelHref;
  return new Promise((resolve) => {
    link.onload = link.onerror = () => {
      resolve();
    };
    document.head.append(link);
  });
}
