import { faultRules } from '../../../../modules/cases/index.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { type Values, type Visit, one, written } from '../../route.ts';
import { typedSum } from '../engagements/forms.tsx';
import { wrongIn } from '../engagements/kit.ts';
import { type AtDesk, calledIn, deskCasePath, ruleName, sumOf } from './kit.ts';

const verdicts = ['met', 'partly', 'missed'] as const;
const marksShown = 2;

/** What the arbiter decides: the split, a verdict with its reason for each criterion, and rules that were not kept. */
export function AwardForm({ visit, shown }: AtDesk) {
  const { desk: d, offer: o, award: a } = visit.w.cases;
  const action = deskCasePath(shown.number, 'award');
  const back = visit.trouble?.action === action ? visit.trouble : null;
  const wrong = (name: string) => (back ? wrongIn(back.fields, name) : undefined);
  const value = (name: string) => written(visit, action, name);
  return (
    <Form action={action} formKey={visit.formKey()} label={d.decide} class="panel stack">
      <h2>{d.decide}</h2>
      <p class="soft">{d.decideLead}</p>
      <Hidden name="version" value={`${shown.version}`} />
      <Hidden name="currency" value={shown.currency} />
      <Field
        kind="money"
        name="toClient"
        label={d.toClient}
        hint={o.held(sumOf(visit, shown.held, shown.currency))}
        currency={shown.currency}
        value={value('toClient')}
        error={wrong('toClient')}
      />
      {shown.criteria.map(({ id, text }, n) => (
        <fieldset class="stack tight">
          <legend>
            <b>
              {n + 1}. {text}
            </b>
          </legend>
          <Hidden name={`criteria.${n}.criterion`} value={id} />
          <Field
            kind="select"
            name={`criteria.${n}.met`}
            label={d.verdict}
            value={value(`criteria.${n}.met`)}
            options={verdicts.map((each) => ({ value: each, label: a.met[each] }))}
          />
          <Field
            kind="textarea"
            rows={2}
            name={`criteria.${n}.reason`}
            label={d.why}
            value={value(`criteria.${n}.reason`)}
            error={wrong(`criteria.${n}`)}
          />
        </fieldset>
      ))}
      <Field
        kind="textarea"
        name="reason"
        id="award-reason"
        rows={5}
        maxLength={8000}
        label={d.reason}
        value={value('reason')}
        error={wrong('reason')}
      />
      {Array.from({ length: marksShown }, (_, n) => (
        <MarkFields visit={visit} shown={shown} n={n} />
      ))}
      <Button look="main">{d.act}</Button>
    </Form>
  );
}

function MarkFields({ visit, shown, n }: AtDesk & { readonly n: number }) {
  const { desk: d, offer: o } = visit.w.cases;
  const action = deskCasePath(shown.number, 'award');
  const rules = [...new Set([...faultRules.client, ...faultRules.professional])];
  const sides = (['client', 'professional'] as const).map((side) => ({ value: side, label: calledIn(shown, side) }));
  return (
    <fieldset class="stack tight">
      <legend>
        <b>{d.mark}</b>
      </legend>
      <Field
        kind="select"
        name={`marks.${n}.side`}
        label={d.markSide}
        value={written(visit, action, `marks.${n}.side`)}
        options={[{ value: '', label: d.noMark }, ...sides]}
      />
      <Field
        kind="select"
        name={`marks.${n}.rule`}
        label={o.rule}
        value={written(visit, action, `marks.${n}.rule`)}
        options={rules.map((rule) => ({ value: rule, label: ruleName(visit, rule) }))}
      />
      <Field
        kind="textarea"
        rows={2}
        name={`marks.${n}.reason`}
        label={d.why}
        optional={visit.w.parts.field.optional}
        value={written(visit, action, `marks.${n}.reason`)}
      />
    </fieldset>
  );
}

/** The decision as the act takes it: only what was filled in. */
export function awardOf(values: Values, visit: Visit) {
  const sum = typedSum(visit, { currency: one(values, 'currency') }, one(values, 'toClient'));
  const rows = <T,>(name: string, read: (at: string) => T): T[] =>
    Array.from({ length: 20 }, (_, n) => `${name}.${n}`)
      .filter((at) => Object.keys(values).some((key) => key.startsWith(`${at}.`)))
      .map(read);
  const criteria = rows('criteria', (at) => ({
    criterion: one(values, `${at}.criterion`),
    met: one(values, `${at}.met`),
    reason: one(values, `${at}.reason`),
  }));
  const marks = rows('marks', (at) => ({
    side: one(values, `${at}.side`),
    rule: one(values, `${at}.rule`),
    reason: one(values, `${at}.reason`),
  })).filter(({ side }) => side !== '');
  return { version: one(values, 'version'), toClient: sum, reason: one(values, 'reason'), criteria, marks };
}
