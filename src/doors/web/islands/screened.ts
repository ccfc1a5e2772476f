/**
 * Words that would be held are marked before they are sent, by the very screen that decides about them on the server. The
 * screen is fetched when somebody begins to write, so a page is usable before and without it.
 */
import type { Earlier, Finding, Joined } from '@garante/contact-screen';
import { after } from './after.ts';

interface Says {
  readonly lang: string;
  readonly held: readonly string[];
  readonly kinds: Readonly<Record<string, string>>;
  readonly looksLike: string;
  readonly passes: string;
  readonly payment: string;
  readonly onlyPayment: string;
  readonly together: string;
  readonly quote: string;
  readonly recent: readonly (Earlier & { readonly left: number })[];
}
type Area = HTMLTextAreaElement | HTMLInputElement;
type Found = (Finding | Joined) & { readonly money: boolean };

const screenMilliseconds = 250;
/** A mark counts as seen when it has stood for a moment: nobody has seen what comes and goes between two letters. */
const noticed = 1_000;
/** How much of a text is shown around what was found. */
const around = 40;
/** Fields that are sentences: amounts, choices and names have their own answers. */
const written = 'textarea, input[type=text]:not([inputmode], [list], [autocomplete])';

export function watch(template: HTMLTemplateElement): void {
  const form = template.closest('form');
  const drawn = template.content.firstElementChild?.cloneNode(true);
  const areas = [...(form?.querySelectorAll<Area>(written) ?? [])];
  const last = areas.at(-1);
  if (!form || !last || !(drawn instanceof HTMLElement)) return;
  const says = JSON.parse(template.dataset['screen'] ?? '{}') as Says;
  const found = new Map<Area, readonly Found[]>();
  const panel = drawn;
  // Whoever listens hears one sentence when it changes; the panel itself is not read out again with each letter.
  const heard = document.createElement('p');
  heard.className = 'sr';
  heard.setAttribute('role', 'status');
  last.closest('.field')?.after(panel, heard);
  const draw = (near: Area): void => show({ form, panel, heard, says, found, near });

  for (const area of areas) {
    const look = async (): Promise<void> => {
      found.set(area, await heldIn(area.value, says));
      draw(area);
    };
    area.addEventListener(
      'input',
      after(screenMilliseconds, () => void look()),
    );
    area.addEventListener('input', () => letGo(form), { once: true });
    area.addEventListener('focus', () => void import('./the-screen.ts'), { once: true });
    // What was begun earlier is looked at as soon as the page has nothing better to do.
    if (area.value !== '' && !form.querySelector('[data-held]')) whenIdle(() => void look());
  }
  countWhenSent(template, form, found);
  panel.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.dataset['contact']) send(form, button.dataset['contact']);
    else if (button) change(found);
  });
  // Several ways to send it are several meanings of the choice: then it is offered once the form has come back.
  if (form.querySelectorAll('button:not([type=button], [formaction], [hidden], [data-held] *)').length > 1)
    for (const choice of panel.querySelectorAll('[data-choice]')) choice.remove();
}

/**
 * When a text is sent, the house is told of which kinds words were marked and whether they were changed. No words, and
 * nothing by which anybody could tell which text it was.
 */
function countWhenSent(
  template: HTMLTemplateElement,
  form: HTMLFormElement,
  found: ReadonlyMap<Area, readonly Found[]>,
): void {
  const namesNow = (): string[] => [...found.values()].flatMap((all) => all.map(({ kind, rule }) => `${kind} ${rule}`));
  const seen = new Set<string>();
  const notice = after(noticed, () => {
    for (const name of namesNow()) seen.add(name);
    template.dataset['seen'] = `${seen.size}`;
  });
  form.addEventListener('input', notice);
  form.addEventListener('submit', () => {
    const now = new Set(namesNow());
    const marks = [...new Set([...seen, ...now])].map((name) => `${name} ${now.has(name) ? 'sent' : 'changed'}`);
    if (marks.length === 0) return;
    seen.clear();
    navigator.sendBeacon(
      '/contact-screen/marks',
      new URLSearchParams(marks.slice(0, 20).map((mark) => ['mark', mark])),
    );
  });
}

function whenIdle(act: () => void): void {
  // Safari has no such moment; a second after the page is there will do.
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 2_000 });
  else setTimeout(act, 1_000);
}

async function heldIn(text: string, { held, recent }: Says): Promise<readonly Found[]> {
  if (text === '') return [];
  const { isPayment, screen, joinedIn } = await import('./the-screen.ts');
  const counts = recent.filter(({ left }) => left * 1_000 > performance.now());
  return [...screen(text).findings, ...joinedIn(text, counts)]
    .filter(({ kind, rule }) => held.includes(kind) || held.includes(rule))
    .map((each) => ({ ...each, money: isPayment(each) }))
    .toSorted((a, b) => a.start - b.start);
}

