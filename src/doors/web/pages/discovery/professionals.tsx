import { isMember } from '../../../../core/actor.ts';
import { parseAmount } from '../../../../core/money.ts';
import { type Refusal, isRefusal } from '../../../../core/refusal.ts';
import { countries } from '../../../../modules/accounts/index.ts';
import { type Found, type Professional, browseProfessionals } from '../../../../modules/discovery/index.ts';
import { showProject } from '../../../../modules/hiring/index.ts';
import { currentNumbers } from '../../../../modules/policy/index.ts';
import { languageKeys, skillKeys, skillName } from '../../../../modules/talent/index.ts';
import { decimals, languageName, money } from '../../../../words/format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Field } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Pagination } from '../../parts/pagination.tsx';
import { paths } from '../../parts/paths.ts';
import { Portrait } from '../../parts/portrait.tsx';
import { said } from '../../parts/time.tsx';
import { Rest, SeekBand } from '../../parts/seek.tsx';
import type { Show, Visit } from '../../route.ts';
import { countryName, countryNames } from '../account/names.ts';
import { see } from '../hiring/reading.ts';

const names = ['q', 'skill', 'country', 'language', 'from', 'to', 'project'] as const;
type Name = (typeof names)[number];
type Asked = Readonly<Record<Name, string>>;

export const positionPath = (member: string): string => `${paths.professionals}/${member}`;

/** Professionals for everybody: the search above, the filters beside, whoever stands highest first. */
export const professionalsPage: Show = async (visit) => {
  const { page, w } = visit;
  const d = w.discovery;
  const asked = askedIn(visit);
  const cursor = visit.query['cursor'];
  const numbers = await see(visit, currentNumbers, {});
  if (isRefusal(numbers)) return numbers;
  const base = numbers.baseCurrency;
  const [found, project] = await Promise.all([find(visit, asked, base, cursor), projectOf(visit, asked)]);
  if (isRefusal(found)) return found;
  const filtered = names.some((name) => name !== 'project' && asked[name] !== '');
  return (
    <Layout
      page={page}
      title={asked.skill === '' ? d.title : `${skillName(asked.skill, page.lang)} · ${d.title}`}
      description={d.description}
      index={names.every((name) => name === 'skill' || asked[name] === '') && !cursor}
      wide
    >
      <SeekBand action={paths.professionals} asked={asked} says={visit.w.discovery} />
      <div class="shell page">
        <div class="two filters">
          <Filters asked={asked} visit={visit} base={base} />
          <section class="stack cq" aria-labelledby="found">
            <div class="row apart">
              <h2 id="found" class="count">
                {d.found}
              </h2>
              {filtered && (
                <ButtonLink look="plain" small icon="x" href={address({ ...none, project: asked.project })}>
                  {d.clear}
                </ButtonLink>
              )}
            </div>
            <p class="sm soft">
              {d.order} <a href={paths.formula}>{d.how}</a>
            </p>
            {project !== null && <Notice title={d.forProject(project)} />}
            {found.lost && <Notice title={d.badCursor} />}
            {found.near && <Notice title={d.near} />}
            {found.items.length > 0 && <People visit={visit} people={found.items} project={asked.project} />}
            {found.items.length === 0 && (
              <Empty level={3} title={filtered ? d.noneTitle : d.emptyTitle}>
                <p>{filtered ? d.none : d.empty}</p>
              </Empty>
            )}
            <Pagination
              lang={page.lang}
              {...(found.next ? { next: address(asked, found.next) } : {})}
              {...(cursor ? { first: address(asked) } : {})}
            />
          </section>
        </div>
      </div>
    </Layout>
  );
};

/** What stands in an address and makes no sense is left out: nobody is turned away for it. */
async function find(
  visit: Visit,
  asked: Asked,
  base: string,
  cursor: string | undefined,
): Promise<(Found & { readonly lost: boolean }) | Refusal> {
  const rate = (name: string, text: string): object => {
    const minor = sumOf(text, base, visit.page.lang);
    return minor === null ? {} : { [name]: `${minor}` };
  };
  const input = {
    text: asked.q.slice(0, 200).replaceAll(/[^\p{L}\p{N}\p{M}\p{P}\p{S} ]/gu, ' '),
    ...(asked.skill === '' ? {} : { skill: asked.skill }),
    ...(asked.country === '' ? {} : { country: asked.country }),
    ...(asked.language === '' ? {} : { language: asked.language }),
    ...rate('hourlyMin', asked.from),
    ...rate('hourlyMax', asked.to),
  };
  const first = await see(visit, browseProfessionals, cursor ? { ...input, cursor } : input);
  if (!isRefusal(first)) return { ...first, lost: false };
  const again = await see(visit, browseProfessionals, input);
  return isRefusal(again) ? again : { ...again, lost: true };
}

/** What no amount is, or nothing, is left out. */
function sumOf(text: string, base: string, lang: Visit['page']['lang']): bigint | null {
  const minor = text === '' ? null : parseAmount(text, base, lang);
  return minor === 0n ? null : minor;
}

/** The project somebody is looked for, when it is the visitor's own. */
async function projectOf(visit: Visit, { project }: Asked): Promise<string | null> {
  if (project === '' || !isMember(visit.actor)) return null;
  const shown = await see(visit, showProject, { project });
  return isRefusal(shown) || !shown.own ? null : shown.title;
}

