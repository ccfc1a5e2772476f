/** Asks the browser for a passkey when its form is sent, and sends the answer along. */
import { startAuthentication, startRegistration } from '@simplewebauthn/browser';

for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  const form = place.querySelector('form');
  const answer = form?.querySelector<HTMLInputElement>('input[name=response]');
  if (!form || !answer) continue;
  if (!('PublicKeyCredential' in window)) place.hidden = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(place, form, answer).catch(() => form.querySelector('button')?.focus()); // the person closed the question
  });
}

async function send(place: HTMLElement, form: HTMLFormElement, answer: HTMLInputElement): Promise<void> {
  answer.value = JSON.stringify(await ceremony(place));
  form.submit();
}

function ceremony({ dataset }: HTMLElement): Promise<unknown> {
  const optionsJSON = JSON.parse(dataset['options'] ?? '{}') as never;
  return dataset['passkey'] === 'create' ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON });
}
