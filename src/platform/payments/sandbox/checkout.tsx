/** What a payer sees: one page for each state of a payment, at one address that only the payer knows. */
import type { ComponentChildren } from 'preact';
import { dateTime, money } from '../../../words/format.ts';
import { type CardField, type CardForm, type CardTrouble, testCards } from './cards.ts';
import { Act, Frame, type View } from './frame.tsx';
import type { PaymentRow } from './store.ts';

export interface CheckoutProps {
  readonly view: View;
  readonly payment: PaymentRow;
  /** Only while an instant code is shown: the code to copy and its picture as SVG. */
  readonly code?: { readonly text: string; readonly svg: string };
  /** The card form as it was sent, when it comes back. */
  readonly sent?: { readonly form: CardForm; readonly trouble: CardTrouble };
}

export function checkoutPath(payment: Pick<PaymentRow, 'token'>, act = ''): string {
  return `/sandbox/checkout/${payment.token}${act && `/${act}`}`;
}

export function CheckoutPage(props: CheckoutProps) {
  const { view, payment } = props;
  const { lang, w } = view;
  const amount = money(payment.amountMinor, payment.currency, lang);
  const asking = payment.status === 'requires_action';
  return (
    <Frame title={asking ? w.approval.title : w.pay.title(amount)} lang={lang} w={w}>
      <dl>
        <dt>{w.pay.to}</dt>
        <dd>{payment.description}</dd>
        <dt>{w.pay.reference}</dt>
        <dd>{payment.reference}</dd>
      </dl>
      <Body {...props} />
    </Frame>
  );
}

function Body(props: CheckoutProps) {
  const { view, payment } = props;
  const { w } = view;
  if (payment.status === 'requires_action') return <Approval {...props} />;
  if (payment.status !== 'pending') return <Ended {...props} />;
  return (
    <>
      {payment.failure && (
        <p class="trouble" role="alert">
          {w.failures[payment.failure]}
        </p>
      )}
      {payment.method === 'card' && <Card {...props} />}
      {payment.method === 'instant' && <Instant {...props} />}
      {payment.method === 'bank' && <Bank {...props} />}
      <Act view={view} action={checkoutPath(payment, 'cancel')}>
        <button class="plain">{w.pay.cancel}</button>
      </Act>
      {payment.method === 'card' && <TestCards view={view} />}
      {payment.method === 'bank' && <ArriveNow view={view} payment={payment} />}
    </>
  );
}

function Card({ view, payment, sent }: CheckoutProps) {
  const { w, lang } = view;
  const field = (name: CardField) => ({ view, name, sent });
  return (
    <>
      {sent && (
        <p class="trouble" role="alert">
          {w.problems.summary}
        </p>
      )}
      <Act view={view} action={checkoutPath(payment, 'card')}>
        <Field {...field('number')} label={w.card.number} mode="numeric" />
        <div class="half">
          <Field {...field('expiry')} label={w.card.expiry} hint={w.card.expiryHint} />
          <Field {...field('code')} label={w.card.code} hint={w.card.codeHint} mode="numeric" />
        </div>
        <Field {...field('holder')} label={w.card.holder} />
        <button>{w.card.submit(money(payment.amountMinor, payment.currency, lang))}</button>
      </Act>
    </>
  );
}

interface FieldProps {
  readonly view: View;
  readonly name: CardField;
  readonly label: string;
  readonly hint?: string;
  readonly mode?: 'numeric';
  readonly sent: CheckoutProps['sent'];
}

/** Browsers are asked not to offer real cards here. */
function Field({ view, name, label, hint, mode, sent }: FieldProps) {
  const problem = sent?.trouble[name];
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={name}
        name={name}
        value={name === 'code' ? '' : (sent?.form[name] ?? '')}
        autocomplete="off"
        {...(mode ? { inputMode: mode } : {})}
        {...(problem ? { 'aria-invalid': 'true' as const } : {})}
        {...(described ? { 'aria-describedby': described } : {})}
      />
      {problem && (
        <p class="bad" id={`${name}-problem`}>
          {view.w.problems[problem]}
        </p>
      )}
    </div>
  );
}