const none: Asked = { q: '', skill: '', country: '', language: '', from: '', to: '', project: '' };

function askedIn({ query }: Visit): Asked {
  const given = (name: Name): string => query[name] ?? '';
  const oneOf = (list: readonly string[], value: string): string => (list.includes(value) ? value : '');
  return {
    q: given('q').trim(),
    skill: oneOf(skillKeys, given('skill')),
    country: oneOf(countries, given('country')),
    language: oneOf(languageKeys, given('language')),
    from: given('from').trim().slice(0, 20),
    to: given('to').trim().slice(0, 20),
    project: /^prj_[0-9a-z]{26}$/.test(given('project')) ? given('project') : '',
  };
}

function address(asked: Asked, cursor?: string): string {
  const query = new URLSearchParams(names.flatMap((name) => (asked[name] === '' ? [] : [[name, asked[name]]])));
  if (cursor) query.set('cursor', cursor);
  const text = query.toString();
  return text === '' ? paths.professionals : `${paths.professionals}?${text}`;
}

interface Props {
  readonly asked: Asked;
  readonly visit: Visit;
}

function Filters({ asked, visit, base }: Props & { readonly base: string }) {
  const d = visit.w.discovery;
  const { lang } = visit.page;
  const any = { value: '', label: d.any };
  const skills = skillKeys.map((value) => ({ value, label: skillName(value, lang) }));
  const languages = languageKeys.map((value) => ({ value, label: languageName(value, lang) }));
  const wrong = (name: 'from' | 'to') => asked[name] !== '' && sumOf(asked[name], base, lang) === null;
  const set = (['skill', 'country', 'language', 'from', 'to'] as const).filter((name) => asked[name] !== '').length;
  return (
    <form action={paths.professionals} class="stack loose" aria-label={d.filters}>
      <Rest asked={asked} except={['skill', 'country', 'language', 'from', 'to']} />
      <details class="sheet">
        <summary class="btn wide">
          <Icon name="filter" />
          {d.filters} {set > 0 && <span class="badge petrol num">{set}</span>}
        </summary>
        <div class="stack loose">
          <Field
            kind="select"
            name="skill"
            label={d.skill}
            value={asked.skill}
            options={[any, ...skills.toSorted((a, b) => a.label.localeCompare(b.label, lang))]}
          />
          <Field
            kind="select"
            name="country"
            label={d.country}
            value={asked.country}
            options={[any, ...countryNames(countries, lang).map(([value, label]) => ({ value, label }))]}
          />
          <Field
            kind="select"
            name="language"
            label={d.language}
            value={asked.language}
            options={[any, ...languages.toSorted((a, b) => a.label.localeCompare(b.label, lang))]}
          />
          <div class="halves">
            {(['from', 'to'] as const).map((name) => (
              <Field
                kind="text"
                name={name}
                label={d.rate[name](base)}
                inputMode="decimal"
                value={asked[name]}
                error={wrong(name) ? visit.w.inputs.not_an_amount : undefined}
              />
            ))}
          </div>
          <Button>{d.apply}</Button>
        </div>
      </details>
    </form>
  );
}

interface PeopleProps {
  readonly visit: Visit;
  readonly people: readonly Professional[];
  readonly project: string;
}

function People({ visit, people, project }: PeopleProps) {
  return (
    <ul class="jobs">
      {people.map((person) => (
        <Person visit={visit} person={person} project={project} />
      ))}
    </ul>
  );
}

function Person({ visit, person, project }: Omit<PeopleProps, 'people'> & { readonly person: Professional }) {
  const { page, w } = visit;
  const d = w.discovery;
  const { member, name, headline, summary, country, skills, done, isNew, since, hourly, currency } = person;
  const may = isMember(visit.actor) && visit.actor.id !== member;
  const invite = `${paths.people}/${member}/invite${project === '' ? '' : `?project=${project}`}`;
  return (
    <li class="job person-found">
      <article>
        <div class="what">
          <div class="row person">
            <Portrait name={name} side="professional" />
            <div>
              <h3>
                <a href={`${paths.people}/${member}`}>{name}</a>
              </h3>
              {headline !== '' && <p>{headline}</p>}
            </div>
          </div>
          {summary !== '' && <p class="soft">{summary}</p>}
          {skills.length > 0 && (
            <ul class="row tight wrap" aria-label={d.skills}>
              {skills.slice(0, 8).map((skill) => (
                <li>
                  <Badge tone={done.includes(skill) ? 'petrol' : 'neutral'}>
                    {skillName(skill, page.lang)}
                    {done.includes(skill) && <span class="sr">, {d.done}</span>}
                  </Badge>
                </li>
              ))}
            </ul>
          )}
        </div>
        <div class="pay">
          <span class="sum">{d.score(decimals(person.score, 2, page.lang))}</span>
          <a href={positionPath(member)}>
            {d.why} <span class="sr">({name})</span>
          </a>
          {hourly !== null && currency !== null && <span>{d.hourly(money(hourly, currency, page.lang))}</span>}
          {isNew && <Badge>{d.isNew}</Badge>}
        </div>
        <p class="by">
          {country !== null && <b>{countryName(country, page.lang)}</b>}
          <span>{d.since(said(since, page, 'day'))}</span>
          {may && (
            <span>
              <a href={invite}>
                {d.invite} <span class="sr">({name})</span>
              </a>
            </span>
          )}
        </p>
      </article>
    </li>
  );
}
