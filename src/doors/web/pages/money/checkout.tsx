import { setTimeout as pause } from 'node:timers/promises';
import type { ComponentChildren } from 'preact';
import { ask } from '../../../../core/gate.ts';
import { type Refusal, isRefusal } from '../../../../core/refusal.ts';
import { type ShownFunding, showPayment } from '../../../../modules/payments/index.ts';
import { money } from '../../../../words/format.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice, type Tone } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Redirect, type Show, type Visit } from '../../route.ts';
import { moneyPaths } from './frame.tsx';

const looks = 25;
const pauseMs = 100;

/**
 * Where a client is sent to pay, and comes back to. With `go`, a page of the provider is near: it is waited for a
 * moment and then gone to. Without it, this page says what became of the payment.
 */
export const checkoutPage: Show = async (visit) => {
  let payment = await look(visit);
  const going = visit.query['go'] !== undefined;
  const patience = going ? looks : 0;
  for (let n = 0; n < patience && !isRefusal(payment) && payment.status === 'opened'; n += 1) {
    await pause(pauseMs);
    payment = await look(visit);
  }
  if (isRefusal(payment)) return payment;
  if (going && payment.checkoutUrl !== null && payment.status === 'pending' && payment.supersededAt === null)
    return new Redirect(payment.checkoutUrl);
  return <Checkout visit={visit} payment={payment} />;
};

function look(visit: Visit): Promise<ShownFunding | Refusal> {
  const viewer = { actor: visit.actor, lang: visit.page.lang };
  return ask(visit.house, viewer, showPayment, { payment: visit.params['payment'] });
}

function Checkout({ visit, payment }: { readonly visit: Visit; readonly payment: ShownFunding }) {
  const { page, w } = visit;
  const c = w.money.checkout;
  const sum = money(payment.amount, payment.currency, page.lang);
  const { tone, title, text, way } = said(visit, payment, sum);
  const failure = payment.failure === null ? null : (failures(w)[payment.failure] ?? w.money.failures.other);
  return (
    <Layout page={page} title={c.title}>
      <div class="narrow center stack">
        <PageHead
          lang={page.lang}
          title={sum}
          lead={c.for(payment.description)}
          crumbs={[{ href: moneyPaths.payments, label: w.money.tabs.payments }]}
        />
        <Notice tone={tone} title={title} heading="h2">
          <p>{text}</p>
        </Notice>
        {failure && payment.taken !== 'held' && (
          <Notice tone="warn" title={w.money.states.failed}>
            {failure}
          </Notice>
        )}
        <p class="row">
          {way}
          <ButtonLink look={way ? 'plain' : 'main'} href={`/engagements/${payment.engagement}`}>
            {c.room}
          </ButtonLink>
          {payment.receipts
            .filter(({ kind }) => kind === 'funding')
            .map(({ transfer }) => (
              <ButtonLink icon="file-text" href={moneyPaths.receipt(transfer)} download>
                {c.receipt}
              </ButtonLink>
            ))}
        </p>
      </div>
    </Layout>
  );
}

interface Said {
  readonly tone: Tone;
  readonly title: string;
  readonly text: string;
  readonly way: ComponentChildren;
}

function said(visit: Visit, payment: ShownFunding, sum: string): Said {
  const { w } = visit;
  const c = w.money.checkout;
  const again = (
    <ButtonLink look="main" href={moneyPaths.checkout(payment.id)}>
      {c.look}
    </ButtonLink>
  );
  const { taken, status, checkoutUrl, failure } = payment;
  if (taken === 'held')
    return {
      tone: 'key',
      title: c.protected,
      text: c.protectedText({ sum, name: payment.professionalName }),
      way: null,
    };
  if (taken === 'returned') return { tone: 'neutral', title: c.returned, text: c.returnedText, way: null };
  if (status === 'contradicted') return { tone: 'warn', title: c.contradicted, text: c.contradictedText, way: null };
  if (status === 'opened') return { tone: 'neutral', title: c.preparing, text: c.preparingText, way: again };
  if (status === 'processing' || status === 'succeeded')
    return { tone: 'neutral', title: c.bank, text: c.bankText, way: again };
  if (status === 'pending' || status === 'requires_action') {
    const pay = checkoutUrl !== null && payment.supersededAt === null && (
      <ButtonLink look="main" icon="wallet" href={checkoutUrl}>
        {failure === null ? c.pay : c.again}
      </ButtonLink>
    );
    return { tone: 'neutral', title: c.waiting, text: c.waitingText, way: pay };
  }
  return { tone: 'warn', title: c.ended, text: c.endedText, way: null };
}

function failures(w: Visit['w']): Readonly<Record<string, string>> {
  return w.money.failures;
}
