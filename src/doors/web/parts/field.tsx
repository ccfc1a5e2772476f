import type { ComponentChildren } from 'preact';
import { classes } from './class.ts';
import { Icon } from './icon.tsx';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** One line under the label, for radio buttons and checkboxes. */
  readonly hint?: string;
}

interface Common {
  readonly name: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren | undefined;
  /** The sentence about what is wrong here; it is read together with the field. */
  readonly error?: string | undefined;
  /** The word "optional" (`w.parts.field.optional`) for a field that may stay empty; others are needed. */
  readonly optional?: string;
  /** Defaults to `f-<name>`; give one where a page shows two fields of one name. */
  readonly id?: string;
  /** The label is for screen readers only, because the place already says it. */
  readonly quiet?: boolean;
}

interface TextField extends Common {
  readonly kind:
    | 'text'
    | 'email'
    | 'password'
    | 'search'
    | 'url'
    | 'tel'
    | 'number'
    | 'date'
    | 'time'
    | 'datetime-local';
  readonly value?: string | undefined;
  readonly autocomplete?: string;
  readonly placeholder?: string;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url';
  readonly maxLength?: number;
  readonly min?: string | number;
  readonly max?: string | number;
  readonly step?: string | number;
  readonly list?: readonly string[];
}
interface AreaField extends Common {
  readonly kind: 'textarea';
  readonly value?: string | undefined;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly placeholder?: string;
}
interface SelectField extends Common {
  readonly kind: 'select';
  readonly value?: string | undefined;
  readonly options: readonly Option[];
  readonly autocomplete?: string;
}
interface RadioField extends Common {
  readonly kind: 'radio';
  readonly value?: string | undefined;
  readonly options: readonly Option[];
  /** Each option in its own frame, for choices with consequences. */
  readonly cards?: boolean;
}
interface ChecksField extends Common {
  readonly kind: 'checks';
  readonly values?: readonly string[];
  readonly options: readonly Option[];
}
interface CheckField extends Common {
  readonly kind: 'checkbox';
  readonly checked?: boolean;
  readonly value?: string;
}
interface MoneyField extends Common {
  readonly kind: 'money';
  readonly value?: string | undefined;
  readonly currency: string;
  /** Without a choice the currency stands before the amount; a choice is a field of its own, `<name>_currency`. */
  readonly choice?: { readonly label: string; readonly currencies: readonly string[] };
}

export type FieldProps = TextField | AreaField | SelectField | RadioField | ChecksField | CheckField | MoneyField;

/** One question of a form: label, hint, control, and what is wrong with the answer, tied together for every reader. */
export function Field(props: FieldProps) {
  if (props.kind === 'radio' || props.kind === 'checks') return <Choices {...props} />;
  if (props.kind === 'checkbox') return <Check {...props} />;
  const id = idOf(props);
  return (
    <div class="field">
      <label for={id} {...(props.quiet ? { class: 'sr' } : {})}>
        {props.label} <Optional word={props.optional} />
      </label>
      <Hint id={id} text={props.hint} />
      <Control {...props} />
      <Wrong id={id} sentence={props.error} />
    </div>
  );
}

function Control(props: TextField | AreaField | SelectField | MoneyField) {
  const common = { ...tied(props), ...(props.optional ? {} : { 'aria-required': true }) };
  if (props.kind === 'textarea') {
    const { rows = 4, maxLength, placeholder, value } = props;
    return <textarea {...common} rows={rows} {...given({ maxLength, placeholder })} defaultValue={value ?? ''} />;
  }
  if (props.kind === 'select') {
    return (
      <select {...common} {...given({ autocomplete: props.autocomplete })}>
        <Options options={props.options} value={props.value} />
      </select>
    );
  }
  if (props.kind === 'money') return <Amount {...props} common={common} />;
  const { kind, value, autocomplete, placeholder, inputMode, maxLength, min, max, step, list } = props;
  const listId = list && `${common.id}-list`;
  // The types of the library want one literal type at a time; here the kind decides.
  const attributes: object = given({
    type: kind,
    value,
    autocomplete,
    placeholder,
    inputMode,
    maxLength,
    min,
    max,
    step,
    list: listId,
  });
  return (
    <>
      <input {...common} {...attributes} />
      {list && (
        <datalist id={listId}>
          {list.map((each) => (
            <option value={each}>{each}</option>
          ))}
        </datalist>
      )}
    </>
  );
}

