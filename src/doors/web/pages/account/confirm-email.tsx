import { Button, ButtonLink } from '../../parts/button.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import { paths } from '../../parts/paths.ts';
import { type Show, type Values, type Visit, one } from '../../route.ts';
import { confirmEmail } from '../../../../modules/accounts/index.ts';
import { readTicket } from '../../../../platform/identity/tokens.ts';
import { refuse } from '../../../../core/refusal.ts';
import { carryOut } from '../../../identity/desk.ts';
import { refusalIn } from '../../../identity/enter.ts';
import { DoorPage, Wrong, at, deskFor } from './kit.tsx';

/** The link came to the new address; the button, in the member's own session, makes it count. */
export const confirmEmailPage: Show = async (visit) => {
  const { w, trouble, query, who } = visit;
  const s = w.accounts.confirm;
  const token = trouble ? one(trouble.values, 't') : (query['t'] ?? '');
  return (
    <DoorPage visit={visit} title={s.emailTitle} lead={s.emailLead}>
      <Wrong visit={visit} action={at.confirmEmail} />
      {who ? (
        <Form action={at.confirmEmail} formKey={visit.formKey()} label={s.emailTitle}>
          <Hidden name="t" value={token} />
          <Button look="main" wide>
            {s.emailAct}
          </Button>
        </Form>
      ) : (
        <p>
          <ButtonLink href={`${paths.signIn}?next=${encodeURIComponent(`${at.confirmEmail}?t=${token}`)}`} look="main">
            {w.accounts.signIn.act}
          </ButtonLink>
        </p>
      )}
    </DoorPage>
  );
};

export async function runConfirmEmail(values: Values, visit: Visit) {
  const ticket = readTicket(visit.identity.secret, 'email', one(values, 't'));
  if (ticket === null) return refuse('link_used_or_expired');
  return refusalIn(await carryOut(deskFor(visit), confirmEmail, { ticket })) ?? `${at.security}?done=saved`;
}
