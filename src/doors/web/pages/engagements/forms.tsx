import { isCurrency, parseAmount } from '../../../../core/money.ts';
import { Field } from '../../parts/field.tsx';
import { FileField } from '../../parts/files.tsx';
import { Hidden } from '../../parts/form.tsx';
import { Icon } from '../../parts/icon.tsx';
import { type Visit, written } from '../../route.ts';
import { ActOffer } from './act.tsx';
import {
  type InMilestone,
  type InRoom,
  calledName,
  currencyOf,
  filledItems,
  itemsOf,
  milestonePath,
  otherOf,
  sumIn,
  wrongIn,
} from './kit.ts';

/** The acts on one milestone, in the order in which they matter. What is not the reader's to do is not drawn. */
export function Fund(props: InMilestone) {
  const { visit, room, milestone } = props;
  const { acts, fields } = visit.w.engagements;
  const action = milestonePath(props, 'fund');
  const again = milestone.status === 'funding';
  const { title, hint } = again ? acts.fundAgain : acts.fund;
  return (
    <ActOffer
      visit={visit}
      room={room}
      offered={milestone.actions.fund}
      icon="lock"
      title={title}
      hint={hint}
      action={action}
      act={acts.fund.act(sumIn(room, visit, milestone.amount))}
      open={!again}
    >
      <Field
        kind="radio"
        name="method"
        label={fields.method}
        value={written(visit, action, 'method', 'card')}
        cards
        options={(['card', 'instant', 'bank'] as const).map((value) => ({
          value,
          label: fields.methods[value],
          hint: fields.methodHints[value],
        }))}
      />
    </ActOffer>
  );
}

export function Deliver(props: InMilestone) {
  const { visit, room, milestone } = props;
  const { acts, fields } = visit.w.engagements;
  const action = milestonePath(props, 'deliver');
  const back = visit.trouble?.action === action ? visit.trouble : null;
  const filing = { lang: visit.page.lang, room: room.fileRoom, trouble: back, together: true };
  const given = back ? itemsOf(back.values) : [];
  const criteria = (room.current?.body.criteria ?? []).filter(({ id }) => milestone.criteria.includes(id));
  const links = given.flatMap(({ links: list }, n) =>
    list.map((link, at) => [`items.${n}.links.${at}`, link] as const),
  );
  return (
    <ActOffer
      visit={visit}
      room={room}
      offered={milestone.actions.deliver}
      icon="package-check"
      {...acts.deliver}
      action={action}
      texts={Object.fromEntries(links)}
      files
    >
      <Field
        kind="textarea"
        name="text"
        label={fields.text}
        hint={fields.textHint}
        value={written(visit, action, 'text')}
        error={back?.fields['text']}
        maxLength={8000}
      />
      {criteria.map((criterion, n) => (
        <fieldset class="stack tight">
          <legend>
            <b>
              {n + 1}. {criterion.text}
            </b>
          </legend>
          <Hidden name={`items.${n}.criterion`} value={criterion.id} />
          <Field
            kind="textarea"
            rows={2}
            name={`items.${n}.text`}
            label={fields.answer}
            optional={visit.w.parts.field.optional}
            value={written(visit, action, `items.${n}.text`)}
            error={back?.fields[`items.${n}.text`]}
          />
          <Field
            kind="textarea"
            rows={2}
            name={`items.${n}.links`}
            label={fields.links}
            hint={criterion.needsEvidence ? fields.linksNeeded : fields.linksHint}
            {...(criterion.needsEvidence ? {} : { optional: visit.w.parts.field.optional })}
            value={written(visit, action, `items.${n}.links`)}
            error={back ? wrongIn(back.fields, `items.${n}.links`) : undefined}
          />
          <FileField
            {...filing}
            name={`items.${n}.files`}
            label={visit.w.files.field.evidence}
            id={`f-${milestone.id}-${n}`}
            quiet={n > 0}
          />
        </fieldset>
      ))}
      <FileField
        {...filing}
        name="files"
        id={`f-${milestone.id}-whole`}
        quiet={criteria.length > 0}
        {...(criteria.length > 0 ? { label: visit.w.files.field.whole } : {})}
      />
    </ActOffer>
  );
}

export function Release(props: InMilestone) {
  const { visit, room, milestone } = props;
  const { acts } = visit.w.engagements;
  return (
    <ActOffer
      visit={visit}
      room={room}
      offered={milestone.actions.release}
      icon="circle-check"
      title={acts.release.title}
      hint={acts.release.hint}
      action={milestonePath(props, 'release')}
      act={acts.release.act(sumIn(room, visit, milestone.held))}
    />
  );
}

