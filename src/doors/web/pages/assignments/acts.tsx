/** What a side can do with an assignment now: each act with what follows from it, then its form. */
import { type NoteKind, askKinds, noteKinds } from '../../../../modules/assignments/index.ts';
import { amount, money } from '../../../../words/format.ts';
import { Field } from '../../parts/field.tsx';
import { FileField } from '../../parts/files.tsx';
import { Hidden } from '../../parts/form.tsx';
import { Offers } from '../../parts/offer.tsx';
import { said } from '../../parts/time.tsx';
import { type Visit, written } from '../../route.ts';
import { wrongIn } from '../engagements/kit.ts';
import { Act, ActField } from './act.tsx';
import { type InAssignment, assignmentPath } from './kit.ts';

export function Acts(props: InAssignment) {
  const { visit, shown } = props;
  const a = visit.w.assignments.act;
  const { side } = shown;
  const reason = { name: 'reason', label: a.reason };
  return (
    <Offers>
      <Hellos {...props} />
      <Act {...props} name="confirm" path="confirm" icon="check" title={a.confirm} open />
      <Act {...props} name="check_in" path="check-in" icon="clock" title={a.check_in} open={shown.visits.length === 0}>
        <Place visit={visit} />
      </Act>
      <Act {...props} name="check_out" path="check-out" icon="clock" title={a.check_out} open>
        <Place visit={visit} />
      </Act>
      <Complete {...props} />
      <Act
        {...props}
        name="approve"
        path="approve"
        icon="circle-check"
        title={a.approve}
        hint={
          shown.wouldPay === null
            ? undefined
            : a.approvePays({ sum: sumOf(visit, shown.wouldPay, shown.body.currency) })
        }
        open
      />
      <Act
        {...props}
        name="send_back"
        path="send-back"
        icon="undo-2"
        title={a.send_back}
        text={{ name: 'reason', label: a.what }}
      />
      {side !== null && <Asks {...props} />}
      <Act {...props} name="note" path="notes" icon="pen-line" title={a.note} text={{ name: 'text', label: a.words }}>
        <Field
          kind="select"
          name="kind"
          id="f-note-kind"
          label={a.noteKind}
          options={noteKinds.map((kind: NoteKind) => ({ value: kind, label: visit.w.assignments.note[kind] }))}
        />
      </Act>
      <Act {...props} name="instruct" path="instructions" icon="key-round" title={a.instruct}>
        <Instructions {...props} />
      </Act>
      <Act {...props} name="hold" path="hold" icon="clock" title={a.hold} text={reason} />
      <Act {...props} name="resume" path="resume" icon="check" title={a.resume} open />
      <Act
        {...props}
        name="report_no_show"
        path="no-show"
        icon="circle-alert"
        title={a.report_no_show}
        hint={a.absenceHint}
        text={reason}
      />
      <Act
        {...props}
        name="report_left"
        path="left"
        icon="circle-alert"
        title={a.report_left}
        hint={a.absenceHint}
        text={reason}
      />
      <Act {...props} name="contest_absence" path="contest" icon="hand" title={a.contest_absence} text={reason} open />
      <Act
        {...props}
        name="withdraw"
        path="withdraw"
        icon="x"
        grave
        title={a.withdraw}
        hint={
          shown.assignment.startsAt
            ? a.withdrawHint({ when: said(freeUntil(shown.assignment.startsAt), visit.page, 'deadline') })
            : undefined
        }
        text={reason}
      />
      <Cancel {...props} />
      <Act {...props} name="take_back" path="take-back" icon="x" title={a.take_back} text={reason} />
      <Act {...props} name="discard" path="discard" icon="x" grave title={a.discard} />
    </Offers>
  );
}

const freeUntil = (startsAt: Date) => new Date(startsAt.getTime() - 86_400_000);

function sumOf(visit: Visit, minor: bigint, currency: string): string {
  return money(minor, currency, visit.page.lang);
}

/** Take it, apply, or ask somebody by name. */
function Hellos(props: InAssignment) {
  const { visit, shown } = props;
  const { act: a } = visit.w.assignments;
  const seen = shown.clientRed.length > 0 && (
    <label class="pick">
      <input type="checkbox" name="clientCardSeen" value="yes" />
      <span>{a.seen}</span>
    </label>
  );
  return (
    <>
      <Act {...props} name="take" path="take" icon="handshake" title={a.take} hint={a.takeHint} open>
        {seen}
      </Act>
      <Act
        {...props}
        name="apply"
        path="apply"
        icon="file-text"
        title={a.apply}
        hint={a.applyHint}
        text={{ name: 'text', label: a.words }}
        open={shown.assignment.mode === 'choose'}
      >
        <OtherTerms {...props} path="apply" />
        {seen}
      </Act>
      <Act {...props} name="offer" path="offers" icon="mail" title={a.offer} text={{ name: 'text', label: a.words }}>
        <ActField {...props} path="offers" kind="text" name="professional" label={a.who} />
        <OtherTerms {...props} path="offers" />
      </Act>
    </>
  );
}

export function OtherTerms(props: InAssignment & { readonly path: string }) {
  const { act: a } = props.visit.w.assignments;
  const { pay } = props.shown.body;
  return (
    <div class="halves">
      {pay && <Hidden name="payKind" value={pay.kind} />}
      {pay &&
        Object.entries(pay).map(
          ([name, value]) => name !== 'kind' && name !== 'amount' && <Hidden name={name} value={String(value)} />,
        )}
      <ActField {...props} kind="text" name="sum" label={a.otherSum} optional />
      <ActField {...props} kind="datetime-local" name="startsAt" label={a.otherStart} optional />
      <ActField {...props} kind="datetime-local" name="endsAt" label={a.otherEnd} optional />
    </div>
  );
}

