/** The parts that carry money, time and talk. */
import { dayMs, hourMs } from '../../../../words/format.ts';
import { Attachments, Bubble, Masked, Seen, Why } from '../../parts/bubble.tsx';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Clock, left } from '../../parts/clock.tsx';
import { Confirm, Dialog, DialogButton } from '../../parts/dialog.tsx';
import { Diff } from '../../parts/diff.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Jobs } from '../../parts/jobs.tsx';
import { type PageContext } from '../../parts/layout.tsx';
import { ProgressMeter } from '../../parts/meter.tsx';
import { MoneyPanel } from '../../parts/money-panel.tsx';
import { Money, MoneyLines } from '../../parts/money.tsx';
import { Consequences, Offer, Offers } from '../../parts/offer.tsx';
import { Pagination } from '../../parts/pagination.tsx';
import { Tabs } from '../../parts/steps.tsx';
import { DataTable } from '../../parts/table.tsx';
import { Time } from '../../parts/time.tsx';
import { Timeline, type TimelineEntry } from '../../parts/timeline.tsx';
import { Section, type Shown } from './section.tsx';

export function Sums({ page, s }: Shown) {
  const { lang } = page;
  const pair = {
    lang,
    currency: 'USD',
    agreed: 42_000n,
    held: 0n,
    released: 0n,
    refunded: 0n,
    client: 'Marina',
    professional: 'Tomás',
  };
  return (
    <Section title={s.heads.money}>
      <div class="gallery">
        <MoneyPanel {...pair} />
        <MoneyPanel {...pair} held={42_000n} about={s.about} />
        <MoneyPanel {...pair} released={42_000n} fee={4_200n} />
        <MoneyPanel {...pair} refunded={42_000n} />
        <MoneyPanel {...pair} released={29_400n} fee={2_940n} refunded={12_600n} />
        <MoneyPanel {...pair} currency="PYG" agreed={1_234_567_890n} held={1_234_567_890n} />
      </div>
      <div class="two">
        <MoneyPanel {...pair} agreed={94_000n} held={42_000n} released={28_000n} fee={2_800n} about={s.about}>
          <MoneyLines
            lang={lang}
            currency="USD"
            lines={[
              {
                term: (
                  <>
                    {s.milestones[0]} <Badge tone="good">{s.states[2]}</Badge>
                  </>
                ),
                amountMinor: 28_000n,
              },
              {
                term: (
                  <>
                    {s.milestones[1]} <Badge tone="key">{s.states[1]}</Badge>
                  </>
                ),
                amountMinor: 42_000n,
              },
              {
                term: (
                  <>
                    {s.milestones[2]} <Badge>{s.states[0]}</Badge>
                  </>
                ),
                amountMinor: 24_000n,
              },
              { term: s.milestones[3], amountMinor: 94_000n, total: true },
            ]}
          />
        </MoneyPanel>
        <p>
          <Money amountMinor={42_000n} currency="USD" lang={lang} />,{' '}
          <Money amountMinor={96_000n} currency="CLP" lang={lang} />,{' '}
          <Money amountMinor={-1_234_567n} currency="KWD" lang={lang} bare />
        </p>
      </div>
    </Section>
  );
}

const ago = (page: PageContext, milliseconds: number): Date => new Date(page.now.getTime() - milliseconds);

export function Clocks({ page, s }: Shown) {
  const startedAt = ago(page, 4.1 * dayMs);
  const endsAt = ago(page, -2.9 * dayMs);
  return (
    <Section title={s.heads.clocks}>
      <div class="halves">
        <div class="panel">
          <header>
            <h3>{s.turn}</h3>
            <Badge tone="key" icon="hourglass">
              {left(page, endsAt)}
            </Badge>
          </header>
          <Clock page={page} startedAt={startedAt} endsAt={endsAt} silence={s.silence} calendar="/dev/parts">
            {s.review}{' '}
            <strong>
              <Time at={endsAt} page={page} as="long" />
            </strong>
            .
          </Clock>
        </div>
        <Clock page={page} startedAt={ago(page, 8 * dayMs)} endsAt={ago(page, dayMs)} slim>
          {s.owed}{' '}
          <strong>
            <Time at={ago(page, dayMs)} page={page} as="deadline" />
          </strong>
          .
        </Clock>
        <p>
          <Time at={ago(page, 20_000)} page={page} /> · <Time at={ago(page, 3 * hourMs)} page={page} /> ·{' '}
          <Time at={ago(page, 5 * dayMs)} page={page} /> · <Time at={ago(page, 400 * dayMs)} page={page} />
        </p>
      </div>
    </Section>
  );
}