/** The answer to the words as they were sent is no longer the answer to words that have changed. */
function letGo(form: HTMLFormElement): void {
  for (const old of form.querySelectorAll('[data-held]')) old.remove();
}

interface Shown {
  readonly form: HTMLFormElement;
  readonly panel: HTMLElement;
  readonly heard: HTMLElement;
  readonly says: Says;
  readonly found: ReadonlyMap<Area, readonly Found[]>;
  /** The field that was just written in. */
  readonly near: Area;
}

function show({ panel, heard, says, found, near }: Shown): void {
  const held = [...found].filter(([, findings]) => findings.length > 0);
  const all = held.flatMap(([, findings]) => findings);
  panel.hidden = all.length === 0;
  for (const [area, findings] of found) area.toggleAttribute('data-marked', findings.length > 0);
  const place = found.get(near)?.length ? near : held[0]?.[0];
  const sentence = place ? reasonOf(all, says) : '';
  if (heard.textContent !== sentence) heard.textContent = sentence;
  if (!place) return;
  const field = place.closest('.field');
  if (field?.nextElementSibling !== panel) field?.after(panel);
  fill(panel, all, says, sentence);
  panel
    .querySelector('[data-marks]')
    ?.replaceChildren(...held.map(([area, findings]) => excerpt(area, findings, held.length > 1)));
}

function fill(panel: HTMLElement, all: readonly Found[], says: Says, sentence: string): void {
  const part = (name: string): HTMLElement | null => panel.querySelector<HTMLElement>(`[data-${name}]`);
  const why = part('why');
  if (why) why.textContent = sentence;
  const money = all.some((each) => each.money);
  const contact = all.some((each) => !each.money);
  panel.querySelector('[data-row=C-01]')?.toggleAttribute('hidden', !contact);
  panel.querySelector('[data-row=P-01]')?.toggleAttribute('hidden', !money);
  part('contest')?.toggleAttribute('hidden', !contact);
  part('contest-payment')?.toggleAttribute('hidden', contact);
  const parts = all.flatMap((each) => ('joins' in each ? each.joins : []));
  const together = part('together');
  if (!together) return;
  together.hidden = parts.length === 0;
  const quoted = [...new Map(parts.map(({ seq, text }) => [seq, says.quote.replace('{words}', text)])).values()];
  together.textContent = says.together.replace('{parts}', new Intl.ListFormat(says.lang).format(quoted));
}

function reasonOf(all: readonly Found[], { kinds, looksLike, passes, payment, onlyPayment, lang }: Says): string {
  const contact = all.filter((each) => !each.money);
  if (contact.length === 0) return onlyPayment;
  const names = [...new Set(contact.map(({ kind }) => kinds[kind] ?? kind))];
  const sentences = [looksLike.replace('{kinds}', new Intl.ListFormat(lang).format(names)), passes];
  return [...sentences, ...(contact.length < all.length ? [payment] : [])].join(' ');
}

/** The found words of one field with a little of what stands around them; named where several fields have some. */
function excerpt(area: Area, findings: readonly Found[], named: boolean): HTMLElement {
  const line = document.createElement('p');
  line.className = 'read';
  const label = area.labels?.[0]?.textContent.trim() ?? '';
  if (named && label) {
    const name = document.createElement('small');
    name.className = 'soft';
    name.textContent = `${label}: `;
    line.append(name);
  }
  const text = area.value;
  let at = 0;
  for (const { start, end } of findings) {
    if (start < at) continue;
    const from = Math.max(at, start - around);
    line.append(from > at ? '… ' : '', text.slice(from, start), marked(text.slice(start, end)));
    const next = findings.find((each) => each.start >= end)?.start ?? text.length;
    at = Math.min(end + around, next);
    line.append(text.slice(end, at));
  }
  if (at < text.length) line.append(' …');
  return line;
}

function marked(words: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = words;
  return mark;
}

/** Goes to the first words that were found. */
function change(found: ReadonlyMap<Area, readonly Found[]>): void {
  for (const [area, [first]] of found) {
    if (!first) continue;
    area.focus();
    area.setSelectionRange(first.start, first.end);
    return;
  }
}

/** Sends the form as its own button would, with what the writer chose. */
function send(form: HTMLFormElement, choice: string): void {
  const chosen = document.createElement('input');
  chosen.type = 'hidden';
  chosen.name = '_contact';
  chosen.value = choice;
  form.append(chosen);
  form.requestSubmit(form.querySelector<HTMLButtonElement>('button.main'));
  addEventListener('pageshow', () => chosen.remove(), { once: true });
}
