/** `《实施方案》三（二）2（5）`, as documents cite a clause. */
function toFullCitation(link: HTMLAnchorElement): string {
  const title = link.closest<HTMLElement>('[data-document]')?.dataset['document'] ?? '';
  const clause = link.textContent.trim().replace(/\(/g, '（').replace(/\)/g, '）');
  return `《${title}》${clause}`;
}

/**
 * A click on a clause's number still goes to the clause, so that its address stands in the
 * browser; besides, it copies the citation as it is written in a document.
 */
const message = document.createElement('span');
message.className = 'copied';
message.setAttribute('role', 'status');

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target.closest('[data-citation]') : null;
  if (!(target instanceof HTMLAnchorElement)) return;
  const citation = toFullCitation(target);
  // Old browsers and pages without https have no clipboard: they keep the plain link.
  const { clipboard } = navigator as { clipboard?: Clipboard };
  clipboard?.writeText(`${citation} ${target.href}`).then(
    () => {
      target.after(message);
      message.textContent = `已复制“${citation}”和网址`;
    },
    () => {
      message.textContent = '';
    },
  );
});
