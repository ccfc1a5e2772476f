import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { moneyOverview } from '../../../../modules/payments/index.ts';
import { currentNumbers } from '../../../../modules/policy/index.ts';
import { duration, hourMs } from '../../../../words/format.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Notice } from '../../parts/notice.tsx';
import { said } from '../../parts/time.tsx';
import { type Show, written } from '../../route.ts';
import { MoneyFrame, moneyPaths } from './frame.tsx';
import { Proof } from './proof.tsx';

/** Where a professional is paid. */
export const destinationPage: Show = async (visit) => {
  const { page, w, trouble } = visit;
  const viewer = { actor: visit.actor, lang: page.lang };
  const [overview, numbers] = await Promise.all([
    ask(visit.house, viewer, moneyOverview, {}),
    ask(visit.house, viewer, currentNumbers, {}),
  ]);
  if (isRefusal(overview)) return overview;
  if (isRefusal(numbers)) return numbers;
  const { destination } = overview;
  const d = w.money.destination;
  const action = moneyPaths.destination;
  const wait = duration(numbers.destinationWaitHours * hourMs, page.lang);
  return (
    <MoneyFrame visit={visit} title={d.title} lead={d.lead} at="overview" inside>
      <div class="narrow stack">
        {destination && (
          <Notice title={destination.holder}>
            <span class="num">{destination.account}</span>{' '}
            {destination.usableAt > page.now && w.money.overview.waits(said(destination.usableAt, page, 'deadline'))}
          </Notice>
        )}
        {destination && destination.before !== null && (
          <Form action={moneyPaths.keepDestination} formKey={visit.formKey()}>
            <p>{d.stay}</p>
            <p>
              <Button>{d.keep(destination.before)}</Button>
            </p>
          </Form>
        )}
        <Form action={action} formKey={visit.formKey()}>
          {trouble && (
            <>
              <ErrorSummary
                lang={page.lang}
                sentence={trouble.sentence}
                fields={trouble.fields}
                labels={{ name: d.name, account: d.account }}
              />
              <Proof visit={visit} code={trouble.answer.code} back={action} />
            </>
          )}
          <Field
            kind="text"
            name="name"
            label={d.name}
            hint={d.nameHint}
            autocomplete="name"
            maxLength={120}
            value={written(visit, action, 'name')}
            error={trouble?.fields['name']}
          />
          <Field
            kind="text"
            name="account"
            label={d.account}
            hint={d.accountHint}
            autocomplete="off"
            maxLength={64}
            value={written(visit, action, 'account')}
            error={trouble?.fields['account']}
          />
          <p class="sm soft">{destination === null ? d.first : d.change(wait)}</p>
          <p>
            <Button look="main">{d.save}</Button>
          </p>
        </Form>
      </div>
    </MoneyFrame>
  );
};
