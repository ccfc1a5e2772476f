import type { Numbers } from '../../../modules/policy/index.ts';
import { dayMs, duration, hourMs, money, number, percent } from '../../../words/format.ts';
import { words } from '../../../words/index.ts';
import type { Lang } from '../../../words/lang.ts';
import { ArchHero } from '../parts/arch-hero.tsx';
import { Badge } from '../parts/badge.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { Lintel } from '../parts/clock.tsx';
import { Empty } from '../parts/empty.tsx';
import { type Job, Jobs } from '../parts/jobs.tsx';
import { Layout, type PageContext } from '../parts/layout.tsx';
import { Mark } from '../parts/mark.tsx';
import { Money } from '../parts/money.tsx';
import { paths } from '../parts/paths.ts';
import { StoneSteps } from '../parts/steps.tsx';
import { Time } from '../parts/time.tsx';
import { Act, type ActEntry } from '../parts/timeline.tsx';

/** The numbers of the house that the front page names. */
export type LandingNumbers = Pick<
  Numbers,
  | 'feeBands'
  | 'counterOfferHours'
  | 'reviewWindowDays'
  | 'clearingDays'
  | 'decisionDays'
  | 'changeRounds'
  | 'appealAnswerDays'
>;

interface Props {
  readonly page: PageContext;
  readonly latest: readonly Job[];
  readonly numbers: LandingNumbers;
}

/** The front page: the promise, how it is kept step by step, and what is open right now. */
export function LandingPage({ page, latest, numbers }: Props) {
  const w = words(page.lang).landing;
  return (
    <Layout page={page} title={w.title} description={w.description} index wide onBand>
      <Hero page={page} numbers={numbers} />
      <div class="shell">
        <section class="band" aria-labelledby="h-life">
          <h2 id="h-life">{w.life.title}</h2>
          <StoneSteps stones={stones(page.lang, numbers)} />
        </section>
        <WhatIf lang={page.lang} numbers={numbers} />
        <OneRecord page={page} />
      </div>
      <div class="lit">
        <div class="shell">
          <Latest lang={page.lang} latest={latest} />
        </div>
      </div>
      <div class="shell">
        <section class="band own last" aria-labelledby="h-own">
          <span class="ownmark">
            <Mark />
          </span>
          <div>
            <h2 id="h-own">{w.own.title}</h2>
            <p>{w.own.text}</p>
          </div>
          <ButtonLink href={paths.rules}>{w.own.rules}</ButtonLink>
        </section>
      </div>
    </Layout>
  );
}

/** Two people of an example, the same on the whole page. */
const pair = { client: 'Marina', professional: 'Tomás' };
const sumMinor = 42_000n;

function Hero({ page, numbers }: Pick<Props, 'page' | 'numbers'>) {
  const { lang, now } = page;
  const w = words(lang).landing.hero;
  const endsAt = new Date(now.getTime() + 2 * dayMs + 20 * hourMs);
  const startedAt = new Date(endsAt.getTime() - numbers.reviewWindowDays * dayMs);
  const [before, after] = w.silence(pair);
  return (
    <section class="hero">
      <div class="shell">
        <div class="say">
          <h1>
            <span>{w.first}</span> <span>{w.second}</span>
          </h1>
          <p>{w.lead}</p>
          <div class="row">
            <ButtonLink look="light" href={paths.projects}>
              {w.find}
            </ButtonLink>
            <ButtonLink look="ghost" href={paths.publish}>
              {w.post}
            </ButtonLink>
          </div>
          <p class="fine">{fee(lang, numbers)}</p>
        </div>
        <ArchHero>
          <p>{w.example}</p>
          <p class="sum">
            <Money amountMinor={sumMinor} currency="USD" lang={lang} />
          </p>
          <p>
            <Badge tone="key">{w.held}</Badge>
          </p>
          <div class="clock">
            <Lintel page={page} startedAt={startedAt} endsAt={endsAt} />
          </div>
          <p>
            {before}
            <b>
              <Time at={endsAt} page={page} as="deadline" />
            </b>
            {after}
          </p>
        </ArchHero>
      </div>
    </section>
  );
}

