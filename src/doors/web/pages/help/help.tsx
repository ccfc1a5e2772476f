import { ask } from '../../../../core/gate.ts';
import { isRefusal, refuse } from '../../../../core/refusal.ts';
import { currentNumbers, numberFacts } from '../../../../modules/policy/index.ts';
import type { HelpArticle } from '../../../../words/en/help.ts';
import type { Lang } from '../../../../words/lang.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import type { Show, Visit } from '../../route.ts';
import { Prose } from '../policy/prose.tsx';

const groups = ['start', 'working', 'money', 'account'] as const;

/** Every article, by what a person is doing. */
export const helpPage: Show = async (visit) => {
  const { page, w } = visit;
  const articles = await articlesFor(visit);
  if (isRefusal(articles)) return articles;
  return (
    <Layout page={page} title={w.help.title} description={w.help.lead} index>
      <PageHead lang={page.lang} title={w.help.title} lead={w.help.lead} />
      <div class="halves">
        {groups.map((group) => (
          <section class="stack" aria-labelledby={`${group}-title`}>
            <h2 id={`${group}-title`}>{w.help.groups[group]}</h2>
            <List articles={articles.filter((article) => article.group === group)} />
          </section>
        ))}
      </div>
      <Missing visit={visit} />
    </Layout>
  );
};

/** One article, with what to read next. */
export const articlePage: Show = async (visit) => {
  const { page, w, params } = visit;
  const articles = await articlesFor(visit);
  if (isRefusal(articles)) return articles;
  const article = articles.find(({ slug }) => slug === params['slug']);
  if (article === undefined) return refuse('not_found');
  const { title, summary, paragraphs, next } = article;
  return (
    <Layout page={page} title={title} description={summary} index>
      <PageHead lang={page.lang} title={title} lead={summary} crumbs={[{ href: '/help', label: w.help.title }]} />
      <Prose paragraphs={paragraphs} />
      <section class="stack" aria-labelledby="next-title">
        <h2 id="next-title">{w.help.next}</h2>
        <List articles={next.flatMap((slug) => articles.filter((each) => each.slug === slug))} />
      </section>
      <Missing visit={visit} />
    </Layout>
  );
};

/** The articles say the numbers that count now. */
async function articlesFor({ house, actor, page: { lang }, w }: Visit) {
  const numbers = await ask(house, { actor, lang }, currentNumbers, {});
  return isRefusal(numbers)
    ? numbers
    : (w.help.articles(numberFacts(lang satisfies Lang, numbers)) as readonly HelpArticle[]);
}

function List({ articles }: { readonly articles: readonly HelpArticle[] }) {
  return (
    <ul class="prose">
      {articles.map(({ slug, title, summary }) => (
        <li>
          <a href={`/help/${slug}`}>{title}</a>
          <br />
          <span class="soft">{summary}</span>
        </li>
      ))}
    </ul>
  );
}

function Missing({ visit: { w } }: { readonly visit: Visit }) {
  return (
    <p class="row">
      {w.help.missing}{' '}
      <ButtonLink href={paths.contact} icon="life-buoy">
        {w.help.write}
      </ButtonLink>
    </p>
  );
}
