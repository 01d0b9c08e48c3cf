const pause = 700;

/** Says politely how many names there are, once a reader has stopped typing. */
export function createAnnouncer(form: HTMLFormElement): (text: string) => void {
  const region = document.createElement('div');
  region.className = 'visually-hidden';
  region.setAttribute('role', 'status');
  form.append(region);
  let timer = 0;
  return (text) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      region.textContent = text;
    }, pause);
  };
}

/** Words how many names the list shows. */
export function toCountText(count: number, isCut: boolean): string {
  if (count === 0) return '没有这样的名称，按回车在全站正文里找';
  return isCut ? `先列出 ${count} 条名称` : `有 ${count} 条名称`;
}
