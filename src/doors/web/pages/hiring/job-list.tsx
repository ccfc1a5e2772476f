import type { Listed } from '../../../../modules/hiring/index.ts';
import { skillName } from '../../../../modules/hiring/index.ts';
import { type Job, Jobs } from '../../parts/jobs.tsx';
import { Time } from '../../parts/time.tsx';
import type { Visit } from '../../route.ts';
import { day, range } from './reading.ts';

/** Open projects under each other. */
export function JobList({ visit, jobs }: { readonly visit: Visit; readonly jobs: readonly Listed[] }) {
  return <Jobs lang={visit.page.lang} level={3} jobs={jobs.map((job) => drawn(job, visit))} />;
}

function drawn(job: Listed, { page, w }: Visit): Job {
  const p = w.hiring.project;
  return {
    title: job.title,
    href: `/projects/${job.id}`,
    budget: range(job.budgetMin, job.budgetMax, job.currency, page.lang),
    terms: job.dueOn ? `${p.fixed}, ${p.due(day(job.dueOn, page.lang, page.now)).toLowerCase()}` : p.fixed,
    when: <Time at={job.publishedAt} page={page} />,
    skills: job.skills.map((skill) => skillName(skill, page.lang)),
    summary: job.summary,
    by: { name: job.client.name, facts: [p.proposals(job.proposals)] },
  };
}
