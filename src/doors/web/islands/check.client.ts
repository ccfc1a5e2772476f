/**
 * The check desk by keyboard: a key chooses what a thing is and fills in the usual reason, Enter judges, and the next thing
 * comes. Keys are read from the legend on the page, rest while a field is being written in, and can be turned off, so that
 * nobody who speaks to their computer judges by accident.
 */
const remembered = 'check-keys';

for (const desk of document.querySelectorAll<HTMLElement>('[data-desk]')) enliven(desk);

function enliven(desk: HTMLElement): void {
  const legend = desk.querySelector<HTMLElement>('[data-keys]');
  const on = desk.querySelector<HTMLInputElement>('#keys-on');
  if (!legend || !on) return;
  legend.hidden = false;
  on.checked = localStorage.getItem(remembered) !== 'off';
  on.addEventListener('change', () => localStorage.setItem(remembered, on.checked ? 'on' : 'off'));
  const acts = new Map(
    [...legend.querySelectorAll<HTMLElement>('[data-key]')].map(({ dataset: { key = '', does = '' } }) => [key, does]),
  );
  document.addEventListener('keydown', (event) => {
    const does = acts.get(event.key);
    if (!on.checked || does === undefined || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (isWriting(event.target, event.key)) return;
    event.preventDefault();
    act(desk, does);
  });
}

/** Where keys mean letters, or Enter already means something, they are left alone. */
function isWriting(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('textarea, select, input:not([type="radio"]):not([type="checkbox"])')) return true;
  return key === 'Enter' && target.matches('a, button, summary');
}

function act(desk: HTMLElement, does: string): void {
  const press = (id: string): void => desk.querySelector<HTMLButtonElement>(`#${id}`)?.click();
  if (does === 'next') press('check-next');
  else if (does === 'back') press('check-back');
  else if (does === 'judge') {
    if (desk.querySelector('input[name="verdict"]:checked')) press('check-judge');
  } else choose(desk, does);
}

function choose(desk: HTMLElement, verdict: string): void {
  const radio = desk.querySelector<HTMLInputElement>(`input[name="verdict"][value="${verdict}"]`);
  const reason = desk.querySelector<HTMLTextAreaElement>('textarea[name="reason"]');
  if (!radio || !reason) return;
  radio.checked = true;
  radio.focus();
  const usual = [...desk.querySelectorAll<HTMLTemplateElement>('template[data-standard]')];
  const textOf = (template: HTMLTemplateElement): string => template.content.textContent ?? '';
  // What a person wrote stays; what a key wrote gives way to the next key.
  if (reason.value !== '' && !usual.some((template) => textOf(template) === reason.value)) return;
  const chosen = usual.find((template) => template.dataset['standard'] === verdict);
  reason.value = chosen ? textOf(chosen) : '';
  if (verdict === 'wrong_kind') desk.querySelector<HTMLSelectElement>('select[name="kind"]')?.focus();
}
