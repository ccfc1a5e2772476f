import { after } from './after.ts';

const draftMilliseconds = 900;

interface Drafting {
  readonly area: HTMLTextAreaElement;
  readonly form: HTMLFormElement;
  readonly state: HTMLElement | null;
  readonly address: string;
  /** What is said when it was kept, and when it was not. */
  readonly kept: string;
  readonly failed: string;
}

/** What somebody has begun to write is kept a moment after each pause. */
export function keepDrafts({ area, form, state, address, ...says }: Drafting): void {
  let kept = area.value;
  let sending = false;
  const keep = async (): Promise<void> => {
    const body = area.value;
    if (sending || body === kept) return;
    const answer = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams({ body }),
      redirect: 'manual', // the answer is the page we are on
      keepalive: true,
    }).catch(() => null);
    const done = answer?.type === 'opaqueredirect';
    if (done) kept = body;
    if (state && !sending) state.textContent = done ? says.kept : says.failed;
  };
  const later = after(draftMilliseconds, () => void keep());
  area.addEventListener('input', () => {
    if (state?.textContent) state.textContent = '';
    later();
  });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && void keep());
  form.addEventListener('submit', () => (sending = true));
  addEventListener('pageshow', () => (sending = false));
}
