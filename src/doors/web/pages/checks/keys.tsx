import type { Visit } from '../../route.ts';

/** One key for each thing that can be done; the island reads them from here, so that what is shown is what works. */
export const keys = {
  next: 'n',
  confirmed: '1',
  wrong_kind: '2',
  cleared: '3',
  judge: 'Enter',
  back: 'h',
} as const;

interface Props {
  readonly visit: Visit;
  readonly names: readonly (keyof typeof keys)[];
}

/** The legend. Without script there are no keys, and it does not show. */
export function Keys({ visit: { w }, names }: Props) {
  const k = w.desk.check.keys;
  return (
    <section class="stack tight" data-keys hidden aria-labelledby="h-keys">
      <h2 id="h-keys" class="md">
        {k.title}
      </h2>
      <ul class="row plain-list sm">
        {names.map((name) => (
          <li class="row tight" data-key={keys[name]} data-does={name}>
            <kbd>{keys[name]}</kbd> {k[name]}
          </li>
        ))}
      </ul>
      <label class="pick sm" for="keys-on">
        <input type="checkbox" id="keys-on" checked />
        <span>{k.on}</span>
      </label>
      <p class="soft sm">{k.hint}</p>
    </section>
  );
}
