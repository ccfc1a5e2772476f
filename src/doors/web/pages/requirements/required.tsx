import { isRefusal } from '../../../../core/refusal.ts';
import { type ShownSubject, showRequirements } from '../../../../modules/requirements/index.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Hidden } from '../../parts/form.tsx';
import type { Visit } from '../../route.ts';
import { see } from '../engagements/kit.ts';
import { requiredPath } from './kit.ts';
import { StateBadge, sayRule } from './rules.tsx';

/** What is asked at a subject, for the pages on which it stands; null where nothing is asked of whoever reads. */
export async function requiredAt(visit: Visit, subject: string): Promise<ShownSubject | null> {
  const shown = await see(visit, showRequirements, { subject });
  return isRefusal(shown) || (shown.asked.length === 0 && shown.people === null) ? null : shown;
}

interface Props {
  readonly visit: Visit;
  readonly shown: ShownSubject;
}

/** In short, on the page of a project or a pool: each rule and whether it is met, or the way to what one asks oneself. */
export function Required({ visit, shown }: Props) {
  const a = visit.w.requirements.asked;
  const { subject, asked, mine, people } = shown;
  const missing = mine?.filter(({ passes, override }) => !passes && override === null).length ?? 0;
  return (
    <section class="stack tight" aria-labelledby="h-required">
      <h2 id="h-required">{a.title}</h2>
      {asked.length === 0 && <p class="soft">{a.none}</p>}
      {mine === null ? (
        <ul>{asked.flatMap(({ rules }) => rules.map((rule) => <li>{sayRule(visit, rule)}</li>))}</ul>
      ) : (
        <>
          <p>{missing === 0 ? a.all : a.missing(missing)}</p>
          <ul class="stack tight plain-list">
            {mine.map((verdict) => (
              <li>
                {sayRule(visit, verdict.rule)} <StateBadge visit={visit} verdict={verdict} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <ButtonLink href={requiredPath(subject.id)}>{people === null ? a.open : a.ownOpen}</ButtonLink>
      </p>
    </section>
  );
}

/** Which versions somebody has read before they write. */
export function SeenVersions({ shown }: { readonly shown: ShownSubject | null }) {
  return (
    <>
      {shown?.asked.map(({ version }) => (
        <Hidden name="requirements_seen" value={version} />
      ))}
    </>
  );
}