function Amount({ common, ...props }: MoneyField & { readonly common: ReturnType<typeof tied> }) {
  const { value, currency, choice } = props;
  const box = <input {...common} type="text" inputMode="decimal" autocomplete="off" {...given({ value })} />;
  return (
    <span class="amount">
      {choice ? (
        <select name={`${props.name}_currency`} aria-label={choice.label}>
          <Options options={choice.currencies.map((each) => ({ value: each, label: each }))} value={currency} />
        </select>
      ) : (
        <span aria-hidden="true">{currency}</span>
      )}
      {box}
    </span>
  );
}

function Choices(props: RadioField | ChecksField) {
  const id = idOf(props);
  const chosen = props.kind === 'radio' ? [props.value] : (props.values ?? []);
  const described = describing(id, props);
  return (
    <fieldset class="field" id={id} {...given({ 'aria-describedby': described })}>
      <legend {...(props.quiet ? { class: 'sr' } : {})}>
        {props.label} <Optional word={props.optional} />
      </legend>
      <Hint id={id} text={props.hint} />
      <div class="picks">
        {props.options.map(({ value, label, hint }) => (
          <label class={classes('pick', props.kind === 'radio' && props.cards && 'card')}>
            <input
              type={props.kind === 'radio' ? 'radio' : 'checkbox'}
              name={props.name}
              value={value}
              checked={chosen.includes(value)}
              {...(props.error ? { 'aria-invalid': true } : {})}
            />
            <span>
              {label} {hint && <small class="more">{hint}</small>}
            </span>
          </label>
        ))}
      </div>
      <Wrong id={id} sentence={props.error} />
    </fieldset>
  );
}

function Check(props: CheckField) {
  const { id, ...rest } = tied(props);
  return (
    <div class="field">
      <label class="pick" for={id}>
        <input {...rest} id={id} type="checkbox" value={props.value ?? 'yes'} checked={props.checked ?? false} />
        <span>
          {props.label} <Optional word={props.optional} />
        </span>
      </label>
      <Hint id={id} text={props.hint} />
      <Wrong id={id} sentence={props.error} />
    </div>
  );
}

function Options({ options, value }: { readonly options: readonly Option[]; readonly value: string | undefined }) {
  return (
    <>
      {options.map((each) => (
        <option value={each.value} selected={each.value === value}>
          {each.label}
        </option>
      ))}
    </>
  );
}

function Optional({ word }: { readonly word: string | undefined }) {
  return word ? <span class="optional">({word})</span> : null;
}

function Hint({ id, text }: { readonly id: string; readonly text: ComponentChildren }) {
  return text ? (
    <span class="hint" id={`${id}-hint`}>
      {text}
    </span>
  ) : null;
}

function Wrong({ id, sentence }: { readonly id: string; readonly sentence: string | undefined }) {
  return sentence ? (
    <span class="error" id={`${id}-error`}>
      <Icon name="circle-alert" />
      {sentence}
    </span>
  ) : null;
}

/** The id an error summary links to. */
export function idOf({ id, name }: { readonly id?: string; readonly name: string }): string {
  return id ?? `f-${name}`;
}

function describing(id: string, { hint, error }: Pick<Common, 'hint' | 'error'>): string | undefined {
  return classes(hint ? `${id}-hint` : false, error ? `${id}-error` : false);
}

function tied(props: Common) {
  const id = idOf(props);
  const described = describing(id, props);
  return {
    id,
    name: props.name,
    ...given({ 'aria-describedby': described }),
    ...(props.error ? { 'aria-invalid': true } : {}),
  };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
/** Only what was given: an attribute that is undefined must not be written. */
function given<T extends object>(attributes: T): Given<T> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined)) as Given<T>;
}