export function RequestChanges(props: InMilestone) {
  const { visit, room, milestone } = props;
  const { acts, fields } = visit.w.engagements;
  const action = milestonePath(props, 'changes');
  const back = visit.trouble?.action === action ? visit.trouble : null;
  const of = room.current?.body.rounds ?? 0;
  const criteria = (room.current?.body.criteria ?? []).filter(({ id }) => milestone.criteria.includes(id));
  const points = [
    ...criteria.map(({ id, text }, n) => ({ id, label: `${n + 1}. ${text}` })),
    { id: '', label: fields.missingElse },
  ];
  // The rule counts only what was filled in; a sentence about it leads back to its place in the form.
  const filled = back ? filledItems(back.values) : [];
  const wrong = (at: number) => {
    const n = filled.findIndex((each) => each.at === at);
    return back && n >= 0 ? wrongIn(back.fields, `items.${n}`) : undefined;
  };
  return (
    <ActOffer
      visit={visit}
      room={room}
      offered={milestone.actions.request_changes}
      icon="pen-line"
      title={acts.request_changes.title}
      hint={acts.request_changes.hint({ left: of - milestone.rounds, of })}
      action={action}
      act={acts.request_changes.act}
      texts={Object.fromEntries(filled.map(({ text }, n) => [`items.${n}.text`, text]))}
    >
      <fieldset class="stack tight">
        <legend>
          <b>{fields.missing}</b>
        </legend>
        <p class="hint">{fields.missingHint(calledName(otherOf(room)))}</p>
        {points.map(({ id, label }, n) => (
          <>
            <Hidden name={`items.${n}.criterion`} value={id} />
            <Field
              kind="textarea"
              rows={2}
              name={`items.${n}.text`}
              id={`missing-${n}`}
              label={label}
              optional={visit.w.parts.field.optional}
              value={written(visit, action, `items.${n}.text`)}
              error={wrong(n)}
            />
          </>
        ))}
        {back?.fields['items'] && <Missing sentence={fields.missingNone} />}
      </fieldset>
    </ActOffer>
  );
}

export function Extend(props: InMilestone) {
  const { visit, room, milestone } = props;
  const { acts } = visit.w.engagements;
  const days = room.agreement?.terms.extensionDays ?? 0;
  return (
    <ActOffer
      visit={visit}
      room={room}
      offered={milestone.actions.extend}
      icon="hourglass"
      title={acts.extend.title}
      hint={acts.extend.hint(days)}
      action={milestonePath(props, 'extend')}
      act={acts.extend.act(days)}
    />
  );
}

function Missing({ sentence }: { readonly sentence: string }) {
  return (
    <div class="field">
      <span class="error">
        <Icon name="circle-alert" />
        {sentence}
      </span>
    </div>
  );
}

type MoneyBack = 'give_back' | 'request_refund';

/** Money back: given unasked by the professional, or asked for by the client. */
export function Refund(props: InMilestone & { readonly name: MoneyBack }) {
  const { visit, room, milestone, name } = props;
  const { acts, fields } = visit.w.engagements;
  const action = milestonePath(props, name === 'give_back' ? 'refund' : 'refund-request');
  const back = visit.trouble?.action === action ? visit.trouble : null;
  return (
    <ActOffer
      visit={visit}
      room={room}
      offered={milestone.actions[name]}
      icon="undo-2"
      {...acts[name]}
      action={action}
      grave={name === 'give_back'}
    >
      <Hidden name="currency" value={currencyOf(room)} />
      <Field
        kind="money"
        name="amount"
        id={`${name}-amount`}
        label={fields.amount}
        hint={fields.amountHint(sumIn(room, visit, milestone.held))}
        optional={visit.w.parts.field.optional}
        currency={currencyOf(room)}
        value={written(visit, action, 'amount')}
        error={back ? wrongIn(back.fields, 'amount') : undefined}
      />
      <Reason visit={visit} room={room} action={action} name={name} />
    </ActOffer>
  );
}

export function Reason({ visit, action, name }: InRoom & { readonly action: string; readonly name: string }) {
  const { fields } = visit.w.engagements;
  const back = visit.trouble?.action === action ? visit.trouble : null;
  return (
    <Field
      kind="textarea"
      rows={2}
      name="reason"
      id={`${name}-reason`}
      label={fields.reason}
      hint={fields.reasonHint}
      optional={visit.w.parts.field.optional}
      value={written(visit, action, 'reason')}
      error={back?.fields['reason']}
      maxLength={2000}
    />
  );
}

export function AnswerRefund(props: InMilestone) {
  const { visit, room, milestone } = props;
  const { acts } = visit.w.engagements;
  const sum = sumIn(room, visit, milestone.refundRequest?.amount ?? 0n);
  const action = (name: string) => milestonePath(props, `refund-request/${name}`);
  return (
    <>
      <ActOffer
        visit={visit}
        room={room}
        offered={milestone.actions.accept_refund}
        icon="undo-2"
        title={acts.accept_refund.title}
        action={action('accept')}
        act={acts.accept_refund.act(sum)}
        grave
      />
      <ActOffer
        visit={visit}
        room={room}
        offered={milestone.actions.decline_refund}
        icon="circle-x"
        {...acts.decline_refund}
        action={action('decline')}
      >
        <Reason visit={visit} room={room} action={action('decline')} name="decline_refund" />
      </ActOffer>
      <ActOffer
        visit={visit}
        room={room}
        offered={milestone.actions.withdraw_refund}
        icon="undo-2"
        title={acts.withdraw_refund.title}
        action={action('withdraw')}
        act={acts.withdraw_refund.act}
      />
    </>
  );
}

export function CancelMilestone(props: InMilestone) {
  const { visit, room, milestone } = props;
  const action = milestonePath(props, 'cancel');
  return (
    <ActOffer
      visit={visit}
      room={room}
      offered={milestone.actions.cancel}
      icon="x"
      {...visit.w.engagements.acts.cancel_milestone}
      action={action}
      grave
    >
      <Reason visit={visit} room={room} action={action} name="cancel_milestone" />
    </ActOffer>
  );
}

/** A sum as it was typed, for the act; what cannot be read goes on as it is and is refused with its field. */
export function typedSum(visit: Visit, room: { readonly currency: string }, text: string) {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const read = isCurrency(room.currency) ? parseAmount(trimmed, room.currency, visit.page.lang) : null;
  return { amount: read === null ? trimmed : read.toString(), currency: room.currency };
}
