import type { ShownProject } from '../../../../modules/hiring/index.ts';
import { categoryName, skillName } from '../../../../modules/hiring/index.ts';
import { Badge } from '../../parts/badge.tsx';
import type { Visit } from '../../route.ts';
import { day, range } from './reading.ts';

interface Props {
  readonly visit: Visit;
  readonly project: ShownProject;
}

/** The words of a project, as everybody reads them. */
export function ProjectBody({ visit, project }: Props) {
  const { page, w } = visit;
  const p = w.hiring.project;
  return (
    <>
      <section class="stack" aria-labelledby="about">
        <h2 id="about">{p.about}</h2>
        <div class="words">{project.description}</div>
        {project.skills.length > 0 && (
          <ul class="row tight" aria-label={p.skills}>
            {project.skills.map((skill) => (
              <li>
                <Badge>{skillName(skill, page.lang)}</Badge>
              </li>
            ))}
          </ul>
        )}
      </section>
      {project.criteria.length > 0 && (
        <section class="stack" aria-labelledby="done">
          <h2 id="done">{p.done}</h2>
          <ol class="points">
            {project.criteria.map(({ text, needsEvidence }) => (
              <li>
                {text} {needsEvidence && <small class="soft">({p.evidence})</small>}
              </li>
            ))}
          </ol>
        </section>
      )}
      {project.questions.length > 0 && (
        <section class="stack" aria-labelledby="asked">
          <h2 id="asked">{p.questions}</h2>
          <ol class="points">
            {project.questions.map(({ text }) => (
              <li>{text}</li>
            ))}
          </ol>
          <p class="sm soft">{p.questionsHint}</p>
        </section>
      )}
    </>
  );
}

/** The facts a professional decides by: how much, when, in which trade. */
export function ProjectFacts({ visit, project }: Props) {
  const { page, w } = visit;
  const p = w.hiring.project;
  const { budgetMin, budgetMax, currency, startsOn, dueOn, category } = project;
  return (
    <dl class="facts">
      <div>
        <dt>{p.budget}</dt>
        <dd class="sum">{range(budgetMin, budgetMax, currency, page.lang)}</dd>
        <dd class="sm soft">{p.fixed}</dd>
      </div>
      {(startsOn ?? dueOn) && (
        <div>
          <dt>{p.when}</dt>
          {startsOn && <dd>{p.starts(day(startsOn, page.lang, page.now))}</dd>}
          {dueOn && <dd>{p.due(day(dueOn, page.lang, page.now))}</dd>}
        </div>
      )}
      {category && (
        <div>
          <dt>{p.category}</dt>
          <dd>
            <a href={`/projects?category=${category}`}>{categoryName(category, page.lang)}</a>
          </dd>
        </div>
      )}
    </dl>
  );
}
