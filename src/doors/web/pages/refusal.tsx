import type { Refusal } from '../../../core/refusal.ts';
import { sayRefusal } from '../../../words/index.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Layout } from '../parts/layout.tsx';
import { paths } from '../parts/paths.ts';
import type { Visit } from '../route.ts';

/** A page that cannot be shown says why and offers a way on. */
export function RefusalPage({ visit, refusal }: { readonly visit: Visit; readonly refusal: Refusal }) {
  const { page, w } = visit;
  const sentence = sayRefusal(page.lang, refusal.code, refusal.detail);
  return (
    <Layout page={page} title={sentence}>
      <div class="empty">
        <svg viewBox="0 0 64 44" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
          <path d="M6 43V30A26 26 0 0 1 25 5M58 43V30A26 26 0 0 0 39 5M18 43V30a14 14 0 0 1 28 0V43" />
          <path d="M25 2h14l-3 14h-8z" stroke-dasharray="3 3" />
        </svg>
        <h1>{sentence}</h1>
        <p class="row">
          <ButtonLink href={paths.projects}>{w.parts.layout.findWork}</ButtonLink>
          <ButtonLink href={paths.help}>{w.parts.layout.help}</ButtonLink>
        </p>
      </div>
    </Layout>
  );
}
