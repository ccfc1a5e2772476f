import { isMember } from '../../../../core/actor.ts';
import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { countries, myProfile, showMember } from '../../../../modules/accounts/index.ts';
import { memberReviews } from '../../../../modules/reviews/index.ts';
import { langs } from '../../../../words/lang.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Portrait } from '../../parts/portrait.tsx';
import { Screened } from '../../parts/talk/screened.tsx';
import { type Show, type Visit, written } from '../../route.ts';
import { ReviewsOf } from '../reviews/reviews.tsx';
import { AccountPage, Wrong, at, errorOf } from './kit.tsx';
import { countryName, countryNames } from './names.ts';

export const profileAction = '/account/profile';

export const profilePage: Show = async (visit) => {
  const { house, actor, page, w } = visit;
  const mine = await ask(house, { actor, lang: page.lang }, myProfile, {});
  if (isRefusal(mine)) return mine;
  const { profile: s, fields: f } = w.accounts;
  const labels = { name: f.name, headline: s.headline, about: s.about, country: s.country };
  const options = [
    { value: '', label: s.noCountry },
    ...countryNames(countries, page.lang).map(([value, label]) => ({ value, label })),
  ];
  return (
    <AccountPage visit={visit} title={s.title} lead={s.lead} tab={at.profile}>
      <Form action={profileAction} formKey={visit.formKey()} label={s.title} class="stack measure">
        {!visit.trouble || isRefusal(visit.trouble.answer) ? (
          <Wrong visit={visit} action={profileAction} labels={labels} />
        ) : null}
        {visit.trouble && !isRefusal(visit.trouble.answer) && <h2 class="sr">{s.title}</h2>}
        <Screened page={page} trouble={visit.trouble} stage="public" labels={labels} />
        <Field
          kind="text"
          name="name"
          label={f.name}
          hint={f.nameHint}
          value={written(visit, profileAction, 'name', mine.name)}
          error={errorOf(visit, profileAction, 'name')}
          autocomplete="name"
          maxLength={80}
        />
        <Field
          kind="select"
          name="country"
          label={s.country}
          value={written(visit, profileAction, 'country', mine.country ?? '')}
          options={options}
          optional={w.parts.field.optional}
          autocomplete="country"
        />
        <Field
          kind="text"
          name="headline"
          label={s.headline}
          hint={s.headlineHint}
          value={written(visit, profileAction, 'headline', mine.headline)}
          error={errorOf(visit, profileAction, 'headline')}
          optional={w.parts.field.optional}
          maxLength={120}
        />
        <Field
          kind="textarea"
          name="about"
          label={s.about}
          hint={s.aboutHint}
          rows={8}
          value={written(visit, profileAction, 'about', mine.about)}
          error={errorOf(visit, profileAction, 'about')}
          optional={w.parts.field.optional}
          maxLength={3000}
        />
        <div class="row">
          <Button look="main">{s.act}</Button>
          <a href={`${paths.people}/${mine.id}`}>{s.see}</a>
        </div>
      </Form>
    </AccountPage>
  );
};

/** A member as everybody sees them. */
export const memberPage: Show = async (visit) => {
  const { house, actor, page, w, params } = visit;
  const asking = { actor, lang: page.lang };
  const [member, reviews] = await Promise.all([
    ask(house, asking, showMember, { member: params['member'] }),
    ask(house, asking, memberReviews, { member: params['member'] }),
  ]);
  if (isRefusal(member)) return member;
  const s = w.accounts.profile;
  const text = (pieces: typeof member.about) =>
    pieces.map((piece) => ('shown' in piece ? piece.shown : s.hidden)).join('');
  const about = text(member.about);
  const headline = text(member.headline);
  return (
    <Layout page={page} title={member.name} description={headline || member.name} index>
      <div class="stack loose measure">
        <div class="row person">
          <Portrait name={member.name} side="professional" size="big" />
          <PageHead lang={page.lang} title={member.name} lead={headline || undefined} />
        </div>
        {member.country && <p class="soft">{countryName(member.country, page.lang)}</p>}
        {about ? (
          about.split(/\n{2,}/).map((paragraph) => <p class="pre">{paragraph}</p>)
        ) : (
          <p class="soft">{s.empty}</p>
        )}
        {isMember(actor) && actor.id !== member.id && <WithOther visit={visit} member={member.id} />}
        {!isRefusal(reviews) && (
          <ReviewsOf visit={visit} list={reviews} path={`${paths.people}/${member.id}/reviews`} />
        )}
      </div>
    </Layout>
  );
};

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

const ownNames = { en: 'English', es: 'Español', pt: 'Português' } as const;

export const preferencesPage: Show = async (visit) => {
  const { house, actor, page, w } = visit;
  const mine = await ask(house, { actor, lang: page.lang }, myProfile, {});
  if (isRefusal(mine)) return mine;
  const s = w.accounts.preferences;
  const zones = zoneNames.includes(mine.timeZone) ? zoneNames : [mine.timeZone, ...zoneNames];
  return (
    <AccountPage visit={visit} title={s.title} lead={s.lead} tab={at.preferences}>
      <Form action={at.preferences} formKey={visit.formKey()} label={s.title} class="stack measure">
        <Wrong visit={visit} action={at.preferences} labels={{ lang: s.lang, timeZone: s.zone, mail: s.mail }} />
        <Field
          kind="select"
          name="lang"
          label={s.lang}
          value={written(visit, at.preferences, 'lang', mine.lang)}
          options={langs.map((value) => ({ value, label: ownNames[value] }))}
        />
        <Field
          kind="select"
          name="timeZone"
          label={s.zone}
          hint={s.zoneHint}
          value={written(visit, at.preferences, 'timeZone', mine.timeZone)}
          error={errorOf(visit, at.preferences, 'timeZone')}
          options={zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
        />
        <Field
          kind="radio"
          name="mail"
          label={s.mail}
          value={written(visit, at.preferences, 'mail', mine.mail)}
          cards
          options={[
            { value: 'all', label: s.mailAll, hint: s.mailAllHint },
            { value: 'needed', label: s.mailNeeded, hint: s.mailNeededHint },
          ]}
        />
        <div class="row">
          <Button look="main">{s.act}</Button>
        </div>
      </Form>
    </AccountPage>
  );
};

const zoneNames = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'))];
