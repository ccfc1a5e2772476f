import { isMember } from '../../../../core/actor.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type ShownMember, showMember } from '../../../../modules/accounts/index.ts';
import { memberReviews } from '../../../../modules/reviews/index.ts';
import { type ShownProfile, type ShownSample, showProfile, skillName } from '../../../../modules/talent/index.ts';
import { languageName, number, time, zone } from '../../../../words/format.ts';
import { Badge } from '../../parts/badge.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { FileLine } from '../../parts/files.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Money } from '../../parts/money.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Portrait } from '../../parts/portrait.tsx';
import { said } from '../../parts/time.tsx';
import type { Show, Visit } from '../../route.ts';
import { at } from '../account/kit.tsx';
import { countryName } from '../account/names.ts';
import { see } from '../engagements/kit.ts';
import { ReviewsOf } from '../reviews/reviews.tsx';
import { cardPath } from '../standing/card.tsx';
import { Badges } from './badges.tsx';
import { HoursOf } from './calendar.tsx';
import { personSchema } from './schema.ts';

export interface Person {
  readonly visit: Visit;
  readonly member: ShownMember;
  readonly profile: ShownProfile;
}

/** A member as everybody sees them: what they do, how one works with them, what others said. */
export const memberPage: Show = async (visit) => {
  const { actor, page, w, params } = visit;
  const asked = { member: params['member'] };
  const [member, profile, reviews] = await Promise.all([
    see(visit, showMember, asked),
    see(visit, showProfile, asked),
    see(visit, memberReviews, asked),
  ]);
  if (isRefusal(member)) return member;
  if (isRefusal(profile)) return profile;
  const person = { visit, member, profile };
  const mine = isMember(actor) && actor.id === member.id;
  const headline = textOf(visit, member.headline);
  return (
    <Layout
      page={page}
      title={headline ? `${member.name}: ${headline}` : member.name}
      description={summary(person)}
      index
    >
      <div class="profile stack far">
        {mine && (
          <Notice title={w.talent.member.mine}>
            <a href={at.profile}>{w.talent.member.improve}</a>
          </Notice>
        )}
        <div class="stack">
          <div class="row person">
            <Portrait name={member.name} side="professional" size="big" />
            <PageHead lang={page.lang} title={member.name} lead={headline || undefined} />
          </div>
          <Away {...person} />
          <Badges visit={visit} badges={profile.badges} />
          {isMember(actor) && !mine && <WithOther visit={visit} member={member.id} />}
        </div>
        <div class="profile-parts">
          <div class="stack far">
            <Story {...person} />
            <Portfolio {...person} />
            {!isRefusal(reviews) && (
              <ReviewsOf visit={visit} list={reviews} path={`${paths.people}/${member.id}/reviews`} />
            )}
            <p>
              <a href={cardPath(member.id)}>{w.standing.card.of(member.name)}</a>
            </p>
          </div>
          <Glance {...person} />
        </div>
      </div>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: personSchema(person, headline) }} />
    </Layout>
  );
};

function textOf({ w }: Visit, pieces: ShownMember['about']): string {
  return pieces.map((piece) => ('shown' in piece ? piece.shown : w.accounts.profile.hidden)).join('');
}

/** What stands under a link that is shared: the beginning of the story, or else what the person can do. */
function summary({ visit, member, profile }: Person): string {
  const about = textOf(visit, member.about).replaceAll(/\s+/g, ' ');
  if (about !== '') return about.length > 200 ? `${about.slice(0, 199)}…` : about;
  const skills = profile.services?.skills.map((skill) => skillName(skill, visit.page.lang)) ?? [];
  return [member.name, ...skills.slice(0, 5)].join(' · ');
}

function Away({ visit, profile: { holiday } }: Person) {
  if (holiday === null) return null;
  const { page, w } = visit;
  const m = w.talent.member;
  const until = said(holiday.endsAt, page, 'day');
  if (holiday.startsAt > page.now) return <p class="soft">{m.soon(said(holiday.startsAt, page, 'day'), until)}</p>;
  return (
    <Notice title={m.away(until)} icon="calendar-plus">
      {m.awayMeans}
    </Notice>
  );
}

function Story({ visit, member }: Person) {
  const about = textOf(visit, member.about);
  return (
    <section class="stack" aria-labelledby="h-about">
      <h2 id="h-about">{visit.w.talent.member.story}</h2>
      {about ? (
        about.split(/\n{2,}/).map((paragraph) => <p class="pre">{paragraph}</p>)
      ) : (
        <p class="soft">{visit.w.accounts.profile.empty}</p>
      )}
    </section>
  );
}

