import { type Listed, skillName } from '../../../../modules/hiring/index.ts';
import { dayMs } from '../../../../words/format.ts';
import { said } from '../../parts/time.tsx';
import type { Visit } from '../../route.ts';
import { html } from './html.ts';
import { day, range } from './reading.ts';

/** Open projects under each other: what, how much, who. The same rows as `parts/jobs.tsx`, for fifty at once. */
export function JobList({ visit, jobs }: { readonly visit: Visit; readonly jobs: readonly Listed[] }) {
  const rows = jobs.map((job) => row(job, visit)).join('');
  return <ul class="jobs" dangerouslySetInnerHTML={{ __html: rows }} />;
}

function row(job: Listed, { page, w }: Visit): string {
  const p = w.hiring.project;
  const { lang, now } = page;
  const due = job.dueOn === null ? '' : `, ${lowered(p.due(day(job.dueOn, lang, now)))}`;
  const skills = job.skills.map((skill) => html`<li><span class="badge">${skillName(skill, lang)}</span></li>`);
  return html`<li class="job">
    <article>
      <div class="what">
        <p class="meta-line"><time datetime="${job.publishedAt.toISOString()}">${when(job.publishedAt, page)}</time></p>
        <h3><a href="/projects/${job.id}">${job.title}</a></h3>
        <p>${job.summary}</p>
        <ul class="row tight" aria-label="${p.skills}">
          ${skills}
        </ul>
      </div>
      <div class="pay">
        <span class="sum">${range(job.budgetMin, job.budgetMax, job.currency, lang)}</span><span>${p.fixed}${due}</span>
      </div>
      <p class="by"><b>${job.client.name}</b><span>${p.proposals(job.proposals)}</span></p>
    </article>
  </li>`.html;
}

/** When it was published; the day alone is the same for every visitor, so it is written once. */
function when(at: Date, page: Visit['page']): string {
  const old = page.now.getTime() - at.getTime() >= dayMs;
  return old && page.member === null ? day(at.toISOString().slice(0, 10), page.lang, page.now) : said(at, page);
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
