const queries = ['(forced-colors: active)', '(prefers-color-scheme: dark)'];
const choices = ['data-mode', 'data-scheme', 'data-size'];

/** Calls back when a drawing has to look different: mode, colours or text size. @returns what ends it */
export function watchAppearance(onChange: () => void): () => void {
  const lists = queries.map((query) => matchMedia(query));
  // Safari 13 knows no events of a media query; then the next drawing looks as it should.
  const canListen = 'addEventListener' in MediaQueryList.prototype;
  if (canListen) {
    lists.forEach((list) => {
      list.addEventListener('change', onChange);
    });
  }
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: choices });
  return () => {
    if (canListen) {
      lists.forEach((list) => {
        list.removeEventListener('change', onChange);
      });
    }
    observer.disconnect();
  };
}
