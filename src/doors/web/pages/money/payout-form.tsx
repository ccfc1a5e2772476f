import { ask } from '../../../../core/gate.ts';
import { decimal, isCurrency, parseAmount } from '../../../../core/money.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import {
  type MoneyOverview,
  type PayoutPreview,
  moneyOverview,
  previewPayout,
} from '../../../../modules/payments/index.ts';
import { money } from '../../../../words/format.ts';
import { sayRefusal } from '../../../../words/index.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Consequences } from '../../parts/offer.tsx';
import { type Show, type Visit, one } from '../../route.ts';
import { MoneyFrame, moneyPaths } from './frame.tsx';
import { Proof } from './proof.tsx';

/** Two steps that work without script: how much, then what follows, and only then the act. */
export const payoutFormPage: Show = async (visit) => {
  const { page, w, query, trouble } = visit;
  const viewer = { actor: visit.actor, lang: page.lang };
  const overview = await ask(visit.house, viewer, moneyOverview, {});
  if (isRefusal(overview)) return overview;
  const currency = currencyOf(visit, overview);
  const typed = query['amount'];
  const sent = trouble ? BigInt(/^\d{1,15}$/.exec(one(trouble.values, 'amount'))?.[0] ?? '0') : null;
  const amount = sent ?? (typed === undefined ? null : parseAmount(typed, currency, page.lang));
  const preview =
    amount === null || amount === 0n
      ? null
      : await ask(visit.house, viewer, previewPayout, { amount: amount.toString(), currency });
  const free = overview.balances.find((balance) => balance.currency === currency)?.available ?? 0n;
  const p = w.money.payout;
  return (
    <MoneyFrame visit={visit} title={p.title} lead={p.lead(money(free, currency, page.lang))} at="payouts" inside>
      <div class="narrow stack loose">
        {trouble && (
          <Notice tone="bad" role="alert" title={trouble.sentence}>
            <Proof
              visit={visit}
              code={trouble.answer.code}
              back={`${moneyPaths.newPayout}?currency=${currency}&amount=${decimal(amount ?? 0n, currency)}`}
            />
          </Notice>
        )}
        {preview === null || isRefusal(preview) ? (
          <HowMuch visit={visit} currency={currency} free={free} typed={typed} wrong={typed !== undefined} />
        ) : (
          <WhatFollows visit={visit} preview={preview} />
        )}
      </div>
    </MoneyFrame>
  );
};

function currencyOf({ query, trouble }: Visit, { balances }: MoneyOverview): string {
  const asked = trouble ? one(trouble.values, 'currency') : query['currency'];
  if (asked !== undefined && isCurrency(asked)) return asked;
  const richest = balances.find(({ available }) => available > 0n) ?? balances[0];
  return richest?.currency ?? 'USD';
}

interface HowMuchProps {
  readonly visit: Visit;
  readonly currency: string;
  readonly free: bigint;
  readonly typed: string | undefined;
  readonly wrong: boolean;
}

function HowMuch({ visit, currency, free, typed, wrong }: HowMuchProps) {
  const { page, w } = visit;
  const p = w.money.payout;
  return (
    <form action={moneyPaths.newPayout} method="get" class="stack" noValidate>
      <Hidden name="currency" value={currency} />
      <Field
        kind="money"
        name="amount"
        label={p.amount}
        currency={currency}
        value={typed ?? (free > 0n ? plain(free, currency, page.lang) : '')}
        error={wrong ? p.notANumber : undefined}
      />
      <p>
        <Button look="main">{p.show}</Button>
      </p>
    </form>
  );
}

/** The amount as the reader would type it. */
function plain(amount: bigint, currency: string, lang: Visit['page']['lang']): string {
  const text = decimal(amount, currency);
  return lang === 'en' ? text : text.replace('.', ',');
}

function WhatFollows({ visit, preview }: { readonly visit: Visit; readonly preview: PayoutPreview }) {
  const { page, w } = visit;
  const p = w.money.payout;
  const { amount, currency, offer } = preview;
  const sum = money(amount, currency, page.lang);
  if (!offer.allowed) {
    return (
      <>
        <Notice tone="warn" title={sayRefusal(page.lang, offer.code, offer.detail)} />
        <p class="row">
          {offer.code === 'destination_missing' && (
            <ButtonLink look="main" href={moneyPaths.destination}>
              {w.money.overview.setDestination}
            </ButtonLink>
          )}
          <ButtonLink href={`${moneyPaths.newPayout}?currency=${currency}`}>{p.not}</ButtonLink>
        </p>
      </>
    );
  }
  return (
    <section class="panel stack">
      <p class="sm soft">{w.parts.offer.nothingYet}</p>
      <Consequences
        rows={[
          { term: p.consequences.sent, text: sum },
          { term: p.consequences.to, text: `${preview.holder ?? ''} ${preview.account ?? ''}` },
          { term: p.consequences.left, text: money(preview.left, currency, page.lang) },
          {
            term: p.consequences.when,
            text: preview.approvalsNeeded > 0 ? p.consequences.whenChecked : p.consequences.whenSoon,
          },
          { term: p.consequences.back, text: p.consequences.backText },
        ]}
      />
      <Form action={moneyPaths.payouts} formKey={visit.formKey()}>
        <Hidden name="amount" value={amount.toString()} />
        <Hidden name="currency" value={currency} />
        <p class="row">
          <Button look="main" icon="landmark">
            {p.confirm(sum)}
          </Button>
          <ButtonLink look="plain" href={moneyPaths.overview}>
            {p.not}
          </ButtonLink>
        </p>
      </Form>
    </section>
  );
}
