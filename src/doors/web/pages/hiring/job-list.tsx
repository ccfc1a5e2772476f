import { type Listed, skillName } from '../../../../modules/hiring/index.ts';
import { dayMs, hourMs, minuteMs, relative } from '../../../../words/format.ts';
import { said } from '../../parts/time.tsx';
import type { Visit } from '../../route.ts';
import { html } from './html.ts';
import { day, range, remembering } from './reading.ts';

/** Open projects under each other: what, how much, who. The same rows as `parts/jobs.tsx`, for fifty at once. */
export function JobList({ visit, jobs }: { readonly visit: Visit; readonly jobs: readonly Listed[] }) {
  const { lang, now } = visit.page;
  const year = now.getUTCFullYear();
  let rows = '';
  for (const job of jobs) {
    const at = when(job.publishedAt, visit.page);
    const { id, edition, title, summary, proposals, client } = job;
    // The line is the same for everybody who reads it in one language at about the same time, so it is written once.
    rows += lines([lang, year, at, id, edition, proposals, client.name, title, summary].join('\n'), () =>
      row(job, at, visit),
    );
  }
  return <ul class="jobs" dangerouslySetInnerHTML={{ __html: rows }} />;
}

const lines = remembering(1000);

function row(job: Listed, at: string, { page, w }: Visit): string {
  const p = w.hiring.project;
  const { lang, now } = page;
  const due = job.dueOn === null ? '' : `, ${lowered(p.due(day(job.dueOn, lang, now)))}`;
  const skills = job.skills.map((skill) => html`<li><span class="badge">${skillName(skill, lang)}</span></li>`);
  return html`<li class="job">
    <article>
      <div class="what">
        <p class="meta-line"><time datetime="${job.publishedAt.toISOString()}">${at}</time></p>
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

/** When it was published, as `Time` says it; most lines of a list say the same few things, so each is written once. */
function when(at: Date, page: Visit['page']): string {
  const age = page.now.getTime() - at.getTime();
  if (age >= dayMs)
    return page.member === null ? day(at.toISOString().slice(0, 10), page.lang, page.now) : said(at, page);
  const unit = age < hourMs ? minuteMs : hourMs;
  return ages(`${page.lang} ${unit} ${Math.trunc(age / unit)}`, () => relative(page.now, at, page.lang));
}

const ages = remembering(500);

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
