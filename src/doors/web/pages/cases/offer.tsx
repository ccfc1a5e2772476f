/** An offer in two steps: first the split, then what would follow from it, why, and the button. */
import { Held } from '../../../../core/command.ts';
import { type Refusal, isRefusal, refuse } from '../../../../core/refusal.ts';
import { faultRules, previewOffer, showCase } from '../../../../modules/cases/index.ts';
import { engagementRoom } from '../../../../modules/engagements/index.ts';
import { decimal } from '../../../../core/money.ts';
import { sayRefusal } from '../../../../words/index.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Consequences } from '../../parts/offer.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Screened } from '../../parts/talk/screened.tsx';
import { type Show, type Values, type Visit, one, written } from '../../route.ts';
import { typedSum } from '../engagements/forms.tsx';
import { calledName, roomPath, see } from '../engagements/kit.ts';
import { type Sides, followsOf } from './follows.tsx';
import { casePath, refundCasePath, ruleName, sumOf } from './kit.ts';

/** What the offer is about: a milestone without a case, or a case that waits for an answer. */
interface About {
  readonly counter: boolean;
  readonly about: 'held' | 'released';
  /** What the preview is asked for. */
  readonly asked: { readonly case: string } | { readonly milestone: string };
  readonly here: string;
  readonly action: string;
  readonly crumb: { readonly href: string; readonly label: string };
  readonly title: string;
  readonly held: bigint;
  readonly currency: string;
  readonly sides: Sides;
}

/** Opens a case: `/engagements/:engagement/milestones/:milestone/case`. */
export const openCasePage: Show = (visit) => openingPage(visit, 'held');

/** After the release: `/engagements/:engagement/milestones/:milestone/refund-case`. */
export const openRefundPage: Show = (visit) => openingPage(visit, 'released');

async function openingPage(visit: Visit, about: About['about']) {
  const { engagement = '', milestone: asked = '' } = visit.params;
  const room = await see(visit, engagementRoom, { engagement });
  if (isRefusal(room)) return room;
  const milestone = room.milestones.find(({ id }) => id === asked);
  if (!milestone || room.agreement === null) return refuse('not_found');
  const { act, after } = visit.w.cases;
  const held = about === 'held';
  const here = held
    ? `${roomPath(engagement)}/milestones/${milestone.id}/case`
    : refundCasePath(engagement, milestone.id);
  return offerPage(visit, {
    ...{ counter: false, about, asked: { milestone: milestone.id }, here, action: here },
    crumb: { href: `${roomPath(engagement)}?milestone=${milestone.id}`, label: room.title },
    title: held ? act.open : after.open,
    ...{ held: held ? milestone.held : milestone.amount - milestone.refunded, currency: room.agreement.currency },
    sides: {
      side: room.side,
      names: { client: calledName(room.client), professional: calledName(room.professional) },
    },
  });
}

/** Answers in a case with another split: `/cases/:case/counter`. */
export const counterPage: Show = async (visit) => {
  const shown = await see(visit, showCase, { case: visit.params['case'] });
  if (isRefusal(shown)) return shown;
  const here = casePath(shown.number, 'counter');
  return offerPage(visit, {
    ...{ counter: true, about: shown.about, asked: { case: shown.number }, here, action: here },
    crumb: { href: casePath(shown.number), label: shown.number },
    title: visit.w.cases.offer.counterTitle,
    ...{ held: shown.held, currency: shown.currency },
    sides: { side: shown.side, names: { client: shown.client.name, professional: shown.professional.name } },
  });
};

interface Typed {
  readonly toClient: string;
  readonly fault: string;
  readonly rule: string;
}

/** The split as it was typed: from the address in the first step, from the form when it came back in the second. */
function typedIn({ query, trouble }: Visit, { action, held, currency }: About): Typed {
  const back = trouble?.action === action ? trouble.values : null;
  const half = decimal(held / 2n, currency);
  const from = (name: string, otherwise: string) => (back ? one(back, name) : (query[name] ?? otherwise));
  return { toClient: from('toClient', half), fault: from('fault', 'none'), rule: from('rule', '') };
}

/** For the act: the sum in minor units, and a rule only where there is fault. */
export function splitOf(values: Values, visit: Visit) {
  const sum = typedSum(visit, { currency: one(values, 'currency') }, one(values, 'toClient'));
  const fault = one(values, 'fault') || 'none';
  return {
    toClient: sum,
    fault,
    rule: fault === 'none' ? null : one(values, 'rule') || null,
    reason: one(values, 'reason'),
  };
}