export function Acts({ page, s }: Shown) {
  const { lang } = page;
  const follows = s.follows.map(([term = '', text = '']) => ({ term, text }));
  return (
    <Section title={s.heads.offers}>
      <div class="halves">
        <Offers>
          <Offer lang={lang} icon="circle-check" title={s.accept} consequences={follows} />
          <Offer lang={lang} icon="pen-line" title={s.changes} hint={s.silence} open consequences={follows}>
            <Form action="/dev/parts" formKey="gallery">
              <Field kind="textarea" name="what" label={s.description} rows={2} />
              <Button look="main" wide>
                {s.changes}
              </Button>
            </Form>
          </Offer>
          <Offer lang={lang} icon="circle-x" title={s.cancel} grave consequences={follows} />
          <Offer lang={lang} icon="split" title={s.split} because={s.splitShut} />
        </Offers>
        <Confirm lang={lang} action="/dev/parts" formKey="gallery" act={s.cancel} grave back="/dev/parts">
          <h3>{s.cancel}</h3>
          <Consequences rows={follows} />
        </Confirm>
      </div>
    </Section>
  );
}

export function Entries({ page, s }: Shown) {
  const kinds = ['act', 'key', 'clockwork', 'house', 'grave'] as const;
  const entries: readonly TimelineEntry[] = [
    {
      kind: 'message',
      id: 'e1',
      number: 1,
      at: ago(page, 9 * dayMs),
      author: 'Tomás Quispe',
      side: 'professional',
      mine: false,
      body: (
        <Bubble>
          <p class="text">
            {s.hello} <Masked lang={page.lang} count={2} />.
          </p>
          <Attachments items={[{ href: '#e1', label: s.file, about: s.criterion }]} />
          <Why>{s.hidden}</Why>
        </Bubble>
      ),
    },
    { kind: 'fold', href: '#e1', label: s.fold },
    ...kinds.map((kind, index) => ({
      kind,
      id: `e${index + 2}`,
      number: index + 2,
      at: ago(page, (5 - index) * hourMs),
      title: s.acts[index],
      body: kind === 'house' ? <p>{s.hidden}</p> : null,
    })),
    {
      kind: 'message',
      id: 'e63',
      number: 63,
      at: ago(page, 20_000),
      author: 'Marina Ferrari',
      side: 'client',
      mine: true,
      edited: true,
      body: (
        <>
          <Bubble>
            <p class="text">{s.mine}</p>
          </Bubble>
          <Seen>{s.seen}</Seen>
        </>
      ),
    },
  ];
  return (
    <Section title={s.heads.record}>
      <Timeline page={page} entries={entries} />
    </Section>
  );
}

export function Lists({ page, s }: Shown) {
  const { lang } = page;
  const rows = s.rows.map((what, index) => ({
    what,
    at: ago(page, (index + 1) * 3 * dayMs),
    sum: [28_000n, -2_800n, -20_000n][index] ?? 0n,
  }));
  return (
    <Section title={s.heads.lists}>
      <Tabs
        label={s.heads.lists}
        at="/dev/parts"
        tabs={s.tabs.map((label, index) => ({
          label,
          href: `/dev/parts${index === 0 ? '' : `#${index}`}`,
          count: 64 - index * 9,
        }))}
      />
      <DataTable
        caption={s.heads.money}
        columns={[
          { label: s.columns[0] ?? '', cell: (row) => row.what },
          { label: s.columns[1] ?? '', cell: (row) => <Time at={row.at} page={page} as="day" /> },
          {
            label: `${s.columns[2]}, USD`,
            numeric: true,
            cell: (row) => <Money amountMinor={row.sum} currency="USD" lang={lang} bare />,
          },
        ]}
        rows={rows}
        foot={[s.sum, '', <Money amountMinor={5_200n} currency="USD" lang={lang} bare />]}
      />
      <Jobs
        lang={lang}
        level={3}
        jobs={[1, 2].map((each) => ({
          title: s.job,
          href: `/projects/${each}`,
          budget: <Money amountMinor={38_000n} currency="USD" lang={lang} />,
          terms: s.jobTerms,
          when: <Time at={ago(page, each * hourMs)} page={page} />,
          skills: s.skills,
          summary: s.jobText,
          by: { name: 'Riego del Valle', facts: s.facts },
        }))}
      />
      <Pagination lang={lang} first="/dev/parts" next="/dev/parts?after=2" shown={2} total={1339} />
    </Section>
  );
}

export function Texts({ page, s }: Shown) {
  const [before = '', gone = '', added = '', after = ''] = s.diff;
  return (
    <Section title={s.heads.texts}>
      <div class="halves">
        <div class="stack">
          <Diff
            lang={page.lang}
            segments={[
              { kind: 'same', text: before },
              { kind: 'gone', text: gone },
              { kind: 'new', text: added },
              { kind: 'same', text: after },
            ]}
          />
          <ProgressMeter lang={page.lang} id="complete" label={s.complete} value={64}>
            {s.completeHint}
          </ProgressMeter>
          <div>
            <DialogButton opens="rule">{s.dialog}</DialogButton>
          </div>
          <Dialog lang={page.lang} id="rule" title={s.dialog}>
            <p>{s.rule}</p>
          </Dialog>
        </div>
        <Empty title={s.none} level={3}>
          <p>{s.noneText}</p>
        </Empty>
      </div>
    </Section>
  );
}
