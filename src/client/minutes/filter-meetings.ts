/**
 * A tap on a community leaves its meetings in the list, a second tap brings all of them back.
 * Without this the same links lead to the minutes on the community's own page.
 */
function start(filter: HTMLElement): void {
  const meetings = [...document.querySelectorAll<HTMLElement>('.meetings > [data-community]')];
  const links = [...filter.querySelectorAll<HTMLAnchorElement>('a[data-community]')];
  const status = filter.querySelector('[role="status"]');
  let chosen: string | undefined;

  function show(): void {
    for (const meeting of meetings) {
      meeting.hidden = chosen !== undefined && meeting.dataset['community'] !== chosen;
    }
    for (const link of links) {
      if (link.dataset['community'] === chosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const shown = meetings.filter(({ hidden }) => !hidden).length;
    const name = links.find((link) => link.dataset['community'] === chosen)?.textContent?.trim();
    if (status) {
      status.textContent =
        name === undefined ? '' : `${name}：${shown} 次会。再点一下“${name}”，看全部。`;
    }
  }

  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const { community } = link.dataset;
      chosen = chosen === community ? undefined : community;
      show();
    });
  }
}

const filter = document.querySelector<HTMLElement>('[data-meeting-filter]');
if (filter) start(filter);
