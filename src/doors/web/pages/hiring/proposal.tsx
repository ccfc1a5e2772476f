import { Held } from '../../../../core/command.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import {
  type Counter,
  type ShownProposal,
  declineReasons,
  limits,
  showProposal,
  testsAsked,
} from '../../../../modules/hiring/index.ts';
import { amount, money } from '../../../../words/format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Clock } from '../../parts/clock.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { FileList } from '../../parts/files.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Money } from '../../parts/money.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Offer, Offers } from '../../parts/offer.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Screened } from '../../parts/talk/screened.tsx';
import { Time, said } from '../../parts/time.tsx';
import { type Show, type Visit, one, written } from '../../route.ts';
import { Estimate } from './propose.tsx';
import { because, country, see } from './reading.ts';
import { TestsOf } from './tests-asked.tsx';

interface Props {
  readonly visit: Visit;
  readonly proposal: ShownProposal;
}

/** One proposal, for its two sides: the terms, the words, the offers between them, and what can be done. */
export const proposalPage: Show = async (visit) => {
  const named = { proposal: visit.params['proposal'] };
  const [proposal, asked] = await Promise.all([see(visit, showProposal, named), see(visit, testsAsked, named)]);
  if (isRefusal(proposal)) return proposal;
  const { page, w, query } = visit;
  const p = w.hiring.proposal;
  const { about, side } = proposal;
  const list = side === 'client' ? `/projects/${proposal.project}/proposals` : '/work';
  const crumbs = [
    { href: list, label: side === 'client' ? w.hiring.compare.title : w.hiring.work.title },
    { href: `/projects/${proposal.project}`, label: about.title },
  ];
  return (
    <Layout page={page} title={`${p.title(proposal.by.name)}: ${about.title}`}>
      <PageHead lang={page.lang} title={p.title(proposal.by.name)} crumbs={crumbs}>
        <p class="row sm soft">
          <State visit={visit} proposal={proposal} />
          <span>
            {p.sent} <Time at={proposal.sentAt} page={page} />
          </span>
        </p>
      </PageHead>
      {query['sent'] !== undefined && visit.trouble === null && (
        <Notice tone="good" role="status" title={w.hiring.propose.sent} />
      )}
      {proposal.edition < about.edition && <Notice title={p.older} />}
      <div class="two end">
        <div class="stack far">
          <Waiting visit={visit} proposal={proposal} />
          <section class="stack" aria-labelledby="words">
            <h2 id="words">{p.text}</h2>
            <div class="words">{proposal.text}</div>
            <FileList lang={page.lang} files={proposal.files} room={`/engagements/${proposal.engagement}`} />
          </section>
          <Answers visit={visit} proposal={proposal} />
          <Counters visit={visit} proposal={proposal} />
          {!isRefusal(asked) && <TestsOf visit={visit} proposal={proposal} asked={asked} />}
        </div>
        <aside class="stack loose">
          <Terms visit={visit} proposal={proposal} />
          <Actions visit={visit} proposal={proposal} />
        </aside>
      </div>
    </Layout>
  );
};

export function State({ visit: { w }, proposal }: Props) {
  const p = w.hiring.proposal;
  const tone = { open: 'petrol', accepted: 'good', declined: 'neutral', withdrawn: 'neutral' } as const;
  const reason = declineReasons.find((each) => each === proposal.reason);
  const text = reason === undefined ? p.status[proposal.status] : p.declinedBecause(p.reasons[reason].toLowerCase());
  return <Badge tone={tone[proposal.status]}>{text}</Badge>;
}

function Terms({ visit, proposal }: Props) {
  const { page, w } = visit;
  const p = w.hiring.proposal;
  const { price, currency, days, scope, estimate, by } = proposal;
  return (
    <section class="panel stack" aria-label={p.price}>
      <dl class="facts">
        <div>
          <dt>{p.from}</dt>
          <dd>
            <a href={`${paths.people}/${by.id}`}>{by.name}</a>
            {by.country && <span class="soft"> · {country(by.country, page.lang)}</span>}
          </dd>
        </div>
        {!estimate && (
          <div>
            <dt>{p.price}</dt>
            <dd class="sum">
              <Money amountMinor={price} currency={currency} lang={page.lang} />
            </dd>
          </div>
        )}
        <div>
          <dt>{p.days}</dt>
          <dd>{p.dayCount(days)}</dd>
        </div>
        {scope !== '' && (
          <div>
            <dt>{p.scope}</dt>
            <dd class="words">{scope}</dd>
          </div>
        )}
      </dl>
      {estimate && <Estimate visit={visit} estimate={estimate} />}
    </section>
  );
}

