import type { Refusal } from '../../../core/refusal.ts';
import { sayRefusal } from '../../../words/index.ts';
import { Layout } from '../parts/layout.tsx';
import type { Visit } from '../route.ts';

/** A page that cannot be shown says why and offers a way on. */
export function RefusalPage({ visit, refusal }: { readonly visit: Visit; readonly refusal: Refusal }) {
  const sentence = sayRefusal(visit.page.lang, refusal.code, refusal.detail);
  return (
    <Layout page={visit.page} title={sentence}>
      <h1>{sentence}</h1>
      <p>
        <a href="/">Garante</a>
      </p>
    </Layout>
  );
}
