import { Held } from '../../../../core/command.ts';
import { type Refusal, isRefusal } from '../../../../core/refusal.ts';
import {
  type FeeEstimate,
  type ShownProject,
  estimateFee,
  limits,
  showProject,
} from '../../../../modules/hiring/index.ts';
import { fileAllowance } from '../../../../modules/files/index.ts';
import type { ShownSubject } from '../../../../modules/requirements/index.ts';
import { percent } from '../../../../words/format.ts';
import { sayProblem, sayRefusal } from '../../../../words/index.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { FileField, type FileRoom } from '../../parts/files.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { MoneyLines } from '../../parts/money.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Consequences } from '../../parts/offer.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Screened } from '../../parts/talk/screened.tsx';
import { type Show, type Visit, one } from '../../route.ts';
import { Why, cardPath } from '../standing/card.tsx';
import { SeenVersions, requiredAt } from '../requirements/required.tsx';
import { countOf, sumOf } from './project-form.ts';
import { because, range, see } from './reading.ts';

interface Props {
  readonly visit: Visit;
  readonly project: ShownProject;
}

/** First the price and what of it arrives, then the words: nobody sends a proposal without having seen the fee. */
export const proposePage: Show = async (visit) => {
  const project = await see(visit, showProject, { project: visit.params['project'] });
  if (isRefusal(project)) return project;
  const { page, w } = visit;
  const t = w.hiring.propose;
  const reason = because(page.lang, project.actions['propose']);
  const asked = termsIn(visit);
  const estimate = await estimated(visit, project, asked.price);
  const allowed = await see(visit, fileAllowance, {});
  const required = await requiredAt(visit, project.id);
  const ready = estimate !== null && !isRefusal(estimate) && daysFit(asked.days);
  const back = `/projects/${project.id}`;
  return (
    <Layout page={page} title={`${t.title}: ${project.title}`}>
      <PageHead lang={page.lang} title={t.title} lead={project.title} crumbs={[{ href: back, label: project.title }]} />
      {reason !== undefined && visit.trouble === null ? (
        <Notice tone="warn" title={reason} />
      ) : ready ? (
        <Words
          visit={visit}
          project={project}
          asked={asked}
          estimate={estimate}
          allowed={roomIn(allowed)}
          required={required}
        />
      ) : (
        <Terms visit={visit} project={project} asked={asked} estimate={estimate} />
      )}
    </Layout>
  );
};

/** How many files may go along; why none may now. */
function roomIn(allowed: { readonly bytes: number; readonly perMessage: number } | Refusal): FileRoom | Refusal {
  return isRefusal(allowed) ? allowed : { files: allowed.perMessage, megabytes: allowed.bytes / 1024 / 1024 };
}

interface Asked {
  readonly price: string;
  readonly days: string;
}

function termsIn({ trouble, query }: Visit): Asked {
  if (trouble) return { price: one(trouble.values, 'price'), days: one(trouble.values, 'days') };
  return { price: query['price'] ?? '', days: query['days'] ?? '' };
}

async function estimated(visit: Visit, project: ShownProject, price: string): Promise<FeeEstimate | Refusal | null> {
  if (price === '') return null;
  return see(visit, estimateFee, {
    project: project.id,
    price: sumOf(price.trim(), project.currency, visit.page.lang),
  });
}

function daysFit(days: string): boolean {
  const count = countOf(days);
  return typeof count === 'number' && count >= 1 && count <= limits.daysMax;
}

interface TermsProps extends Props {
  readonly asked: Asked;
  readonly estimate: FeeEstimate | Refusal | null;
}

function Terms({ visit, project, asked, estimate }: TermsProps) {
  const { page, w, query } = visit;
  const t = w.hiring.propose;
  const tried = query['price'] !== undefined;
  const budget = range(project.budgetMin, project.budgetMax, project.currency, page.lang);
  const wrongPrice = tried && (estimate === null || isRefusal(estimate)) ? w.inputs.not_an_amount : undefined;
  const wrongDays =
    tried && !daysFit(asked.days) ? sayProblem(page.lang, 'too_big', { max: limits.daysMax }) : undefined;
  return (
    <form action={`/projects/${project.id}/propose`} class="stack narrow">
      <h2>{t.step1}</h2>
      <p class="soft">{t.budgetIs(budget)}</p>
      <Field
        kind="money"
        name="price"
        label={t.price}
        hint={t.priceHint}
        currency={project.currency}
        value={asked.price}
        error={wrongPrice}
      />
      <Field
        kind="text"
        name="days"
        label={t.days}
        hint={t.daysHint}
        inputMode="numeric"
        maxLength={3}
        value={asked.days}
        error={wrongDays}
      />
      <p>
        <Button look="main" icon="arrow-right">
          {t.calculate}
        </Button>
      </p>
    </form>
  );
}

