import { deskRoomTexts, deskTexts } from '../../../words/desk/frame.ts';
import type { Person } from '../../shared/person.ts';

/** What the frame of a page of the desk holds. */
export interface Shell {
  /** Name of the module in `app/pages.ts` that fills the page. */
  readonly page: string;
  readonly heading: string;
  /** Address of the room in the menu that the page belongs to. */
  readonly room: string;
  /** What the page's module is told, as data. */
  readonly data?: Readonly<Record<string, string>>;
}

interface ShellContext {
  readonly token: string;
  readonly siteName: string;
  readonly person: Person;
  /** Whether people log in. */
  readonly isOffice: boolean;
  /** Names of the steps of a review; none: saving writes. */
  readonly steps: readonly string[];
  readonly assets: { readonly script: string; readonly style: string };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML, also between quotes. */
export const toHtmlText = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);

interface Room {
  readonly href: string;
  readonly label: string;
  readonly isOfOffice?: boolean;
  readonly isOfReview?: boolean;
}

/** The menu. */
const rooms: readonly Room[] = [
  { href: '/', label: deskRoomTexts.today },
  { href: '/forms/', label: deskRoomTexts.forms },
  { href: '/rosters/', label: deskRoomTexts.rosters },
  { href: '/texts/', label: deskRoomTexts.texts },
  { href: '/import/', label: deskRoomTexts.import },
  { href: '/publish/', label: deskRoomTexts.publish },
  { href: '/history/', label: deskRoomTexts.history },
  { href: '/reviews/', label: deskRoomTexts.reviews, isOfReview: true },
  { href: '/people/', label: deskRoomTexts.people, isOfOffice: true },
];

function renderMenu(room: string, { person, isOffice, steps }: ShellContext): string {
  // Before the login there is nowhere to go.
  if (person.name === '') return '';
  const shown = rooms.filter(
    ({ isOfOffice, isOfReview }) => (!isOfOffice || isOffice) && (!isOfReview || steps.length > 0),
  );
  const items = shown.map(({ href, label }) => {
    const current = href === room ? ' aria-current="page"' : '';
    return `<li><a href="${href}"${current}>${toHtmlText(label)}</a></li>`;
  });
  return `<nav class="desk-menu" aria-label="${deskTexts.menu}"><ul>${items.join('')}</ul></nav>`;
}

function renderPerson({ person, isOffice }: ShellContext): string {
  const name = `<span data-desk-person>${toHtmlText(person.name)}</span>`;
  if (person.name === '' || !isOffice) return `<span class="desk-person">${name}</span>`;
  const leave = `<button type="button" class="quiet" data-desk-leave>${deskTexts.leave}</button>`;
  return `<span class="desk-person">${name} <small>${person.roles.join('、')}</small> ${leave}</span>`;
}

/** The frame of a page; the app fills `main`. */
export function renderShell(
  { page, heading, room, data = {} }: Shell,
  context: ShellContext,
): string {
  const { token, siteName, steps, assets } = context;
  const attributes = Object.entries(data)
    .map(([name, value]) => ` data-${name}="${toHtmlText(value)}"`)
    .join('');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="desk-token" content="${token}">
<meta name="desk-steps" content="${toHtmlText(steps.join('、'))}">
<title>${toHtmlText(heading)} · ${deskTexts.name}</title>
<link rel="stylesheet" href="${assets.style}">
<script type="module" src="${assets.script}"></script>
</head>
<body>
<a class="skip-link" href="#main">${deskTexts.skip}</a>
<header class="desk-header">
<a class="desk-name" href="/"><strong>${deskTexts.name}</strong> <small>${toHtmlText(siteName)}</small></a>
${renderPerson(context)}
</header>
${renderMenu(room, context)}
<main id="main" tabindex="-1" data-page="${page}"${attributes}>
<h1>${toHtmlText(heading)}</h1>
<noscript><p>${deskTexts.needsScript}</p></noscript>
<div data-page-body aria-busy="true"><p class="desk-wait">${deskTexts.loading}</p></div>
</main>
</body>
</html>
`;
}
