import { ButtonLink } from '../../parts/button.tsx';
import type { Visit } from '../../route.ts';
import { againPath } from '../account/again.tsx';

/** The way to prove anew that it is you, where an act asked for it. */
export function Proof({ visit, code, back }: { readonly visit: Visit; readonly code: string; readonly back: string }) {
  if (code !== 'only_after_proof') return null;
  return (
    <p>
      <ButtonLink look="main" icon="key-round" href={againPath(back)}>
        {visit.w.money.proof}
      </ButtonLink>
    </p>
  );
}