function fee(lang: Lang, { feeBands }: LandingNumbers): string {
  const w = words(lang).landing.hero;
  const [first, last] = [feeBands[0], feeBands.at(-1)].map((band) => percent(band?.basisPoints ?? 0n, lang));
  return first === last ? w.fee(first ?? '') : w.feeDown({ share: first ?? '', least: last ?? '' });
}

function stones(lang: Lang, numbers: LandingNumbers) {
  const w = words(lang).landing.life;
  const days = (count: number) => duration(count * dayMs, lang);
  const hours = words(lang).landing.hours(number(numbers.counterOfferHours, lang));
  return [
    { title: w.talk.title, text: w.talk.text, hush: { lead: w.nobody, text: w.talk.hush } },
    { title: w.agree.title, text: w.agree.text, hush: { lead: w.nobody, text: w.agree.hush(hours) } },
    { title: w.protect.title, text: w.protect.text, hush: { lead: w.unpaid, text: w.protect.hush }, key: true },
    {
      title: w.deliver.title,
      text: w.deliver.text(days(numbers.reviewWindowDays)),
      hush: { lead: w.nobody, text: w.deliver.hush },
    },
    {
      title: w.paid.title,
      text: w.paid.text(days(numbers.clearingDays.card)),
      hush: { lead: w.disagree, text: w.paid.hush(days(numbers.decisionDays)) },
    },
  ];
}

function WhatIf({ lang, numbers }: { readonly lang: Lang; readonly numbers: LandingNumbers }) {
  const w = words(lang).landing.ifs;
  const answers = [
    [w.notAgreed.ask, w.notAgreed.answer(number(numbers.changeRounds, lang))],
    [w.outside.ask, w.outside.answer],
    [w.mistake.ask, w.mistake.answer],
    [w.house.ask, w.house.answer(duration(numbers.appealAnswerDays * dayMs, lang))],
  ] as const;
  return (
    <section class="band ifs" aria-labelledby="h-if">
      <h2 id="h-if">{w.title}</h2>
      <dl>
        {answers.map(([ask, answer]) => (
          <div>
            <dt>{ask}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function OneRecord({ page }: { readonly page: PageContext }) {
  const w = words(page.lang).landing.record;
  const at = (days: number, hours: number) => new Date(page.now.getTime() - days * dayMs - hours * hourMs);
  const sum = money(sumMinor, 'USD', page.lang);
  const entries: readonly ActEntry[] = [
    { kind: 'key', id: 'e44', number: 44, at: at(21, 6), title: w.protectedSum({ client: pair.client, sum }) },
    {
      kind: 'act',
      icon: 'package-check',
      id: 'e58',
      number: 58,
      at: at(4, 4),
      title: w.delivered(pair.professional),
      body: <p>{w.evidence}</p>,
    },
    { kind: 'clockwork', id: 'e61', number: 61, at: at(1, 16), title: w.reminded },
    { kind: 'house', id: 'e62', number: 62, at: at(1, 3), title: w.looked, body: <p>{w.lookedWhy}</p> },
  ];
  return (
    <section class="band side" aria-labelledby="h-rec">
      <div class="stack">
        <h2 id="h-rec">{w.title}</h2>
        <p>{w.text}</p>
        <p>
          <a href={paths.how}>{w.more}</a>
        </p>
      </div>
      <div class="panel">
        <h3 class="sr">{w.example}</h3>
        <ol class="record">
          {entries.map((entry) => (
            <Act page={page} entry={entry} dated />
          ))}
        </ol>
      </div>
    </section>
  );
}

function Latest({ lang, latest }: { readonly lang: Lang; readonly latest: readonly Job[] }) {
  const w = words(lang).landing.latest;
  return (
    <section class="band" aria-labelledby="h-latest">
      <div class="row apart">
        <h2 id="h-latest">{w.title}</h2>
        <a href={paths.projects}>{w.all}</a>
      </div>
      {latest.length > 0 ? (
        <Jobs lang={lang} jobs={latest} level={3} />
      ) : (
        <Empty title={w.none} level={3}>
          <p>{w.noneText}</p>
        </Empty>
      )}
    </section>
  );
}
