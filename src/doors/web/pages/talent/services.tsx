import { currencies } from '../../../../core/money.ts';
import { isRefusal, refuse } from '../../../../core/refusal.ts';
import { type Services, languageKeys, languageLevels, profileLimits } from '../../../../modules/talent/index.ts';
import { amount, languageName } from '../../../../words/format.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Screened } from '../../parts/talk/screened.tsx';
import { type Show, type Values, type Visit, many, one } from '../../route.ts';
import { Wrong, errorOf } from '../account/kit.tsx';
import { countOf, sumOf } from '../hiring/project-form.ts';
import { Skills } from '../hiring/write-fields.tsx';
import { placePath } from '../requirements/kit.ts';
import { Completeness, ProfilePart, mine, place } from './kit.tsx';

/** What stands in the fields: as it came back, or as it is in the house. */
interface Written {
  readonly skills: readonly string[];
  readonly free: string;
  readonly languages: readonly { readonly language: string; readonly level: string }[];
  readonly currency: string;
  readonly hourly: string;
  readonly smallest: string;
  readonly city: string;
  readonly remote: boolean;
  readonly onSiteKm: string;
}

function stored(services: Services | null, { page: { lang } }: Visit): Written {
  const currency = services?.currency ?? 'USD';
  const sum = (minor: bigint | null | undefined) =>
    minor === null || minor === undefined ? '' : amount(minor, currency, lang);
  return {
    skills: services?.skills ?? [],
    free: services?.freeSkills.join(', ') ?? '',
    languages: services?.languages ?? [],
    currency,
    hourly: sum(services?.hourly),
    smallest: sum(services?.smallest),
    city: services?.city ?? '',
    remote: services?.remote ?? true,
    onSiteKm: `${services?.onSiteKm ?? ''}`,
  };
}

function cameBack(values: Values): Written {
  const text = (name: string) => one(values, name);
  return {
    ...{ skills: many(values, 'skills'), free: text('free'), currency: text('hourly_currency') },
    ...{ hourly: text('hourly'), smallest: text('smallest'), city: text('city'), onSiteKm: text('onSiteKm') },
    remote: text('remote') !== '',
    languages: languagesIn(values),
  };
}

function languagesIn(values: Values): Written['languages'] {
  return Array.from({ length: profileLimits.languagesMax }, (_, n) => ({
    language: one(values, `languages.${n}.language`),
    level: one(values, `languages.${n}.level`),
  })).filter(({ language }) => language !== '');
}

function freeSkillsIn(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((skill) => skill.trim())
    .filter((skill) => skill !== '');
}

/** From the form to the act: what was left empty is not there. */
export function servicesOf(values: Values, { page: { lang } }: Visit): object {
  const text = (name: string) => one(values, name).trim();
  const currency = text('hourly_currency');
  const hourly = sumOf(text('hourly'), currency, lang);
  const smallest = sumOf(text('smallest'), currency, lang);
  return {
    skills: many(values, 'skills'),
    freeSkills: freeSkillsIn(text('free')),
    languages: languagesIn(values),
    currency: hourly === null && smallest === null ? null : currency,
    ...{ hourly, smallest, city: one(values, 'city'), remote: text('remote') !== '' },
    onSiteKm: text('onSiteKm') === '' ? null : countOf(text('onSiteKm')),
  };
}

export const servicesPage: Show = async (visit) => {
  const own = await mine(visit);
  if (own === null) return refuse('not_found');
  const { page, w, trouble } = visit;
  const s = w.talent.services;
  const form = trouble?.action === place.services ? cameBack(trouble.values) : stored(own.services, visit);
  const free = freeSkillsIn(form.free);
  const labels = {
    ...{ freeSkills: s.free, city: s.city, languages: s.languages, skills: s.skills, hourly: s.hourly },
    ...Object.fromEntries(free.map((_, n) => [`freeSkills.${n}`, s.free])),
  };
  const texts = Object.fromEntries(free.map((skill, n) => [`freeSkills.${n}`, skill]));
  return (
    <ProfilePart visit={visit} title={s.title} lead={s.lead} part={place.services}>
      <Completeness visit={visit} completeness={own.completeness} />
      <Form action={place.services} formKey={visit.formKey()} label={s.title} class="stack loose measure">
        {trouble && isRefusal(trouble.answer) && <Wrong visit={visit} action={place.services} labels={labels} />}
        <Screened page={page} trouble={trouble} stage="public" labels={labels} texts={texts} />
        <SkillFields visit={visit} form={form} />
        <LanguageFields visit={visit} form={form} />
        <RateFields visit={visit} form={form} />
        <PlaceFields visit={visit} form={form} />
        <div class="row">
          <Button look="main">{s.act}</Button>
        </div>
      </Form>
    </ProfilePart>
  );
};

