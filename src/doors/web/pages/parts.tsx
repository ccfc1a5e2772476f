/** The gallery: every part in every state, to look at and to copy from. Served in development only. */
import { words } from '../../../words/index.ts';
import { Badge } from '../parts/badge.tsx';
import { Button, ButtonLink } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { Icon, iconNames } from '../parts/icon.tsx';
import { Layout, type PageContext } from '../parts/layout.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Portrait } from '../parts/portrait.tsx';
import { Steps } from '../parts/steps.tsx';
import { Acts, Clocks, Entries, Lists, Sums, Texts } from './parts/rich.tsx';
import { samples } from './parts/samples.ts';
import { Section, type Shown } from './parts/section.tsx';

export function PartsPage({ page }: { readonly page: PageContext }) {
  const s = samples[page.lang];
  const shown = { page, s };
  return (
    <Layout page={page} title={s.title}>
      <PageHead lang={page.lang} title={s.title} lead={s.lead} crumbs={[{ href: '/', label: 'Garante' }]}>
        <Steps label={s.heads.clocks} steps={s.steps} at={3} held />
      </PageHead>
      <div class="stack far">
        <Buttons {...shown} />
        <Fields {...shown} />
        <Notices {...shown} />
        <Sums {...shown} />
        <Clocks {...shown} />
        <Acts {...shown} />
        <Entries {...shown} />
        <Lists {...shown} />
        <Texts {...shown} />
        <Icons {...shown} />
      </div>
    </Layout>
  );
}

function Buttons({ s }: Shown) {
  return (
    <Section title={s.heads.buttons}>
      <div class="row">
        <Button look="main">{s.accept}</Button>
        <Button>{s.changes}</Button>
        <Button look="grave">{s.cancel}</Button>
        <Button look="plain">{s.notNow}</Button>
        <Button small>{s.changes}</Button>
        <Button look="main" busy>
          {s.signing}
        </Button>
        <ButtonLink href="/projects" icon="search">
          {s.propose}
        </ButtonLink>
      </div>
      <Button id="propose" because={s.suspended}>
        {s.propose}
      </Button>
    </Section>
  );
}

function Fields({ page, s }: Shown) {
  const w = words(page.lang).parts;
  const category = s.categories.map((label, index) => ({ value: String(index), label }));
  return (
    <Section title={s.heads.fields}>
      <Form action="/dev/parts" formKey="gallery" label={s.heads.fields}>
        <ErrorSummary
          lang={page.lang}
          sentence={s.wrong}
          fields={{ description: s.descriptionError, budget: s.budgetError }}
          labels={{ description: s.description, budget: s.budget }}
        />
        <div class="halves">
          <Field
            kind="text"
            name="title"
            label={s.heading}
            hint={s.headingHint}
            value={s.headingValue}
            maxLength={120}
          />
          <Field
            kind="textarea"
            name="description"
            label={s.description}
            hint={s.descriptionHint}
            value={s.descriptionValue}
            error={s.descriptionError}
          />
          <Field kind="money" name="price" label={s.budget} currency="USD" value="420.00" />
          <Field
            kind="money"
            name="budget"
            label={s.budget}
            currency="ARS"
            choice={{ label: s.currency, currencies: ['USD', 'ARS', 'BRL'] }}
            value="-5"
            error={s.budgetError}
          />
          <Field kind="select" name="category" label={s.category} options={category} optional={w.field.optional} />
          <Field kind="date" name="ends" label={s.ends} value="2026-12-04" />
          <Field
            kind="radio"
            name="choice"
            label={s.kind}
            value="0"
            cards
            options={s.kinds.map(([label = '', hint = ''], index) => ({ value: String(index), label, hint }))}
          />
          <Field
            kind="checks"
            name="kinds"
            label={s.notices}
            values={['0']}
            options={s.noticeKinds.map((label, index) => ({ value: String(index), label }))}
          />
          <Field kind="checkbox" name="terms" label={s.terms} error={s.wrong} />
          <div class="choice">
            <Field kind="number" name="days" label={s.days} value="14" min={1} max={365} />
            <Button look="main">{s.propose}</Button>
          </div>
        </div>
      </Form>
    </Section>
  );
}

const tones = ['neutral', 'good', 'key', 'warn', 'bad'] as const;
const badges = ['neutral', 'key', 'good', 'petrol', 'warn', 'bad', 'proof'] as const;

function Notices({ s }: Shown) {
  return (
    <Section title={s.heads.notices}>
      {tones.map((tone, index) => (
        <Notice tone={tone} title={s.told[index]?.[0]} heading={tone === 'warn'}>
          <span>{s.told[index]?.[1]}</span>
        </Notice>
      ))}
      <div class="row">
        {badges.map((tone, index) => (
          <Badge tone={tone}>{s.states[index]}</Badge>
        ))}
        <Portrait name="Marina Ferrari" />
        <Portrait name="Tomás Quispe Rojas" side="professional" />
        <Portrait name="Garante" side="house" />
        <Portrait name="Marina Ferrari" size="small" />
        <Portrait name="Tomás Quispe" side="professional" size="big" />
      </div>
    </Section>
  );
}

function Icons({ s }: Shown) {
  return (
    <Section title={s.heads.icons}>
      <ul class="row">
        {iconNames.map((name) => (
          <li class="xs soft">
            <Icon name={name} /> {name}
          </li>
        ))}
      </ul>
    </Section>
  );
}
