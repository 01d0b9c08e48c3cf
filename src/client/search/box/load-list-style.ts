import href from './search-list.css?url';

let loading: Promise<void> | undefined;

/** Loads the style of the list, which no page needs before; it comes before the page's own styles. */
export function loadListStyle(): Promise<void> {
  loading ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = () => {
      resolve();
    };
    document.head.prepend(link);
  });
  return loading;
}
