import { isRefusal } from '../../../../core/refusal.ts';
import { type Suggestions, suggestProfessionals } from '../../../../modules/discovery/index.ts';
import { skillName } from '../../../../modules/hiring/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { paths } from '../../parts/paths.ts';
import type { Visit } from '../../route.ts';
import { see } from './reading.ts';

type Named = Suggestions['items'][number];

/** People who could do one's project, each with the reason, an invitation away; null for whoever is not asked. */
export async function suggestedFor(visit: Visit, project: string): Promise<readonly Named[] | null> {
  const found = await see(visit, suggestProfessionals, { project });
  return isRefusal(found) ? null : found.items;
}

interface Props {
  readonly visit: Visit;
  readonly project: string;
  readonly people: readonly Named[];
}

export function Suggested({ visit, project, people }: Props) {
  const s = visit.w.discovery.suggested;
  return (
    <section class="panel stack" aria-labelledby="suggested">
      <h2 id="suggested">{s.title}</h2>
      <p class="sm soft">{people.length === 0 ? s.none : s.lead}</p>
      {people.length > 0 && (
        <ul class="stack">
          {people.map((person) => (
            <Person visit={visit} project={project} person={person} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Person({ visit, project, person }: Omit<Props, 'people'> & { readonly person: Named }) {
  const { page, w } = visit;
  const { member, name, headline, why, isNew } = person;
  const s = w.discovery.suggested;
  return (
    <li class="row apart">
      <div>
        <h3>
          <a href={`${paths.people}/${member}`}>{name}</a>
        </h3>
        {headline !== '' && <p class="sm">{headline}</p>}
        <p class="row sm">
          <span class="soft">{s.offers}</span>
          {why.skills.map((skill) => (
            <Badge tone={why.done.includes(skill) ? 'good' : 'neutral'}>
              {skillName(skill, page.lang)}
              {why.done.includes(skill) && ` (${s.done})`}
            </Badge>
          ))}
          {why.language && <span class="soft">{s.language}</span>}
          {isNew && <Badge>{w.discovery.isNew}</Badge>}
        </p>
      </div>
      <ButtonLink small href={`${paths.people}/${member}/invite?project=${project}`}>
        {w.discovery.invite} <span class="sr">({name})</span>
      </ButtonLink>
    </li>
  );
}
