import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type ShownPayout, payoutsAtDesk } from '../../../../modules/payments/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Money } from '../../parts/money.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { Time } from '../../parts/time.tsx';
import { type Show, type Visit, written } from '../../route.ts';
import { moneyPaths } from './frame.tsx';

/** Large payouts that wait for two people. */
export const payoutsDeskPage: Show = async (visit) => {
  const { page, w } = visit;
  const list = await ask(visit.house, { actor: visit.actor, lang: page.lang }, payoutsAtDesk, {});
  if (isRefusal(list)) return list;
  const d = w.money.desk;
  return (
    <Layout page={page} title={d.title}>
      <PageHead lang={page.lang} title={d.title} lead={d.lead} />
      {list.items.length === 0 && <Empty title={d.none} />}
      <div class="halves">
        {list.items.map((payout) => (
          <Waiting visit={visit} payout={payout} />
        ))}
      </div>
    </Layout>
  );
};

function Waiting({ visit, payout }: { readonly visit: Visit; readonly payout: ShownPayout }) {
  const { page, w, trouble } = visit;
  const d = w.money.desk;
  const given = payout.approvals.filter(({ verdict }) => verdict === 'approved').length;
  const approve = `${moneyPaths.desk}/${payout.id}/approve`;
  const decline = `${moneyPaths.desk}/${payout.id}/decline`;
  const mine = trouble?.action === approve || trouble?.action === decline ? trouble : null;
  return (
    <section class="panel stack" aria-label={payout.memberName}>
      <h2>
        <Money amountMinor={payout.amount} currency={payout.currency} lang={page.lang} />
      </h2>
      <p>
        {d.who}: <a href={`${paths.people}/${payout.member}`}>{payout.memberName}</a>
        <br />
        {d.holder}: {payout.holder}, <span class="num">{payout.account}</span>
        <br />
        <Time at={payout.requestedAt} page={page} as="deadline" />
      </p>
      <p>
        <Badge>{d.approvals({ given, needed: payout.approvalsNeeded })}</Badge>
      </p>
      {mine && <Notice tone="bad" role="alert" title={mine.sentence} />}
      <Form action={approve} formKey={visit.formKey()} label={`${d.approve}: ${payout.memberName}`}>
        <Field
          kind="textarea"
          name="reason"
          id={`r-${payout.id}`}
          label={d.reason}
          hint={d.reasonHint}
          rows={2}
          value={written(visit, mine?.action ?? approve, 'reason')}
          error={mine?.fields['reason']}
        />
        <p class="row">
          <Button look="main" icon="check">
            {d.approve}
          </Button>
          <Button icon="x" formAction={decline}>
            {d.decline}
          </Button>
        </p>
      </Form>
    </section>
  );
}
