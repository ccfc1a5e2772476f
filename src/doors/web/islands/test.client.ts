/**
 * While a test is open the page tells the house when it is left and when something is pasted, as the page before the start has
 * said. It tells through the form that waits in it; nothing else is read, and without script nothing is told.
 */
const form = document.querySelector<HTMLFormElement>('form#signals');
const told = { left: 0, pasted: 0 }; // when each was told last: a second of the same kind says nothing new

function tell(kind: 'left' | 'pasted'): void {
  if (!form || Date.now() - told[kind] < 1000) return;
  told[kind] = Date.now();
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
  fields.set('kind', kind);
  fields.set('_key', crypto.randomUUID());
  void fetch(form.action, { method: 'POST', body: fields, keepalive: true, redirect: 'manual' });
}

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') tell('left');
});
document.addEventListener('paste', () => tell('pasted'));