interface Part {
  readonly visit: Visit;
  readonly form: Written;
}

function SkillFields({ visit, form }: Part) {
  const s = visit.w.talent.services;
  const wrong = errorOf(visit, place.services, 'skills');
  return (
    <>
      <fieldset class="field" id="f-skills">
        <legend>
          <h2>{s.skills}</h2>
        </legend>
        <span class="hint">{s.skillsHint}</span>
        <Skills visit={visit} chosen={form.skills} category="" />
        {wrong && <span class="error">{wrong}</span>}
      </fieldset>
      <Field
        kind="text"
        name="free"
        id="f-freeSkills"
        label={s.free}
        hint={s.freeHint}
        value={form.free}
        error={errorOf(visit, place.services, 'freeSkills')}
        optional={visit.w.parts.field.optional}
      />
    </>
  );
}

function LanguageFields({ visit, form }: Part) {
  const s = visit.w.talent.services;
  const { lang } = visit.page;
  const order = new Intl.Collator(lang);
  const options = [
    { value: '', label: s.none },
    ...languageKeys
      .map((value) => ({ value, label: languageName(value, lang) }))
      .toSorted((a, b) => order.compare(a.label, b.label)),
  ];
  const levels = languageLevels.map((value) => ({ value, label: s.levels[value] }));
  const rows = Math.min(profileLimits.languagesMax, Math.max(4, form.languages.length + 1));
  const wrong = errorOf(visit, place.services, 'languages');
  return (
    <fieldset class="stack tight" id="f-languages">
      <legend>
        <h2>{s.languages}</h2>
      </legend>
      {Array.from({ length: rows }, (_, n) => (
        <div class="pair">
          <Field
            kind="select"
            name={`languages.${n}.language`}
            label={s.language(n + 1)}
            quiet
            options={options}
            value={form.languages[n]?.language ?? ''}
          />
          <Field
            kind="select"
            name={`languages.${n}.level`}
            label={s.level(n + 1)}
            quiet
            options={levels}
            value={form.languages[n]?.level ?? 'fluent'}
          />
        </div>
      ))}
      {wrong && <span class="error">{wrong}</span>}
    </fieldset>
  );
}

function RateFields({ visit, form }: Part) {
  const s = visit.w.talent.services;
  const { optional } = visit.w.parts.field;
  return (
    <fieldset class="stack">
      <legend>
        <h2>{s.rates}</h2>
      </legend>
      <p class="soft">{s.ratesHint}</p>
      <Field
        kind="money"
        name="hourly"
        label={s.hourly}
        value={form.hourly}
        currency={form.currency}
        choice={{ label: s.currency, currencies }}
        error={errorOf(visit, place.services, 'hourly') ?? errorOf(visit, place.services, 'currency')}
        optional={optional}
      />
      <Field
        kind="text"
        name="smallest"
        label={s.smallest}
        inputMode="decimal"
        value={form.smallest}
        error={errorOf(visit, place.services, 'smallest')}
        optional={optional}
      />
    </fieldset>
  );
}

function PlaceFields({ visit, form }: Part) {
  const s = visit.w.talent.services;
  const { optional } = visit.w.parts.field;
  return (
    <fieldset class="stack">
      <legend>
        <h2>{s.places}</h2>
      </legend>
      <Field
        kind="text"
        name="city"
        label={s.city}
        hint={s.cityHint}
        value={form.city}
        maxLength={profileLimits.cityMaxCharacters}
        error={errorOf(visit, place.services, 'city')}
        optional={optional}
      />
      <p>
        <a href={placePath}>{visit.w.requirements.place.title}</a>
      </p>
      <Field kind="checkbox" name="remote" label={s.remote} checked={form.remote} />
      <Field
        kind="text"
        name="onSiteKm"
        label={s.onSite}
        hint={s.onSiteHint}
        inputMode="numeric"
        value={form.onSiteKm}
        error={errorOf(visit, place.services, 'onSiteKm')}
        optional={optional}
      />
    </fieldset>
  );
}