async function offerPage(visit: Visit, about: About) {
  const typed = typedIn(visit, about);
  const second = visit.query['toClient'] !== undefined || visit.trouble?.action === about.action;
  const preview = second ? await foreseen(visit, about, typed) : null;
  const shownSecond = preview !== null && !isRefusal(preview);
  const o = visit.w.cases.offer;
  return (
    <Layout page={visit.page} title={about.title}>
      <div class="stack loose measure">
        <PageHead
          lang={visit.page.lang}
          title={about.title}
          lead={o.step(shownSecond ? 2 : 1)}
          crumbs={[about.crumb]}
        />
        {isRefusal(preview) && (
          <Notice tone="bad" role="alert" title={sayRefusal(visit.page.lang, preview.code, preview.detail)} />
        )}
        {shownSecond ? (
          <Second visit={visit} about={about} typed={typed} rows={preview} />
        ) : (
          <First visit={visit} about={about} typed={typed} />
        )}
      </div>
    </Layout>
  );
}

async function foreseen(visit: Visit, about: About, { toClient, fault, rule }: Typed) {
  const sum = typedSum(visit, about, toClient);
  const split = {
    toClient: sum?.amount ?? '',
    currency: about.currency,
    fault,
    rule: fault === 'none' ? null : rule || null,
  };
  const preview = await see(visit, previewOffer, { ...about.asked, ...split });
  if (isRefusal(preview)) return preview;
  if (!preview.allowed) return refuse(preview.code, preview.detail);
  return followsOf(visit, about.sides, preview.consequences);
}

interface StepProps {
  readonly visit: Visit;
  readonly about: About;
  readonly typed: Typed;
}

function First({ visit, about, typed }: StepProps) {
  const { w } = visit;
  const { offer: o, offers, act, after } = w.cases;
  const rules = [...new Set([...faultRules.client, ...faultRules.professional])];
  const held = sumOf(visit, about.held, about.currency);
  return (
    <form action={about.here} method="get" class="stack" noValidate aria-label={about.title}>
      <h2>{about.about === 'held' ? o.title : after.title}</h2>
      <p>{about.about === 'released' ? after.lead(held) : about.counter ? o.held(held) : act.openLead(held)}</p>
      <Field
        kind="money"
        name="toClient"
        label={o.toClient}
        hint={about.about === 'held' ? o.toClientHint : after.toClientHint}
        currency={about.currency}
        value={typed.toClient}
      />
      <Field
        kind="radio"
        name="fault"
        label={o.fault}
        value={typed.fault}
        cards
        options={(['none', 'client', 'professional'] as const).map((value) => ({
          value,
          label: offers.fault[value],
          hint: o.faultHints[value],
        }))}
      />
      <Field
        kind="select"
        name="rule"
        label={o.rule}
        value={typed.rule}
        options={[
          { value: '', label: o.noRule },
          ...rules.map((rule) => ({ value: rule, label: ruleName(visit, rule) })),
        ]}
      />
      <Button look="main">{o.next}</Button>
    </form>
  );
}

function Second({
  visit,
  about,
  typed,
  rows,
}: StepProps & { readonly rows: Exclude<Awaited<ReturnType<typeof foreseen>>, Refusal> }) {
  const { page, w, trouble } = visit;
  const o = w.cases.offer;
  const back = trouble?.action === about.action ? trouble : null;
  const again = new URLSearchParams({ ...typed });
  again.delete('toClient');
  return (
    <>
      <section class="panel stack" aria-labelledby="h-follows">
        <h2 id="h-follows">{o.follows}</h2>
        <Consequences rows={rows} />
        <p class="sm">
          <a href={`${about.here}?${again.toString()}`}>{o.change}</a>
        </p>
      </section>
      <Form action={about.action} formKey={visit.formKey()} label={about.title}>
        <Hidden name="toClient" value={typed.toClient} />
        <Hidden name="currency" value={about.currency} />
        <Hidden name="fault" value={typed.fault} />
        <Hidden name="rule" value={typed.fault === 'none' ? '' : typed.rule} />
        <Screened page={page} trouble={back} stage="funded" labels={{ reason: o.reason }} />
        {back && !(back.answer instanceof Held) && <Notice tone="bad" role="alert" title={back.sentence} />}
        <Field
          kind="textarea"
          name="reason"
          label={o.reason}
          hint={about.about === 'held' ? o.reasonHint : visit.w.cases.after.reasonHint}
          rows={5}
          maxLength={2000}
          value={written(visit, about.action, 'reason')}
          error={back?.fields['reason']}
        />
        <Button look="main" wide>
          {about.counter ? o.send : o.open}
        </Button>
      </Form>
    </>
  );
}
