/** What is between the two about an assignment: terms that wait, visits, what was asked, what was handed in. */
import type { ShipmentStep, ShownAsk, ShownCloseout, ShownOffer } from '../../../../modules/assignments/index.ts';
import { shipmentSteps } from '../../../../modules/assignments/index.ts';
import { money, percent, time } from '../../../../words/format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { FileList } from '../../parts/files.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { paths } from '../../parts/paths.ts';
import { Time, said } from '../../parts/time.tsx';
import { Wrong } from '../account/kit.tsx';
import { roomPath } from '../engagements/kit.ts';
import { Act } from './act.tsx';
import { OtherTerms } from './acts.tsx';
import { type InAssignment, assignmentPath, payLine, there } from './kit.ts';

/** Offers and applications: for the client those of everybody, for others their own. */
export function Terms(props: InAssignment) {
  const { visit, shown } = props;
  const p = visit.w.assignments.parts;
  const client = shown.side === 'client';
  if (shown.offers.length === 0 && !(client && shown.assignment.status === 'sent')) return null;
  return (
    <section class="stack" aria-labelledby="h-offers">
      <h2 id="h-offers">{client ? p.applicants : p.offers}</h2>
      {shown.offers.length === 0 && <p class="soft">{p.noApplicants}</p>}
      {shown.offers.map((offer) => (
        <OneOffer {...props} offer={offer} />
      ))}
    </section>
  );
}

function OneOffer({ visit, shown, offer }: InAssignment & { readonly offer: ShownOffer }) {
  const { page, w } = visit;
  const { parts: p, act: a, offerStatus } = w.assignments;
  const path = `${assignmentPath(shown.assignment.id)}/terms/${offer.id}`;
  const { attendance } = offer;
  const button = (name: 'accept' | 'decline' | 'withdraw', label: string, look: 'main' | 'outline') =>
    offer.actions[name].allowed && (
      <Form action={`${path}/${name}`} formKey={visit.formKey()} label={label} class="">
        <Button look={look}>{label}</Button>
      </Form>
    );
  const counters = { ...shown, actions: { counter: offer.actions.accept } };
  return (
    <article class="panel stack tight" id={offer.id}>
      <h3>
        <a href={`${paths.people}/${offer.professional}`}>{offer.professionalName}</a>{' '}
        <Badge>{offerStatus[offer.status]}</Badge>
      </h3>
      <p>
        {there(visit, offer.startsAt, shown.body)} · {payLine(visit, offer.pay, shown.body.currency)}
      </p>
      {offer.text !== '' && <blockquote class="prose">{offer.text}</blockquote>}
      {offer.status === 'open' && shown.side === 'client' && (
        <p class="soft sm">
          {attendance === null || attendance.onTimePercent === null
            ? p.noAttendance
            : p.attendance({
                percent: percent(attendance.onTimePercent * 100, page.lang),
                completed: attendance.completed,
              })}
        </p>
      )}
      {offer.status === 'open' && (
        <>
          {(['accept', 'decline', 'withdraw'] as const).map((name) => (
            <Wrong visit={visit} action={`${path}/${name}`} />
          ))}
          <div class="row wrap">
            {button('accept', a.accept, 'main')}
            {button('decline', a.decline, 'outline')}
            {button('withdraw', a.withdraw_offer, 'outline')}
          </div>
          <Act
            visit={visit}
            shown={counters}
            name="counter"
            path={`terms/${offer.id}/counter`}
            icon="split"
            title={a.counter}
            text={{ name: 'text', label: a.words }}
          >
            <OtherTerms visit={visit} shown={shown} path={`terms/${offer.id}/counter`} />
          </Act>
        </>
      )}
    </article>
  );
}

export function Happened(props: InAssignment) {
  if (props.shown.side === null) return null;
  return (
    <>
      <Closeouts {...props} />
      <Visits {...props} />
      <Asks {...props} />
      <Equipment {...props} />
      <Notes {...props} />
    </>
  );
}