/** Where the person is goes along only when they press the button; without script there is none. */
function Place({ visit }: { readonly visit: Visit }) {
  const a = visit.w.assignments.act;
  return (
    <>
      <input type="hidden" name="latitude" value="" />
      <input type="hidden" name="longitude" value="" />
      <p class="row" data-place hidden>
        <button type="button" class="btn small">
          {a.placeAdd}
        </button>
        <span role="status" data-added={a.placeAdded} data-not={a.placeNo} />
      </p>
      <script type="module" src={visit.page.asset('place.client')} />
    </>
  );
}

function Complete(props: InAssignment) {
  const { visit, shown } = props;
  const { act: a } = visit.w.assignments;
  const action = `${assignmentPath(shown.assignment.id)}/complete`;
  return (
    <Act
      {...props}
      name="complete"
      path="complete"
      icon="package-check"
      title={a.complete}
      text={{ name: 'text', label: a.summary }}
      open
    >
      {shown.body.deliverables.map(({ id, text }, n) => (
        <fieldset class="stack tight">
          <legend>{text}</legend>
          <input type="hidden" name={`items.${n}.deliverable`} value={id} />
          <Field
            kind="text"
            name={`items.${n}.text`}
            id={`f-items-${n}`}
            label={a.words}
            optional={visit.w.parts.field.optional}
            value={written(visit, action, `items.${n}.text`)}
            error={visit.trouble?.action === action ? wrongIn(visit.trouble.fields, `items.${n}`) : undefined}
          />
          <FileField
            lang={visit.page.lang}
            name={`items.${n}.files`}
            id={`f-items-${n}-files`}
            room={shown.fileRoom}
            trouble={visit.trouble?.action === action ? visit.trouble : null}
            quiet={n > 0}
          />
        </fieldset>
      ))}
      {shown.body.pay?.kind === 'per_unit' && (
        <ActField {...props} path="complete" kind="number" name="units" label={a.units} />
      )}
    </Act>
  );
}

/** What this side may ask now; a bonus is given. */
function Asks(props: InAssignment) {
  const { visit, shown } = props;
  const { ask: names, act: a } = visit.w.assignments;
  const last = shown.visits.filter(({ outAt }) => outAt !== null);
  return (
    <>
      {askKinds.map((kind) => {
        const path = `ask/${kind}`;
        const timed = kind === 'reschedule' || kind === 'correction';
        return (
          <Act
            {...props}
            name={`ask_${kind}`}
            path={path}
            icon="split"
            title={names[kind]}
            act={kind === 'bonus' ? names.bonus : a.ask}
            text={{ name: 'text', label: a.words }}
          >
            {timed ? (
              <div class="halves">
                <ActField
                  {...props}
                  path={path}
                  kind="datetime-local"
                  name="startsAt"
                  label={visit.w.assignments.write.starts}
                  hint={visit.w.assignments.write.timeHint}
                />
                <ActField
                  {...props}
                  path={path}
                  kind="datetime-local"
                  name="endsAt"
                  label={visit.w.assignments.write.ends}
                />
              </div>
            ) : (
              <ActField {...props} path={path} kind="text" name="sum" label={`${a.sum} (${shown.body.currency})`} />
            )}
            {kind === 'correction' && (
              <Field
                kind="select"
                name="visit"
                id="f-ask-visit"
                label={a.which}
                options={last.map(({ id, n }) => ({ value: id, label: visit.w.assignments.parts.visit(n) }))}
              />
            )}
          </Act>
        );
      })}
    </>
  );
}

function Instructions({ visit, shown }: InAssignment) {
  const t = visit.w.assignments.write;
  const action = `${assignmentPath(shown.assignment.id)}/instructions`;
  const field = (name: 'address' | 'contact' | 'instructions') => ({
    ...{
      kind: 'textarea' as const,
      name,
      id: `f-now-${name}`,
      rows: 2,
      label: t[name],
      optional: visit.w.parts.field.optional,
    },
    value: written(visit, action, name, shown.body[name]),
  });
  return (
    <>
      <Field {...field('address')} />
      <Field {...field('contact')} />
      <Field {...field('instructions')} />
    </>
  );
}

/** Calling off, with what it costs now; the fee is said before anything happens. */
function Cancel(props: InAssignment) {
  const { visit, shown } = props;
  const { act: a } = visit.w.assignments;
  const terms = shown.cancelTerms;
  if (terms === null) return null;
  const sum = sumOf(visit, terms.fee, shown.body.currency);
  const free = a.cancelFree({ when: said(terms.freeUntil, visit.page, 'deadline') });
  const hint = terms.kind === 'free' ? free : terms.kind === 'late' ? a.cancelLate({ sum }) : a.cancelBegun({ sum });
  const choices = [
    { value: 'pay', label: `${a.feePay}: ${sum}` },
    ...(terms.kind === 'late' ? [{ value: 'decline', label: a.feeDecline }] : []),
  ];
  return (
    <Act
      {...props}
      name="cancel"
      path="cancel"
      icon="x"
      grave
      title={a.cancel}
      hint={hint}
      text={{ name: 'reason', label: a.reason }}
    >
      {terms.kind !== 'free' && (
        <>
          <Field
            kind="radio"
            name="fee"
            label={a.fee}
            value={written(visit, `${assignmentPath(shown.assignment.id)}/cancel`, 'fee')}
            options={choices}
          />
          <ActField
            {...props}
            path="cancel"
            kind="text"
            name="sum"
            label={a.feeMore}
            hint={amount(terms.fee, shown.body.currency, visit.page.lang)}
            optional
          />
        </>
      )}
    </Act>
  );
}