function Portfolio({ visit, profile: { samples } }: Person) {
  if (samples.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-portfolio">
      <h2 id="h-portfolio">{visit.w.talent.member.portfolio}</h2>
      <div class="samples">
        {samples.map((sample) => (
          <Sample visit={visit} sample={sample} />
        ))}
      </div>
    </section>
  );
}

function Sample({ visit, sample }: { readonly visit: Visit; readonly sample: ShownSample }) {
  return (
    <article class="panel stack tight" id={sample.id}>
      <h3>
        {sample.title} {sample.year !== null && <span class="soft">{sample.year}</span>}
      </h3>
      {sample.body && <p class="pre">{sample.body}</p>}
      {sample.links.length > 0 && (
        <ul class="plain-list">
          {sample.links.map((link) => (
            <li class="breaks">
              {URL.canParse(link) ? (
                <a href={link} rel="nofollow noopener ugc">
                  <Icon name="external-link" /> {link.replace(/^https?:\/\/(www\.)?/, '')}
                </a>
              ) : (
                link
              )}
            </li>
          ))}
        </ul>
      )}
      {sample.files.length > 0 && (
        <ul class="files attached">
          {sample.files.map((file) => (
            <li>
              <FileLine lang={visit.page.lang} file={file} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** At the side: place, rates, languages, skills, hours. */
function Glance({ visit, member, profile }: Person) {
  const { page, w } = visit;
  const m = w.talent.member;
  const { services, calendar, timeZone } = profile;
  const country = member.country === null ? '' : countryName(member.country, page.lang);
  const where = [services?.city ?? '', country].filter((part) => part !== '').join(', ');
  return (
    <aside class="stack loose" aria-labelledby="h-glance">
      <h2 id="h-glance" class="sr">
        {m.facts}
      </h2>
      <ul class="plain-list stack tight">
        {where && <li>{m.at(where)}</li>}
        <li class="soft">{m.now(time(page.now, page.lang, timeZone), zone(page.now, timeZone))}</li>
        {services?.remote && <li>{m.remote}</li>}
        {services && services.onSiteKm !== null && <li>{m.onSite(number(services.onSiteKm, page.lang))}</li>}
        <li class="soft">{m.since(said(member.createdAt, page, 'day'))}</li>
      </ul>
      {services && <Rates visit={visit} services={services} />}
      {services && services.languages.length > 0 && (
        <section class="stack tight" aria-labelledby="h-languages">
          <h3 id="h-languages">{m.languages}</h3>
          <ul class="plain-list">
            {services.languages.map(({ language, level }) => (
              <li>
                {languageName(language, page.lang)} <span class="soft">{w.talent.services.levels[level]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {services && services.skills.length + services.freeSkills.length > 0 && (
        <section class="stack tight" aria-labelledby="h-skills">
          <h3 id="h-skills">{m.skills}</h3>
          <ul class="row tight wrap plain-list">
            {[...services.skills.map((skill) => skillName(skill, page.lang)), ...services.freeSkills].map((skill) => (
              <li>
                <Badge>{skill}</Badge>
              </li>
            ))}
          </ul>
        </section>
      )}
      {calendar && <HoursOf visit={visit} profile={profile} calendar={calendar} />}
    </aside>
  );
}

function Rates({
  visit: { page, w },
  services: { currency, hourly, smallest },
}: {
  readonly visit: Visit;
  readonly services: NonNullable<ShownProfile['services']>;
}) {
  const m = w.talent.member;
  const rates = [
    [m.hourly, hourly],
    [m.smallest, smallest],
  ] as const;
  if (currency === null || (hourly === null && smallest === null)) return null;
  return (
    <dl class="facts">
      {rates.map(
        ([term, sum]) =>
          sum !== null && (
            <div>
              <dt>{term}</dt>
              <dd>
                <Money amountMinor={sum} currency={currency} lang={page.lang} />
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** What one can begin with somebody from their page. */
function WithOther({ visit: { w }, member }: { readonly visit: Visit; readonly member: string }) {
  const s = w.accounts.profile;
  return (
    <div class="row wrap">
      <ButtonLink look="main" href={`${paths.people}/${member}/invite`}>
        {s.invite}
      </ButtonLink>
      <a href={`/report?subject=${member}`} rel="nofollow">
        {s.report}
      </a>
      <a href={`/blocks?blocked=${member}`} rel="nofollow">
        {s.block}
      </a>
    </div>
  );
}
