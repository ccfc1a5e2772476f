import type { ComponentChildren } from 'preact';
import { Held } from '../../../../core/command.ts';
import type { Offered } from '../../../../modules/engagements/index.ts';
import { sayRefusal } from '../../../../words/index.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import type { IconName } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Offer } from '../../parts/offer.tsx';
import { Screened } from '../../parts/talk/screened.tsx';
import { rowsOf } from './consequences.tsx';
import type { InRoom } from './kit.ts';

interface Props extends InRoom {
  readonly offered: Offered;
  readonly icon: IconName;
  readonly title: string;
  readonly hint?: string;
  /** Where the form is sent; the page comes back open at it when the act was refused. */
  readonly action: string;
  /** The words on the button. */
  readonly act: string;
  readonly grave?: boolean;
  /** The first thing to do on the page stands open. */
  readonly open?: boolean;
  /** Shows the reason when it cannot be done; otherwise such an offer is not drawn. */
  readonly explain?: boolean;
  /** Files may go along. */
  readonly files?: boolean;
  /** Texts of the form by the names the rule gives them. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly children?: ComponentChildren;
}

/** Reasons that help: something would be possible here, but not now or not any more. */
const helpful = new Set([
  'rounds_used_up',
  'already_extended',
  'window_closed',
  'funding_under_way',
  'accept_policies_first',
  'change_is_stale',
  'only_a_payer_may_fund',
]);

/** One act in the room: its consequences, then its form; or why it is shut; or nothing, where it is not for the reader. */
export function ActOffer(props: Props) {
  const { visit, room, offered, icon, title, hint, action, act, grave = false, open = false, explain = false } = props;
  const { lang } = visit.page;
  const back = visit.trouble?.action === action ? visit.trouble : null;
  if (!offered.allowed) {
    if (!back && !explain && !helpful.has(offered.code)) return null;
    return <Offer lang={lang} icon={icon} title={title} because={sayRefusal(lang, offered.code, offered.detail)} />;
  }
  const held = back?.answer instanceof Held;
  return (
    <Offer
      lang={lang}
      icon={icon}
      title={title}
      hint={hint}
      grave={grave}
      open={open || back !== null}
      consequences={rowsOf({ visit, room }, offered.consequences)}
    >
      <Form action={action} formKey={visit.formKey()} label={title} files={props.files ?? false}>
        {props.children !== undefined && (
          <Screened
            page={visit.page}
            trouble={back}
            stage={room.stage}
            {...(props.texts ? { texts: props.texts } : {})}
          />
        )}
        {back && !held && (
          <div tabIndex={-1} autofocus>
            <Notice tone="bad" role="alert" title={back.sentence} />
          </div>
        )}
        {props.children}
        <Button look={grave ? 'grave' : 'main'} wide>
          {act}
        </Button>
      </Form>
    </Offer>
  );
}
