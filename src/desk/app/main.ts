import '../../styles/tokens.css';
import './style/desk.css';
import { pages } from './pages.ts';
import { tell } from './request.ts';
import { showFault } from './show-fault.ts';

const leave = document.querySelector('[data-desk-leave]');
leave?.addEventListener('click', () => {
  void tell('/api/logout', {}).finally(() => {
    location.assign('/login/');
  });
});
const main = document.querySelector<HTMLElement>('main[data-page]');
const body = main?.querySelector<HTMLElement>('[data-page-body]');
const open = pages[main?.dataset['page'] ?? ''];
if (main && body && open) {
  open()
    .then(({ showPage }) => showPage(body, main.dataset))
    .catch((error: unknown) => {
      showFault(body, error);
    })
    .finally(() => {
      body.removeAttribute('aria-busy');
    });
}
