/** What a side can do in a case now: each act with what follows from it, then its form. */
import type { ComponentChildren } from 'preact';
import { Held } from '../../../../core/command.ts';
import type { CaseOffered } from '../../../../modules/cases/index.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import type { IconName } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Offer, Offers } from '../../parts/offer.tsx';
import { Screened } from '../../parts/talk/screened.tsx';
import { written } from '../../route.ts';
import { sayRefusal } from '../../../../words/index.ts';
import { wrongIn } from '../engagements/kit.ts';
import { followsOf } from './follows.tsx';
import { type InCase, calledIn, casePath, sumOf } from './kit.ts';

export function CaseActs({ visit, shown }: InCase) {
  const { act, after, offers, onward } = visit.w.cases;
  const late = shown.phase !== 'talks';
  const counterTitle = late ? onward.offerTitle : act.counterTitle;
  const { currency, range } = shown;
  if (shown.phase === 'closed') return null;
  return (
    <>
      {range && (
        <Notice title={offers.range}>
          {offers.rangeIs({
            lowest: sumOf(visit, range.lowest, currency),
            highest: sumOf(visit, range.highest, currency),
          })}
        </Notice>
      )}
      {shown.phase === 'talks' && shown.otherHasRange && <Notice title={offers.otherHasRange} />}
      <Offers>
        <Accept visit={visit} shown={shown} />
        {shown.actions.counter.allowed ? (
          <p class="row">
            <ButtonLink look="outline" icon="split" href={casePath(shown.number, 'counter')}>
              {counterTitle}
            </ButtonLink>{' '}
            {late && <span class="soft sm">{onward.offerHint}</span>}
          </p>
        ) : (
          <CaseOffer visit={visit} shown={shown} name="counter" icon="split" title={counterTitle} act="" />
        )}
        <Range visit={visit} shown={shown} />
        <CaseOffer
          visit={visit}
          shown={shown}
          name="ask_arbitration"
          icon="scale"
          title={act.arbitrateTitle}
          act={act.arbitrate}
        />
        <CaseOffer visit={visit} shown={shown} name="leave" icon="check" title={after.leaveTitle} act={after.leave} />
        <CaseOffer
          visit={visit}
          shown={shown}
          name="withdraw"
          icon="check"
          title={onward.withdrawTitle}
          act={onward.withdraw}
        />
        <Pause visit={visit} shown={shown} />
        <Say visit={visit} shown={shown} name="give_evidence" />
        <CaseOffer visit={visit} shown={shown} name="waive" icon="check" title={act.waiveTitle} act={act.waive} />
        <Say visit={visit} shown={shown} name="ask_second" />
      </Offers>
    </>
  );
}

type Name = keyof InCase['shown']['actions'];

const formOf: Readonly<Record<Name, string>> = {
  accept: 'accept',
  counter: 'counter',
  give_range: 'range',
  ask_arbitration: 'arbitration',
  leave: 'leave',
  withdraw: 'withdrawal',
  pause: 'pause',
  give_evidence: 'evidence',
  waive: 'waiver',
  ask_second: 'second-look',
};

/** Reasons that help: it would be possible, but not now or not any more. */
const helpful = new Set([
  'counters_used_up',
  'offers_used_up',
  'balance_too_small',
  'late_offers_used_up',
  'case_time_over',
  'evidence_is_enough',
  'already_waived',
]);

interface OfferProps extends InCase {
  readonly name: Name;
  readonly icon: IconName;
  readonly title: string;
  readonly hint?: string;
  readonly act: string;
  readonly open?: boolean;
  readonly offered?: CaseOffered;
  readonly children?: ComponentChildren;
}

