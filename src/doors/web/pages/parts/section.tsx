/** One section of the gallery, and what each is given. */
import type { ComponentChildren } from 'preact';
import type { PageContext } from '../../parts/layout.tsx';
import type { Samples } from './samples.ts';

export interface Shown {
  readonly page: PageContext;
  readonly s: Samples;
}

export function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
