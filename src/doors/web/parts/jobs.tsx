import type { ComponentChildren } from 'preact';
import { words } from '../../../words/index.ts';
import type { Lang } from '../../../words/lang.ts';
import { Badge } from './badge.tsx';

export interface Job {
  readonly title: string;
  readonly href: string;
  /** The sum, or from and to. */
  readonly budget: ComponentChildren;
  /** Under the sum: fixed price, how many days. */
  readonly terms?: ComponentChildren;
  /** When it was published. */
  readonly when: ComponentChildren;
  readonly skills: readonly string[];
  readonly summary?: string;
  /** Who offers it, and short facts about them. */
  readonly by?: { readonly name: string; readonly facts: readonly string[] };
}

/** Open projects, each with what a professional decides by: what, how much, who. */
export function Jobs({
  lang,
  jobs,
  level = 2,
}: {
  readonly lang: Lang;
  readonly jobs: readonly Job[];
  readonly level?: 2 | 3;
}) {
  const w = words(lang).parts.jobs;
  const Heading = `h${level}` as const;
  return (
    <ul class="jobs">
      {jobs.map((job) => (
        <li class="job">
          <article>
            <div class="what">
              <p class="meta-line">{job.when}</p>
              <Heading>
                <a href={job.href}>{job.title}</a>
              </Heading>
              {job.summary && <p>{job.summary}</p>}
              {job.skills.length > 0 && (
                <ul class="row tight" aria-label={w.skills}>
                  {job.skills.map((skill) => (
                    <li>
                      <Badge>{skill}</Badge>
                    </li>
                  ))}
                </ul>
              )}
            </div>
            <div class="pay">
              <span class="sum">{job.budget}</span>
              {job.terms && <span>{job.terms}</span>}
            </div>
            {job.by && (
              <p class="by">
                <b>{job.by.name}</b>
                {job.by.facts.map((fact) => (
                  <span>{fact}</span>
                ))}
              </p>
            )}
          </article>
        </li>
      ))}
    </ul>
  );
}