function Closeouts({ visit, shown }: InAssignment) {
  const { parts: p } = visit.w.assignments;
  if (shown.closeouts.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-closeouts">
      <h2 id="h-closeouts">{p.closeouts}</h2>
      {shown.closeouts.map((closeout) => (
        <OneCloseout visit={visit} shown={shown} closeout={closeout} />
      ))}
    </section>
  );
}

function OneCloseout({ visit, shown, closeout }: InAssignment & { readonly closeout: ShownCloseout }) {
  const { page, w } = visit;
  const { parts: p } = w.assignments;
  const { outcome, minutes, workPay, items, files } = closeout;
  const textOf = (deliverable: string) => shown.body.deliverables.find(({ id }) => id === deliverable)?.text ?? '';
  return (
    <article class="panel stack tight">
      <p class="row wrap">
        <Time page={page} at={closeout.at} />
        <Badge tone={outcome === 'approved' ? 'good' : outcome === null ? 'petrol' : 'warn'}>
          {outcome === 'approved' ? p.approvedOut : outcome === 'sent_back' ? p.sentBack : p.waits}
        </Badge>
        <b class="num">{money(workPay, shown.body.currency, page.lang)}</b>
        <span>{p.minutes({ hours: String(Math.floor(minutes / 60)), minutes: String(minutes % 60) })}</span>
      </p>
      <p class="prose">{closeout.text}</p>
      <ul class="stack tight plain-list">
        {items.map(({ deliverable, text }) => (
          <li>
            <b>{textOf(deliverable)}</b> {text}
          </li>
        ))}
      </ul>
      {files.length > 0 && (
        <FileList lang={page.lang} files={files} room={roomPath(shown.assignment.engagement ?? '')} />
      )}
      {closeout.reason !== '' && <blockquote class="prose">{closeout.reason}</blockquote>}
      {outcome === null && <p class="soft">{p.until({ when: said(closeout.windowEndsAt, page, 'deadline') })}</p>}
    </article>
  );
}