function Answers({ visit: { w }, proposal: { answers, about } }: Props) {
  if (answers.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="answers">
      <h2 id="answers">{w.hiring.proposal.answers}</h2>
      <dl class="stack">
        {answers.map(({ question, text }) => (
          <div>
            <dt class="soft">{about.questions.find(({ id }) => id === question)?.text}</dt>
            <dd class="words">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The offer that waits for an answer, with its clock, above everything else. */
function Waiting({ visit, proposal }: Props) {
  const { page, w } = visit;
  const p = w.hiring.proposal;
  const counter = proposal.counters.find((each) => each.status === 'open');
  if (!counter || proposal.status !== 'open' || page.now >= counter.expiresAt) return null;
  const mine = counter.side === proposal.side;
  const moment = said(counter.expiresAt, page, 'deadline');
  const other = proposal.side === 'client' ? proposal.by.name : proposal.client.name;
  const form = (act: 'accept' | 'decline' | 'withdraw', label: string, main = false) => (
    <Form action={`/counters/${counter.id}/${act}`} formKey={visit.formKey()} class="">
      <Hidden name="proposal" value={proposal.id} />
      <Button look={main ? 'main' : 'outline'}>{label}</Button>
    </Form>
  );
  const reason = mine ? undefined : because(page.lang, proposal.actions['acceptCounter']);
  return (
    <section class="panel stack" aria-labelledby="waits">
      <h2 id="waits">{mine ? p.waitsOther : p.waits}</h2>
      <CounterTerms visit={visit} counter={counter} />
      <Clock
        page={page}
        startedAt={counter.sentAt}
        endsAt={counter.expiresAt}
        silence={p.silence}
        calendar={`/proposals/${proposal.id}/deadline`}
      >
        {mine ? p.until({ who: other, moment }) : p.untilYou(moment)}
      </Clock>
      {visit.trouble?.action.startsWith('/counters/') && (
        <ErrorSummary lang={page.lang} sentence={visit.trouble.sentence} />
      )}
      {reason !== undefined && <p class="sm soft">{reason}</p>}
      <div class="row">
        {!mine && reason === undefined && form('accept', p.acceptCounter, true)}
        {!mine && form('decline', p.declineCounter)}
        {mine && form('withdraw', p.withdrawCounter)}
      </div>
    </section>
  );
}

function CounterTerms({ visit: { page, w }, counter }: { readonly visit: Visit; readonly counter: Counter }) {
  const p = w.hiring.proposal;
  return (
    <>
      <p>
        <b>{money(counter.price, counter.currency, page.lang)}</b> · {p.dayCount(counter.days)}
      </p>
      {counter.scope !== '' && <p class="words">{counter.scope}</p>}
      {counter.text !== '' && <p class="words soft">{counter.text}</p>}
    </>
  );
}

function Counters({ visit, proposal }: Props) {
  const { page, w } = visit;
  const p = w.hiring.proposal;
  const past = proposal.counters.filter((each) => each.status !== 'open' || page.now >= each.expiresAt);
  if (past.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="counters">
      <h2 id="counters">{p.counters}</h2>
      <ol class="stack">
        {past.map((counter) => (
          <li class="stack tight">
            <p class="row sm soft">
              <span>
                {counter.side === 'client' ? p.byClient(proposal.client.name) : p.byProfessional(proposal.by.name)}
              </span>
              <Time at={counter.sentAt} page={page} />
              <Badge>{p.counterStatus[counter.status === 'open' ? 'expired' : counter.status]}</Badge>
            </p>
            <CounterTerms visit={visit} counter={counter} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Actions({ visit, proposal }: Props) {
  const { page, w, trouble } = visit;
  const p = w.hiring.proposal;
  const { side, status, id } = proposal;
  const why = (name: string) => because(page.lang, proposal.actions[name]);
  const here = trouble && !trouble.action.startsWith('/counters/') ? trouble : null;
  return (
    <section class="stack" aria-label={w.hiring.project.actions}>
      {here && !(here.answer instanceof Held) && (
        <ErrorSummary lang={page.lang} sentence={here.sentence} fields={here.fields} />
      )}
      {side === 'client' && status === 'open' && (
        <ButtonLink look="main" wide icon="handshake" href={`/proposals/${id}/award`}>
          {p.accept}
        </ButtonLink>
      )}
      <ButtonLink wide icon="message-square" href={`/engagements/${proposal.engagement}`}>
        {p.conversation}
      </ButtonLink>
      {status === 'open' && (
        <Offers>
          <CounterOffer visit={visit} proposal={proposal} />
          {side === 'professional' && (
            <Offer lang={page.lang} icon="undo-2" title={p.withdraw} hint={p.withdrawHint} because={why('withdraw')}>
              <Form action={`/proposals/${id}/withdraw`} formKey={visit.formKey()}>
                <Button>{p.withdrawAct}</Button>
              </Form>
            </Offer>
          )}
          {side === 'client' && <Decline visit={visit} proposal={proposal} />}
        </Offers>
      )}
      <p class="sm">
        <a href={`/report?subject=${id}`}>{p.report}</a>
      </p>
    </section>
  );
}

function Decline({ visit, proposal }: Props) {
  const { page, w, trouble } = visit;
  const p = w.hiring.proposal;
  const action = `/proposals/${proposal.id}/decline`;
  const open = trouble?.action === action;
  return (
    <Offer
      lang={page.lang}
      icon="x"
      title={p.decline}
      hint={p.declineHint}
      open={open}
      because={because(page.lang, proposal.actions['decline'])}
    >
      <Form action={action} formKey={visit.formKey()}>
        <Field
          kind="radio"
          name="reason"
          label={p.reason}
          value={written(visit, action, 'reason')}
          options={declineReasons.map((value) => ({ value, label: p.reasons[value] }))}
          error={open ? trouble.fields['reason'] : undefined}
        />
        <Button>{p.declineAct}</Button>
      </Form>
    </Offer>
  );
}

function CounterOffer({ visit, proposal }: Props) {
  const { page, w, trouble } = visit;
  const p = w.hiring.proposal;
  const action = `/proposals/${proposal.id}/counters`;
  const here = trouble?.action === action ? trouble : null;
  const wrong = here?.fields ?? {};
  const value = (name: string, otherwise: string) => (here ? one(here.values, name) : otherwise);
  return (
    <Offer
      lang={page.lang}
      icon="split"
      title={p.counter}
      hint={p.counterHint}
      open={here !== null}
      because={because(page.lang, proposal.actions['counter'])}
    >
      <Form action={action} formKey={visit.formKey()} label={p.counter}>
        <Screened page={page} trouble={here} stage="talking" labels={{ scope: p.counterScope, text: p.counterText }} />
        <Hidden name="currency" value={proposal.currency} />
        <Field
          kind="money"
          name="price"
          label={p.counterPrice}
          currency={proposal.currency}
          value={value('price', amount(proposal.price, proposal.currency, page.lang))}
          error={wrong['price.amount'] ?? wrong['price']}
        />
        <Field
          kind="text"
          name="days"
          label={p.counterDays}
          inputMode="numeric"
          maxLength={3}
          value={value('days', String(proposal.days))}
          error={wrong['days']}
        />
        <Field
          kind="textarea"
          name="scope"
          label={p.counterScope}
          hint={p.counterScopeHint}
          optional={w.parts.field.optional}
          rows={3}
          maxLength={limits.scopeMaxCharacters}
          value={value('scope', proposal.scope)}
          error={wrong['scope']}
        />
        <Field
          kind="textarea"
          name="text"
          label={p.counterText}
          optional={w.parts.field.optional}
          rows={2}
          value={value('text', '')}
          error={wrong['text']}
        />
        <Field
          kind="select"
          name="hours"
          label={p.counterHours}
          value={value('hours', '72')}
          options={[
            { value: '24', label: p.hours['24'] },
            { value: '72', label: p.hours['72'] },
            { value: '168', label: p.hours['168'] },
          ]}
          error={wrong['hours']}
        />
        <Button look="main">{p.counterSend}</Button>
      </Form>
    </Offer>
  );
}
