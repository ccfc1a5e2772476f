/**
 * The record comes alive: entries appear as they are committed, whoever looks at them has read them, and one's own words
 * show when they were read. A hidden page lets go of its stream and catches up when it is looked at again, so that many
 * open pages do not use up the browser's connections.
 */
const seenMilliseconds = 15_000;

for (const element of document.querySelectorAll<HTMLElement>('[data-live]')) enliven(element);

function enliven(element: HTMLElement): void {
  const { live: stream = '', record = 'record' } = element.dataset;
  const room = `/engagements/${stream}`;
  const said = element.querySelector<HTMLElement>('[data-arrived]');
  const changed = element.querySelector<HTMLElement>('[data-changed]');
  const lost = element.querySelector<HTMLElement>('[data-lost]');
  let seq = Number(element.dataset['seq'] ?? '0');
  let source: EventSource | null = null;
  let asking: Promise<void> | null = null;
  let again = false;

  /** Asks the house for what is new and puts it where it belongs. One question at a time, and one more if need be. */
  function refresh(): Promise<void> {
    if (asking) {
      again = true;
      return asking;
    }
    asking = take()
      .catch(() => {})
      .finally(() => {
        asking = null;
        if (!again) return;
        again = false;
        void refresh();
      });
    return asking;
  }

  async function take(): Promise<void> {
    const answer = await fetch(`${room}/entries?after=${seq}`, { headers: { accept: 'text/html' } });
    if (!answer.ok) return;
    const list = document.querySelector<HTMLElement>(`#${record}`);
    const fresh = parsed(await answer.text()).querySelector<HTMLElement>('[data-seq]');
    if (!list || !fresh) return;
    const before = seq;
    seq = Math.max(seq, Number(fresh.dataset['seq'] ?? seq));
    const arrived = [...fresh.querySelectorAll<HTMLElement>(':scope > ol > li')].filter((item) => place(list, item));
    const others = arrived.filter((item) => !item.classList.contains('mine') && item.id);
    if (said && others.length > 0) said.textContent = `${said.dataset['arrived']} ${headOf(others.at(-1))}`;
    if (fresh.dataset['acts'] === '1') await follow();
    if (seq > before) read();
  }

  /** Panels beside the record show what an act has changed; one that is being filled in is left alone. */
  async function follow(): Promise<void> {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
    const page = answer.ok ? parsed(await answer.text()) : null;
    let whole = page !== null;
    for (const panel of document.querySelectorAll<HTMLElement>('[data-live-part]')) {
      const fresh = page?.querySelector(`[data-live-part="${panel.dataset['livePart']}"]`);
      if (fresh && !isBusy(panel)) panel.replaceWith(fresh);
      else whole = false;
    }
    changed?.toggleAttribute('hidden', whole);
  }

  function read(): void {
    if (document.visibilityState !== 'visible') return;
    const body = new URLSearchParams({ seq: String(seq) });
    void fetch(`${room}/reading`, { method: 'POST', body, redirect: 'manual', keepalive: true }).catch(() => {});
  }

  /** The other side's place, while one's own last words wait to be read. */
  async function look(): Promise<void> {
    const last = mine().at(-1);
    if (document.visibilityState !== 'visible' || !last || last.querySelector('.seen')) return;
    const answer = await fetch(`${room}/seen`).catch(() => null);
    if (!answer?.ok) return;
    const mark = parsed(await answer.text()).querySelector<HTMLElement>('[data-read]');
    const line = mark?.querySelector('.seen');
    const upTo = Number(mark?.dataset['read'] ?? '0');
    const under = mine()
      .filter((item) => Number(item.id.slice(1)) <= upTo)
      .at(-1)
      ?.querySelector('.under');
    if (!under || !line) return;
    for (const old of document.querySelectorAll(`#${record} .seen`)) old.remove();
    under.append(line);
  }

  function mine(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(`#${record} > li.mine[id]`)];
  }

  function open(): void {
    if (source || document.visibilityState !== 'visible') return;
    source = new EventSource(`/live?stream=${encodeURIComponent(stream)}`);
    source.addEventListener('open', () => {
      lost?.toggleAttribute('hidden', true);
      void refresh(); // what came between the page and the stream
    });
    source.addEventListener('message', () => void refresh());
    source.addEventListener('error', () => lost?.toggleAttribute('hidden', false));
  }

  function close(): void {
    source?.close();
    source = null;
  }

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') open();
    else close();
  });
  addEventListener('pagehide', close);
  addEventListener('pageshow', open);
  setInterval(() => void look(), seenMilliseconds);
  read();
  open();
}

/** Replaces what is there already, else stands at the end. @returns whether it is new. */
function place(list: HTMLElement, item: HTMLElement): boolean {
  if (item.dataset['day'] && list.querySelector(`[data-day="${item.dataset['day']}"]`)) return false;
  const there = item.id ? document.getElementById(item.id) : null;
  if (there) {
    there.replaceWith(item);
    return false;
  }
  list.append(item);
  return true;
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Somebody is writing in it, or has opened an offer to look at its consequences. */
function isBusy(panel: HTMLElement): boolean {
  const fields = panel.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:not([type=hidden]), textarea');
  return (
    panel.contains(document.activeElement) ||
    panel.querySelector('details[open] form') !== null ||
    [...fields].some((field) => field.value !== field.defaultValue)
  );
}

function headOf(item: HTMLElement | undefined): string {
  return item?.querySelector('.meta b')?.textContent ?? '';
}
