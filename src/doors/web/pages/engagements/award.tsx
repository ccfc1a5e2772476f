import { isRefusal } from '../../../../core/refusal.ts';
import { type Room, engagementRoom } from '../../../../modules/engagements/index.ts';
import { type ShownProposal, showProposal } from '../../../../modules/hiring/index.ts';
import { money } from '../../../../words/format.ts';
import { Field } from '../../parts/field.tsx';
import { Hidden } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Offers } from '../../parts/offer.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { type Show, type Values, type Visit, one, written } from '../../route.ts';
import { ActOffer } from './act.tsx';
import { typedSum } from './forms.tsx';
import { calledName, see, wrongIn } from './kit.ts';

const parts = 4;
const path = (proposal: string) => `/proposals/${proposal}/award`;

/** Before choosing: what becomes agreed, what follows, and the way to agree on milestones or other terms. */
export const awardPage: Show = async (visit) => {
  const proposal = await see(visit, showProposal, { proposal: visit.params['proposal'] });
  if (isRefusal(proposal)) return proposal;
  const room = await see(visit, engagementRoom, { engagement: proposal.engagement });
  if (isRefusal(room)) return room;
  const { page, w } = visit;
  const a = w.engagements.award;
  const name = calledName(room.professional);
  return (
    <Layout page={page} title={a.title(room.professional.name)}>
      <div class="narrow stack loose">
        <PageHead
          lang={page.lang}
          title={a.title(room.professional.name)}
          lead={a.lead}
          crumbs={[{ href: `/proposals/${proposal.id}`, label: proposal.about.title }]}
        />
        <dl class="lines">
          <div>
            <dt>{a.price}</dt>
            <dd>{money(proposal.price, proposal.currency, page.lang)}</dd>
          </div>
          <div>
            <dt>{a.time}</dt>
            <dd>{w.engagements.turn.days(proposal.days)}</dd>
          </div>
        </dl>
        <Offers>
          <Plain visit={visit} room={room} proposal={proposal} />
          <Split visit={visit} room={room} proposal={proposal} name={name} />
        </Offers>
      </div>
    </Layout>
  );
};

interface Props {
  readonly visit: Visit;
  readonly room: Room;
  readonly proposal: ShownProposal;
}

const never = { allowed: false, code: 'proposal_is_settled', detail: {} } as const;

function Plain({ visit, room, proposal }: Props) {
  const a = visit.w.engagements.award;
  return (
    <ActOffer
      visit={visit}
      room={room}
      offered={room.proposal?.award ?? never}
      icon="handshake"
      title={a.offer}
      hint={a.hint}
      action={path(proposal.id)}
      act={a.act}
      open
      explain
    />
  );
}

function Split({ visit, room, proposal, name }: Props & { readonly name: string }) {
  const { award: a } = visit.w.engagements;
  const action = `${path(proposal.id)}/terms`;
  const back = visit.trouble?.action === action ? visit.trouble : null;
  const { optional } = visit.w.parts.field;
  const offered = room.proposal?.award ?? never;
  if (!offered.allowed) return null;
  return (
    <ActOffer
      visit={visit}
      room={room}
      offered={{ allowed: true, consequences: [{ says: 'nothing_moves' }, { says: 'other_side_answers' }] }}
      icon="split"
      title={a.otherTitle}
      hint={a.otherHint(name)}
      action={action}
      act={a.otherAct}
    >
      <Hidden name="currency" value={proposal.currency} />
      <p class="hint">{a.split(money(proposal.price, proposal.currency, visit.page.lang))}</p>
      {back?.fields['milestones'] && <Notice tone="bad" title={back.fields['milestones']} />}
      {Array.from({ length: parts }, (_, n) => (
        <fieldset class="milestone-row">
          <legend>
            <b>{a.part(n + 1)}</b>
          </legend>
          <Field
            kind="text"
            name={`milestones.${n}.title`}
            label={a.name}
            optional={optional}
            maxLength={120}
            value={written(visit, action, `milestones.${n}.title`, n === 0 ? room.title : '')}
            error={back?.fields[`milestones.${n}.title`]}
          />
          <Field
            kind="money"
            name={`milestones.${n}.amount`}
            label={a.amount}
            optional={optional}
            currency={proposal.currency}
            value={written(visit, action, `milestones.${n}.amount`)}
            error={back ? wrongIn(back.fields, `milestones.${n}.amount`) : undefined}
          />
          <Field
            kind="date"
            name={`milestones.${n}.dueOn`}
            label={a.due}
            optional={optional}
            value={written(visit, action, `milestones.${n}.dueOn`)}
            error={back?.fields[`milestones.${n}.dueOn`]}
          />
        </fieldset>
      ))}
      <Field
        kind="number"
        name="rounds"
        label={a.rounds}
        min={0}
        max={20}
        value={written(visit, action, 'rounds', '2')}
        error={back?.fields['rounds']}
      />
      <Field
        kind="textarea"
        name="guidelines"
        label={a.guidelines}
        hint={a.guidelinesHint}
        optional={optional}
        value={written(visit, action, 'guidelines')}
        error={back?.fields['guidelines']}
      />
      <Field
        kind="textarea"
        name="cancellation"
        label={a.cancellation}
        hint={a.cancellationHint}
        optional={optional}
        value={written(visit, action, 'cancellation')}
        error={back?.fields['cancellation']}
      />
    </ActOffer>
  );
}

/** From the form with other terms to the input of the act; lines without a name are not there. */
export function awardTerms(values: Values, visit: Visit) {
  const currency = one(values, 'currency');
  const rows = Array.from({ length: parts }, (_, n) => n).filter(
    (n) => one(values, `milestones.${n}.title`).trim() !== '',
  );
  const milestones = rows.map((n) => ({
    title: one(values, `milestones.${n}.title`),
    amount: typedSum(visit, { currency }, one(values, `milestones.${n}.amount`)) ?? { amount: '', currency },
    ...(one(values, `milestones.${n}.dueOn`) === '' ? {} : { dueOn: one(values, `milestones.${n}.dueOn`) }),
  }));
  const text = (name: string) => (one(values, name).trim() === '' ? {} : { [name]: one(values, name) });
  return {
    proposal: visit.params['proposal'],
    ...(milestones.length > 0 ? { milestones } : {}),
    ...text('guidelines'),
    ...text('cancellation'),
    rounds: Number(one(values, 'rounds') || '2'),
  };
}