function Visits({ visit, shown }: InAssignment) {
  const { page, w } = visit;
  const { parts: p } = w.assignments;
  if (shown.visits.length === 0) return null;
  const zone = shown.body.timeZone;
  const hour = (at: Date) => time(at, page.lang, zone);
  return (
    <section class="stack" aria-labelledby="h-visits">
      <h2 id="h-visits">{p.visits}</h2>
      <ol class="stack tight plain-list">
        {shown.visits.map(({ n, inAt, outAt, inMetres, inAsRecorded, outAsRecorded }) => (
          <li class="panel">
            <p>
              <b>{p.visit(n)}</b>: {there(visit, inAt, shown.body)} – {outAt ? hour(outAt) : p.running}
              {inMetres !== null && <span class="soft"> · {p.metres(String(inMetres))}</span>}
            </p>
            {inAsRecorded && outAsRecorded && (
              <p class="soft sm">{p.asRecorded({ from: hour(inAsRecorded), to: hour(outAsRecorded) })}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Asks({ visit, shown }: InAssignment) {
  const { parts: p } = visit.w.assignments;
  if (shown.asks.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-asks">
      <h2 id="h-asks">{p.asks}</h2>
      {shown.asks.map((ask) => (
        <OneAsk visit={visit} shown={shown} ask={ask} />
      ))}
    </section>
  );
}

function OneAsk({ visit, shown, ask }: InAssignment & { readonly ask: ShownAsk }) {
  const { page, w } = visit;
  const { ask: names, askStatus, act: a, side: sides } = w.assignments;
  const path = `${assignmentPath(shown.assignment.id)}/asked/${ask.id}`;
  return (
    <article class="panel stack tight" id={ask.id}>
      <p class="row wrap">
        <b>{names[ask.kind]}</b>
        <span class="soft">{sides[ask.side]}</span>
        {ask.amount !== null && <b class="num">{money(ask.amount, shown.body.currency, page.lang)}</b>}
        {ask.startsAt && ask.endsAt && (
          <span>
            {there(visit, ask.startsAt, shown.body)} – {time(ask.endsAt, page.lang, shown.body.timeZone)}
          </span>
        )}
        <Badge tone={ask.status === 'accepted' ? 'good' : ask.status === 'open' ? 'warn' : 'petrol'}>
          {askStatus[ask.status]}
        </Badge>
      </p>
      {ask.text !== '' && <p class="prose">{ask.text}</p>}
      {ask.answer !== '' && <blockquote class="prose">{ask.answer}</blockquote>}
      {(['accept', 'decline', 'withdraw'] as const).map((name) => (
        <Wrong visit={visit} action={`${path}/${name}`} />
      ))}
      {ask.actions.accept.allowed && (
        <div class="row wrap">
          <Form action={`${path}/accept`} formKey={visit.formKey()} label={a.accept} class="">
            <Button look="main">{a.accept}</Button>
          </Form>
          <Form action={`${path}/decline`} formKey={visit.formKey()} label={a.decline} class="row">
            <Field
              kind="text"
              name="reason"
              id={`f-${ask.id}-reason`}
              label={a.reason}
              quiet
              optional={w.parts.field.optional}
            />
            <Button>{a.decline}</Button>
          </Form>
        </div>
      )}
      {ask.actions.withdraw.allowed && (
        <Form action={`${path}/withdraw`} formKey={visit.formKey()} label={a.withdraw_ask} class="">
          <Button>{a.withdraw_ask}</Button>
        </Form>
      )}
    </article>
  );
}

const movers: Readonly<Record<ShipmentStep, 'client' | 'professional'>> = {
  sent: 'client',
  received: 'professional',
  sent_back: 'professional',
  back: 'client',
};

function Equipment({ visit, shown }: InAssignment) {
  const { page, w } = visit;
  const { parts: p, step: steps, act: a } = w.assignments;
  const { equipment } = shown.body;
  if (equipment.length === 0) return null;
  const action = `${assignmentPath(shown.assignment.id)}/equipment`;
  const movedOf = (item: string) => shown.shipments.filter((each) => each.item === item);
  return (
    <section class="stack" aria-labelledby="h-equipment">
      <h2 id="h-equipment">{p.equipment}</h2>
      <Wrong visit={visit} action={action} />
      {equipment.map(({ id, text, back }) => {
        const next = shipmentSteps.filter(
          (step) =>
            movers[step] === shown.side &&
            (back || step === 'sent' || step === 'received') &&
            !movedOf(id).some((each) => each.step === step),
        );
        return (
          <article class="panel stack tight">
            <h3>{text}</h3>
            {movedOf(id).map(({ step, tracking, at }) => (
              <p class="sm">
                {steps[step]} {tracking !== '' && <b>{tracking}</b>} · <Time page={page} at={at} />
              </p>
            ))}
            {next.length > 0 && (
              <Form action={action} formKey={visit.formKey()} label={text} class="row wrap">
                <Hidden name="item" value={id} />
                <Field
                  kind="select"
                  name="step"
                  id={`f-${id}-step`}
                  label={p.equipment}
                  quiet
                  options={next.map((step) => ({ value: step, label: steps[step] }))}
                />
                <Field
                  kind="text"
                  name="tracking"
                  id={`f-${id}-tracking`}
                  label={a.tracking}
                  optional={w.parts.field.optional}
                  maxLength={100}
                />
                <Button>{a.say}</Button>
              </Form>
            )}
          </article>
        );
      })}
    </section>
  );
}

function Notes({ visit, shown }: InAssignment) {
  const { parts: p, note, side } = visit.w.assignments;
  if (shown.notes.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-notes">
      <h2 id="h-notes">{p.notes}</h2>
      <ol class="stack tight plain-list">
        {shown.notes.map((each) => (
          <li class="panel">
            <b>{note[each.kind]}</b> <span class="soft">{side[each.side]}</span> ·{' '}
            <Time page={visit.page} at={each.at} />
            {each.text !== '' && <p class="prose">{each.text}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
