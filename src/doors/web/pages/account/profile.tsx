import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { countries, myProfile } from '../../../../modules/accounts/index.ts';
import { langs } from '../../../../words/lang.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { paths } from '../../parts/paths.ts';
import { Screened } from '../../parts/talk/screened.tsx';
import { type Show, written } from '../../route.ts';
import { Completeness, ProfilePart, mine as myTalent } from '../talent/kit.tsx';
import { AccountPage, Wrong, at, errorOf } from './kit.tsx';
import { countryNames } from './names.ts';

export const profileAction = '/account/profile';

export const profilePage: Show = async (visit) => {
  const { house, actor, page, w } = visit;
  const [mine, talent] = await Promise.all([ask(house, { actor, lang: page.lang }, myProfile, {}), myTalent(visit)]);
  if (isRefusal(mine)) return mine;
  const { profile: s, fields: f } = w.accounts;
  const labels = { name: f.name, headline: s.headline, about: s.about, country: s.country };
  const options = [
    { value: '', label: s.noCountry },
    ...countryNames(countries, page.lang).map(([value, label]) => ({ value, label })),
  ];
  return (
    <ProfilePart visit={visit} title={s.title} lead={s.lead} part={at.profile}>
      {talent && <Completeness visit={visit} completeness={talent.completeness} />}
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
    </ProfilePart>
  );
};

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