function TestCards({ view }: Pick<CheckoutProps, 'view'>) {
  const { w } = view;
  return (
    <Testers w={w}>
      <p>{w.tester.cardsHint}</p>
      <CardTable view={view} />
    </Testers>
  );
}

export function CardTable({ view: { w } }: Pick<CheckoutProps, 'view'>) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{w.card.number}</th>
          <th scope="col">{w.tester.behaves}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(testCards).map(([number, behaviour]) => (
          <tr key={number}>
            <td class="number">{number.replaceAll(/(\d{4})(?=\d)/g, '$1 ')}</td>
            <td>{w.behaviours[behaviour]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Approval({ view, payment }: CheckoutProps) {
  const { w, lang } = view;
  return (
    <>
      <p>{w.approval.text(money(payment.amountMinor, payment.currency, lang))}</p>
      <Act view={view} action={checkoutPath(payment, 'approval')}>
        <div class="pair">
          <button name="decision" value="approve">
            {w.approval.approve}
          </button>
          <button name="decision" value="deny" class="plain">
            {w.approval.deny}
          </button>
        </div>
      </Act>
    </>
  );
}

function Instant({ view, payment, code }: CheckoutProps) {
  const { w, lang } = view;
  return (
    <>
      <p>{w.instant.text}</p>
      {code && (
        <>
          <img class="picture" src={`data:image/svg+xml,${encodeURIComponent(code.svg)}`} alt={w.instant.picture} />
          <dl>
            <dt>{w.instant.code}</dt>
            <dd class="code">{code.text}</dd>
          </dl>
        </>
      )}
      <p>{w.instant.expires(`${dateTime(payment.expiresAt, lang, 'UTC')} UTC`)}</p>
      <Act view={view} action={checkoutPath(payment, 'paid')}>
        <button>{w.instant.paid}</button>
      </Act>
    </>
  );
}

function Bank({ view, payment }: CheckoutProps) {
  const { w, lang } = view;
  return (
    <>
      <p>{w.bank.text}</p>
      <dl class="code">
        <dt>{w.bank.holder}</dt>
        <dd>Sandbox Clearing S.A.</dd>
        <dt>{w.bank.account}</dt>
        <dd>SBX 0000 4242 0000 4242</dd>
        <dt>{w.bank.purpose}</dt>
        <dd>{purposeOf(payment)}</dd>
        <dt>{w.bank.amount}</dt>
        <dd>{money(payment.amountMinor, payment.currency, lang)}</dd>
      </dl>
      <p>{w.bank.arrives(`${dateTime(arrivalOf(payment), lang, 'UTC')} UTC`)}</p>
      <Act view={view} action={checkoutPath(payment, 'ordered')}>
        <button>{w.bank.ordered}</button>
      </Act>
    </>
  );
}

/** The clearing bank finds the payment by this; short, because people type it. */
export function purposeOf({ providerId }: Pick<PaymentRow, 'providerId'>): string {
  return `SBX-${providerId
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .slice(-8)
    .toUpperCase()}`;
}

function arrivalOf({ createdAt }: PaymentRow): Date {
  return new Date(createdAt.getTime() + 24 * 60 * 60 * 1000);
}

function ArriveNow({ view, payment }: CheckoutProps) {
  const { w } = view;
  return (
    <Testers w={w}>
      <Act view={view} action={checkoutPath(payment, 'arrived')}>
        <button class="plain">{w.bank.arrived}</button>
      </Act>
    </Testers>
  );
}

function Testers({ w, children }: Pick<View, 'w'> & { readonly children: ComponentChildren }) {
  return (
    <section class="testers" aria-labelledby="testers">
      <h2 id="testers">{w.bank.testers}</h2>
      {children}
    </section>
  );
}

function Ended({ view, payment }: CheckoutProps) {
  const { w } = view;
  const { status, failure, method } = payment;
  if (status === 'pending' || status === 'requires_action') return null;
  const back = status === 'canceled' || status === 'expired' ? payment.cancelUrl : payment.returnUrl;
  return (
    <>
      <p>{failure ? w.failures[failure] : w.ended[status]}</p>
      <p>
        <a href={back}>{w.pay.back}</a>
      </p>
      {status === 'processing' && method === 'bank' && <ArriveNow view={view} payment={payment} />}
    </>
  );
}
