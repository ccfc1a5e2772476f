/**
 * The record comes alive: entries appear as they are committed, whoever looks at them has read them, and one's own words
 * show when they were read. A hidden page lets go of its stream and catches up when it is looked at again, so that many
 * open pages do not use up the browser's connections.
 */
const seenMilliseconds = 15_000;
const againMilliseconds = 5_000; // plus as much by chance, so that not all pages come back to a house in the same moment

interface Live {
  readonly stream: string;
  readonly room: string;
  /** Where the entries stand. */
  readonly list: HTMLElement;
  /** What is said to whoever listens, or looks. */
  readonly arrived: HTMLElement | null;
  readonly changed: HTMLElement | null;
  readonly lost: HTMLElement | null;
  /** The number of the last entry that is shown. */
  seq: number;
}

for (const element of document.querySelectorAll<HTMLElement>('[data-live]')) {
  const { live: stream = '', record = 'record', seq = '0' } = element.dataset;
  const list = document.getElementById(record);
  const inside = (name: string): HTMLElement | null => element.querySelector<HTMLElement>(`[data-${name}]`);
  const parts = { arrived: inside('arrived'), changed: inside('changed'), lost: inside('lost') };
  if (list) enliven({ stream, room: `/engagements/${stream}`, list, ...parts, seq: Number(seq) });
}

function enliven(live: Live): void {
  const refresh = inTurn(() => take(live));
  let source: EventSource | null = null;

  const open = (): void => {
    if (source || !isLookedAt()) return;
    source = new EventSource(`/live?stream=${encodeURIComponent(live.stream)}`);
    source.addEventListener('open', () => {
      live.lost?.toggleAttribute('hidden', true);
      refresh(); // what came between the page and the stream
    });
    source.addEventListener('message', refresh);
    source.addEventListener('error', () => {
      live.lost?.toggleAttribute('hidden', false);
      // A line that broke comes back by itself; one that was answered with an error is over, and somebody has to ask anew.
      if (source?.readyState !== EventSource.CLOSED) return;
      close();
      setTimeout(open, againMilliseconds * (1 + Math.random()));
    });
  };
  const close = (): void => {
    source?.close();
    source = null;
  };
  document.addEventListener('visibilitychange', () => (isLookedAt() ? open() : close()));
  addEventListener('pagehide', close);
  addEventListener('pageshow', open);
  setInterval(() => void look(live), seenMilliseconds);
  read(live);
  open();
}

/** Asks the house for what is new and puts it where it belongs. */
async function take(live: Live): Promise<void> {
  const page = await part(`${live.room}/entries?after=${live.seq}`);
  const fresh = page?.querySelector<HTMLElement>('[data-seq]');
  if (!fresh) return;
  const before = live.seq;
  live.seq = Math.max(before, Number(fresh.dataset['seq'] ?? before));
  const items = [...fresh.querySelectorAll<HTMLElement>(':scope > ol > li')].filter((item) => place(live.list, item));
  const others = items.filter((item) => !item.classList.contains('mine') && item.id);
  const head = others.at(-1)?.querySelector('.meta b')?.textContent;
  if (live.arrived && head) live.arrived.textContent = `${live.arrived.dataset['arrived']} ${head}`;
  if (fresh.dataset['acts'] === '1') await follow(live);
  if (live.seq > before) read(live);
}

/** Replaces what is there already, else stands at the end. @returns whether it is new. */
function place(list: HTMLElement, item: HTMLElement): boolean {
  if (item.dataset['day'] && list.querySelector(`[data-day="${item.dataset['day']}"]`)) return false;
  const there = item.id ? document.getElementById(item.id) : null;
  if (there) there.replaceWith(item);
  else list.append(item);
  return !there;
}

/** Panels beside the record show what an act has changed; one that is being filled in is left alone, with a word. */
async function follow({ changed }: Live): Promise<void> {
  const page = await part(location.href);
  let whole = page !== null;
  for (const panel of document.querySelectorAll<HTMLElement>('[data-live-part]')) {
    const fresh = page?.querySelector(`[data-live-part="${panel.dataset['livePart']}"]`);
    if (fresh && !isBusy(panel)) panel.replaceWith(fresh);
    else whole = false;
  }
  changed?.toggleAttribute('hidden', whole);
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

function read({ room, seq }: Live): void {
  if (!isLookedAt()) return;
  const body = new URLSearchParams({ seq: String(seq) });
  void fetch(`${room}/reading`, { method: 'POST', body, redirect: 'manual', keepalive: true }).catch(() => {});
}

/** The other side's place, while one's own last words wait to be read. */
async function look({ room, list }: Live): Promise<void> {
  const mine = [...list.querySelectorAll<HTMLElement>(':scope > li.mine[id]')];
  if (!isLookedAt() || !mine.at(-1) || mine.at(-1)?.querySelector('.seen')) return;
  const mark = (await part(`${room}/seen`))?.querySelector<HTMLElement>('[data-read]');
  const line = mark?.querySelector('.seen');
  const upTo = Number(mark?.dataset['read'] ?? '0');
  const under = mine.findLast((item) => Number(item.id.slice(1)) <= upTo)?.querySelector('.under');
  if (!under || !line) return;
  for (const old of list.querySelectorAll('.seen')) old.remove();
  under.append(line);
}

function isLookedAt(): boolean {
  return document.visibilityState === 'visible';
}

/** A page, or a part of one, as the house draws it now; null when it cannot be had. */
async function part(address: string): Promise<Document | null> {
  const answer = await fetch(address, { headers: { accept: 'text/html' } }).catch(() => null);
  return answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
}

/** Does a thing once at a time, and once more for whatever asked meanwhile. */
function inTurn(act: () => Promise<void>): () => void {
  let busy = false;
  let again = false;
  const go = (): void => {
    again = busy;
    if (busy) return;
    busy = true;
    act()
      .catch(() => {})
      .finally(() => {
        busy = false;
        if (again) go();
      });
  };
  return go;
}
