/**
 * While somebody writes a requirement set, the house counts who would qualify: the same page the button "Count" asks for,
 * of which only the numbers are taken. Texts to sign stay here; they keep nobody out.
 */
const pauseMilliseconds = 400;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-count]')) enliven(form);

function enliven(form: HTMLFormElement): void {
  let asked = 0;
  let timer = 0;
  const count = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const response = await fetch(addressOf(form));
    if (!response.ok || mine !== asked) return;
    const drawn = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('#count');
    const here = form.querySelector('#count');
    // The region itself stays, so that screen readers hear what changed in it.
    if (drawn && here && mine === asked) here.replaceChildren(...drawn.childNodes);
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    // Waiting is written out here: a part shared with other scripts would be one more thing to load on every page with words.
    timer = window.setTimeout(() => void count(), pauseMilliseconds);
  });
}

function addressOf(form: HTMLFormElement): string {
  const address = new URL(form.action);
  address.searchParams.set('count', '1');
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '' && !/^(?:_key$|paper_)/.test(name))
      address.searchParams.set(name, value);
  return address.href;
}
