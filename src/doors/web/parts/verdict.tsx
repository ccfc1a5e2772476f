import type { Visit } from '../route.ts';
import { written } from '../route.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import { Form } from './form.tsx';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly look?: 'main' | 'grave';
}
interface Props {
  readonly visit: Visit;
  readonly action: string;
  /** What is decided about; it makes the field's name in the page unique. */
  readonly about: string;
  /** Names the form where a page has several. */
  readonly label?: string;
  /** What is asked for: the reason that people will read, or a note. */
  readonly text: {
    readonly name?: 'reason' | 'note';
    readonly label: string;
    readonly hint?: string;
    readonly rows?: number;
  };
  readonly choices: readonly Choice[];
}

/** Somebody of the house decides: a few words why, and one button for each answer. What was refused comes back as it was written. */
export function Verdict({ visit, action, about, label, text, choices }: Props) {
  const { name = 'reason', rows = 2, hint } = text;
  return (
    <Form action={action} formKey={visit.formKey()} {...(label === undefined ? {} : { label })}>
      <Field
        kind="textarea"
        name={name}
        id={`f-${name}-${about}`}
        rows={rows}
        label={text.label}
        hint={hint}
        value={written(visit, action, name)}
        error={visit.trouble?.action === action ? visit.trouble.fields[name] : undefined}
      />
      <div class="row">
        {choices.map((choice) => (
          <Button name="verdict" value={choice.value} {...(choice.look ? { look: choice.look } : {})}>
            {choice.label}
          </Button>
        ))}
      </div>
    </Form>
  );
}
