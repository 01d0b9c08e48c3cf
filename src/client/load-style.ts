/**
 * Makes what loads a style that no page needs before; it is asked for once. Without it, what it
 * dresses works as well.
 * @param where before or behind the page's own styles
 */
export function createStyleLoader(href: string, where: 'before' | 'behind'): () => Promise<void> {
  let loading: Promise<void> | undefined;
  return () =>
    (loading ??= new Promise((resolve) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      link.onload = link.onerror = () => {
        resolve();
      };
      if (where === 'before') document.head.prepend(link);
      else document.head.append(link);
    }));
}