interface WordsProps extends Props {
  readonly asked: Asked;
  readonly estimate: FeeEstimate;
  readonly allowed: FileRoom | Refusal;
  readonly required: ShownSubject | null;
}

function Words({ visit, project, asked, estimate, allowed, required }: WordsProps) {
  const { page, w, trouble } = visit;
  const t = w.hiring.propose;
  const p = w.hiring.proposal;
  const action = `/projects/${project.id}/proposals`;
  const wrong = trouble?.fields ?? {};
  const value = (name: string) => (trouble ? one(trouble.values, name) : '');
  const names = {
    text: t.text,
    ...Object.fromEntries(project.questions.map(({ text }, n) => [`answers.${n}.text`, text])),
  };
  return (
    <div class="two end">
      <Form action={action} formKey={visit.formKey()} label={t.step2} files>
        <Screened page={page} trouble={trouble} stage="public" labels={names} />
        {trouble && !(trouble.answer instanceof Held) && (
          <ErrorSummary lang={page.lang} sentence={trouble.sentence} fields={wrong} labels={names} />
        )}
        <Hidden name="price" value={asked.price} />
        <Hidden name="days" value={asked.days} />
        <Hidden name="currency" value={project.currency} />
        <SeenVersions shown={required} />
        <h2>{t.step2}</h2>
        <Field
          kind="textarea"
          name="text"
          label={t.text}
          hint={t.textHint}
          rows={10}
          maxLength={limits.proposalMaxCharacters}
          value={value('text')}
          error={wrong['text']}
        />
        {project.questions.length > 0 && <h3>{t.questions}</h3>}
        {project.questions.map(({ id, text }, n) => (
          <>
            <Hidden name={`answers.${n}.question`} value={id} />
            <Field
              kind="textarea"
              name={`answers.${n}.text`}
              label={text}
              rows={3}
              maxLength={limits.answerMaxCharacters}
              value={value(`answers.${n}.text`)}
              error={wrong[`answers.${n}.text`]}
            />
          </>
        ))}
        {isRefusal(allowed) ? (
          <p class="sm soft">{sayRefusal(page.lang, allowed.code, allowed.detail)}</p>
        ) : (
          <FileField lang={page.lang} name="files" room={allowed} trouble={trouble} />
        )}
        {project.clientRed.length > 0 && (
          <section class="stack">
            <Why visit={visit} red={project.clientRed} />
            <p>
              <a href={cardPath(project.client.id)}>{w.standing.card.of(project.client.name)}</a>
            </p>
            <Field
              kind="checkbox"
              name="client_card_seen"
              label={w.standing.card.seen}
              hint={w.standing.card.seenHint}
              checked={value('client_card_seen') === 'yes'}
            />
          </section>
        )}
        <Consequences
          rows={[
            { term: t.then.read, text: t.then.readText },
            { term: t.then.bind, text: t.then.bindText },
          ]}
        />
        <p>
          <Button look="main" icon="send">
            {t.send}
          </Button>
        </p>
      </Form>
      <aside class="panel stack" aria-label={p.price}>
        <Estimate visit={visit} estimate={estimate} />
        <p class="sm">
          {p.days}: {p.dayCount(Number(asked.days))} ·{' '}
          <a href={`/projects/${project.id}/propose`} rel="nofollow">
            {t.change}
          </a>
        </p>
      </aside>
    </div>
  );
}

/** What the client pays, what the house takes, what arrives. */
export function Estimate({ visit, estimate }: { readonly visit: Visit; readonly estimate: FeeEstimate }) {
  const { page, w } = visit;
  const t = w.hiring.propose;
  return (
    <>
      <MoneyLines
        lang={page.lang}
        currency={estimate.currency}
        lines={[
          { term: t.clientPays, amountMinor: estimate.price },
          { term: t.fee(percent(estimate.basisPoints, page.lang)), amountMinor: -estimate.fee },
          { term: t.net, amountMinor: estimate.net, total: true },
        ]}
      />
      <p class="sm soft">{t.feeNote}</p>
    </>
  );
}