function CaseOffer(props: OfferProps) {
  const { visit, shown, name, icon, title, hint, act, open = false, children } = props;
  const { lang } = visit.page;
  const action = casePath(shown.number, formOf[name]);
  const back = visit.trouble?.action === action ? visit.trouble : null;
  const offered = shown.actions[name];
  if (!offered.allowed) {
    if (!back && !helpful.has(offered.code)) return null;
    return <Offer lang={lang} icon={icon} title={title} because={sayRefusal(lang, offered.code, offered.detail)} />;
  }
  const names = { client: calledIn(shown, 'client'), professional: calledIn(shown, 'professional') };
  return (
    <Offer
      lang={lang}
      icon={icon}
      title={title}
      hint={hint}
      open={open || back !== null}
      consequences={followsOf(visit, { side: shown.side, names }, offered.consequences)}
    >
      <Form action={action} formKey={visit.formKey()} label={title}>
        {back && !(back.answer instanceof Held) && <Notice tone="bad" role="alert" title={back.sentence} />}
        {children}
        <Button look="main" wide>
          {act}
        </Button>
      </Form>
    </Offer>
  );
}

function Accept({ visit, shown }: InCase) {
  const { act, after } = visit.w.cases;
  const offer = shown.offers.at(-1);
  if (!offer) return null;
  return (
    <CaseOffer
      visit={visit}
      shown={shown}
      name="accept"
      icon="handshake"
      title={act.acceptTitle}
      act={shown.about === 'held' ? act.accept : after.accept}
      open={shown.actions.accept.allowed && visit.trouble === null}
    >
      <Hidden name="offer" value={offer.id} />
    </CaseOffer>
  );
}

function Range({ visit, shown }: InCase) {
  const { act } = visit.w.cases;
  const action = casePath(shown.number, 'range');
  const back = visit.trouble?.action === action ? visit.trouble : null;
  return (
    <CaseOffer
      visit={visit}
      shown={shown}
      name="give_range"
      icon="lock"
      title={act.rangeTitle}
      hint={act.rangeHint}
      act={act.range}
    >
      <p>{act.rangeLead}</p>
      <Hidden name="currency" value={shown.currency} />
      {(['lowest', 'highest'] as const).map((name) => (
        <Field
          kind="money"
          name={name}
          label={act[name]}
          currency={shown.currency}
          value={written(visit, action, name)}
          error={back ? wrongIn(back.fields, name) : undefined}
        />
      ))}
    </CaseOffer>
  );
}

function Pause({ visit, shown }: InCase) {
  const { onward } = visit.w.cases;
  const action = casePath(shown.number, formOf.pause);
  const back = visit.trouble?.action === action ? visit.trouble : null;
  return (
    <CaseOffer
      visit={visit}
      shown={shown}
      name="pause"
      icon="calendar-plus"
      title={onward.pauseTitle}
      hint={onward.pauseHint}
      act={onward.pause}
    >
      <Field
        kind="number"
        name="days"
        min={1}
        max={14}
        label={onward.pauseDays}
        value={written(visit, action, 'days')}
        error={back?.fields['days']}
      />
    </CaseOffer>
  );
}

/** A text that the other side reads too: what speaks for somebody, or why a second look is asked for. */
function Say({ visit, shown, name }: InCase & { readonly name: 'give_evidence' | 'ask_second' }) {
  const { act } = visit.w.cases;
  const evidence = name === 'give_evidence';
  const field = evidence ? 'text' : 'reason';
  const label = evidence ? act.evidenceText : act.secondReason;
  const action = casePath(shown.number, formOf[name]);
  const back = visit.trouble?.action === action ? visit.trouble : null;
  return (
    <CaseOffer
      visit={visit}
      shown={shown}
      name={name}
      icon={evidence ? 'file-text' : 'scale'}
      title={evidence ? act.evidenceTitle : act.secondTitle}
      hint={evidence ? act.evidenceHint : act.secondHint}
      act={evidence ? act.evidence : act.second}
      open={evidence && shown.actions.give_evidence.allowed && visit.trouble === null}
    >
      <Screened page={visit.page} trouble={back} stage="funded" labels={{ [field]: label }} field={`say-${name}`} />
      <Field
        kind="textarea"
        name={field}
        id={`say-${name}`}
        label={label}
        rows={6}
        maxLength={evidence ? 8000 : 4000}
        value={written(visit, action, field)}
        error={back?.fields[field]}
      />
    </CaseOffer>
  );
}
