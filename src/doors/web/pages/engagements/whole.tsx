import { decimal } from '../../../../core/money.ts';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Offer } from '../../parts/offer.tsx';
import { written } from '../../route.ts';
import { ActOffer } from './act.tsx';
import { Reason } from './forms.tsx';
import { type InRoom, calledName, otherOf, roomPath } from './kit.ts';

/** The answers to a wording that waits. */
export function AgreementOffers({ visit, room }: InRoom) {
  const { acts } = visit.w.engagements;
  const { open } = room;
  if (!open) return null;
  const action = (name: string) => `${roomPath(room.engagement)}/agreement/${open.version}/${name}`;
  return (
    <>
      <ActOffer
        visit={visit}
        room={room}
        offered={room.actions.accept_agreement}
        icon="signature"
        title={acts.accept_agreement.title}
        action={action('accept')}
        act={acts.accept_agreement.act}
        open
      />
      <ActOffer
        visit={visit}
        room={room}
        offered={room.actions.decline_agreement}
        icon="circle-x"
        {...acts.decline_agreement}
        action={action('decline')}
      />
      <ActOffer
        visit={visit}
        room={room}
        offered={room.actions.withdraw_agreement}
        icon="undo-2"
        title={acts.withdraw_agreement.title}
        action={action('withdraw')}
        act={acts.withdraw_agreement.act}
      />
    </>
  );
}

/** What concerns the engagement as a whole: changing it, reaching each other, ending it, beginning again. */
export function EndOffers(props: InRoom) {
  const { visit, room } = props;
  const { acts } = visit.w.engagements;
  const base = roomPath(room.engagement);
  return (
    <>
      {room.actions.propose_change.allowed && (
        <ButtonLink look="plain" icon="pen-line" href={`${base}/change`}>
          {acts.propose_change.title}
        </ButtonLink>
      )}
      <CardOffers {...props} />
      <ActOffer
        visit={visit}
        room={room}
        offered={room.actions.cancel}
        icon="x"
        {...acts.cancel}
        action={`${base}/cancel`}
        grave
      >
        <Reason visit={visit} room={room} action={`${base}/cancel`} name="cancel" />
      </ActOffer>
      <ActOffer
        visit={visit}
        room={room}
        offered={room.actions.close}
        icon="check"
        {...acts.close}
        action={`${base}/close`}
      >
        <Reason visit={visit} room={room} action={`${base}/close`} name="close" />
      </ActOffer>
      <Again {...props} />
    </>
  );
}

function CardOffers({ visit, room }: InRoom) {
  const { acts, fields } = visit.w.engagements;
  const other = calledName(otherOf(room));
  const action = `${roomPath(room.engagement)}/contact-card`;
  const back = visit.trouble?.action === action ? visit.trouble : null;
  const { own, theirs, offered } = room.cards;
  if (own && !theirs) return <Notice tone="neutral" icon="contact" title={acts.card_given(other)} />;
  const answer = offered && !own;
  return (
    <>
      <ActOffer
        visit={visit}
        room={room}
        offered={room.actions.give_card}
        icon="contact"
        title={answer ? acts.give_card_back.title : acts.give_card.title}
        hint={answer ? acts.give_card_back.hint(other) : acts.give_card.hint}
        action={action}
        act={acts.give_card.act}
      >
        {(['email', 'phone', 'other'] as const).map((name) => (
          <Field
            kind={name === 'email' ? 'email' : name === 'phone' ? 'tel' : 'text'}
            name={name}
            id={`card-${name}`}
            label={fields[name]}
            optional={visit.w.parts.field.optional}
            value={written(visit, action, name)}
            error={back?.fields[name]}
            maxLength={120}
          />
        ))}
      </ActOffer>
      <ActOffer
        visit={visit}
        room={room}
        offered={room.actions.decline_card}
        icon="circle-x"
        {...acts.decline_card}
        action={`${action}/decline`}
      />
    </>
  );
}

/** A new project with the words of the one that ended: the client changes and publishes it like any other. */
function Again({ visit, room }: InRoom) {
  const { acts } = visit.w.engagements;
  const { current, agreement } = room;
  const ended =
    agreement?.status === 'closed' || (agreement && room.milestones.every(({ endedAt }) => endedAt !== null));
  if (!current || !agreement || !ended || !room.duties.includes('hire')) return null;
  const { title, scope, criteria } = current.body;
  const price = decimal(room.totals.agreed, agreement.currency);
  return (
    <Offer lang={visit.page.lang} icon="refresh-cw" title={acts.again.title} hint={acts.again.hint}>
      <Form action="/projects" formKey={visit.formKey()} label={acts.again.title}>
        <Hidden name="title" value={title} />
        <Hidden name="description" value={scope} />
        <Hidden name="currency" value={agreement.currency} />
        <Hidden name="budgetMin" value={price} />
        <Hidden name="budgetMax" value={price} />
        <Hidden name="owner" value={room.client.id} />
        {criteria.map(({ text, needsEvidence }, n) => (
          <>
            <Hidden name={`criteria.${n}.text`} value={text} />
            {needsEvidence && <Hidden name={`criteria.${n}.evidence`} value="yes" />}
          </>
        ))}
        <Button look="main" wide>
          {acts.again.act}
        </Button>
      </Form>
    </Offer>
  );
}
