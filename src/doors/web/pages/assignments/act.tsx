/** One act of the page of an assignment, with its form. */
import type { ComponentChildren } from 'preact';
import { Held } from '../../../../core/command.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import type { IconName } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Offer } from '../../parts/offer.tsx';
import { Screened } from '../../parts/talk/screened.tsx';
import { type Visit, one, written } from '../../route.ts';
import { wrongIn } from '../engagements/kit.ts';
import { type InAssignment, assignmentPath } from './kit.ts';

interface ActProps extends InAssignment {
  /** The act among what is allowed. */
  readonly name: string;
  /** The last part of where its form leads. */
  readonly path: string;
  readonly icon: IconName;
  readonly title: string;
  readonly hint?: string | undefined;
  readonly act?: string;
  readonly open?: boolean;
  readonly grave?: boolean;
  /** The text of the form that others read, by its field. */
  readonly text?: { readonly name: string; readonly label: string };
  readonly children?: ComponentChildren;
}

/** One act, where it can be done now; what cannot is not drawn. */
export function Act(props: ActProps) {
  const {
    visit,
    shown,
    name,
    path,
    icon,
    title,
    hint,
    act = title,
    open = false,
    grave = false,
    text,
    children,
  } = props;
  const action = `${assignmentPath(shown.assignment.id)}/${path}`;
  const back = visit.trouble?.action === action ? visit.trouble : null;
  if (shown.actions[name]?.allowed !== true && !back) return null;
  const { page } = visit;
  return (
    <Offer
      lang={page.lang}
      icon={icon}
      title={title}
      hint={hint}
      open={open || back !== null}
      grave={grave}
      id={`act-${path}`}
    >
      <Form action={action} formKey={visit.formKey()} label={title} files={name === 'complete'}>
        <Hidden name="currency" value={shown.body.currency} />
        {back && !(back.answer instanceof Held) && <Notice tone="bad" role="alert" title={back.sentence} />}
        {text && (
          <Screened
            page={page}
            trouble={back}
            stage={stageOf(shown)}
            labels={{ [text.name]: text.label }}
            texts={{ [text.name]: back ? one(back.values, text.name) : '' }}
          />
        )}
        {children}
        {text && <TextField visit={visit} action={action} {...text} />}
        <Button look={grave ? 'grave' : 'main'} wide>
          {act}
        </Button>
      </Form>
    </Offer>
  );
}

function TextField({
  visit,
  action,
  name,
  label,
}: {
  readonly visit: Visit;
  readonly action: string;
  readonly name: string;
  readonly label: string;
}) {
  const back = visit.trouble?.action === action ? visit.trouble : null;
  return (
    <Field
      kind="textarea"
      rows={3}
      name={name}
      id={`f-${action.split('/').at(-1)}-${name}`}
      label={label}
      maxLength={2000}
      value={written(visit, action, name)}
      error={back ? wrongIn(back.fields, name) : undefined}
    />
  );
}

/** What may be written between the two: as in the room. */
function stageOf({ confidential }: InAssignment['shown']): 'talking' | 'funded' {
  return confidential === 'shown' ? 'funded' : 'talking';
}

/** A field of an act's form, with an id of its own on the page. */
export function ActField({
  visit,
  shown,
  path,
  ...field
}: InAssignment & {
  readonly path: string;
  readonly kind: 'text' | 'number' | 'datetime-local';
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly usual?: string;
}) {
  const action = `${assignmentPath(shown.assignment.id)}/${path}`;
  const { name, label, hint, kind, optional, usual = '' } = field;
  const back = visit.trouble?.action === action ? visit.trouble : null;
  return (
    <Field
      kind={kind}
      name={name}
      id={`f-${path.replaceAll('/', '-')}-${name}`}
      label={label}
      hint={hint}
      value={written(visit, action, name, usual)}
      error={back ? wrongIn(back.fields, name) : undefined}
      {...(optional ? { optional: visit.w.parts.field.optional } : {})}
    />
  );
}
