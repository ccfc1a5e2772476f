import type { ComponentChildren } from 'preact';

interface Props {
  readonly action: string;
  readonly method?: 'post';
  /** A fresh key per drawn form (`visit.formKey()`): sending the form twice acts once. */
  readonly formKey: string;
  readonly id?: string;
  readonly class?: string;
  /** Names the form for screen readers where a page has several. */
  readonly label?: string;
  /** Takes files along. */
  readonly files?: boolean;
  readonly children: ComponentChildren;
}

/**
 * A form that performs one act. The browser does not check the fields: our own sentences say what is missing, in the
 * reader's language and beside the field, so nobody meets two kinds of complaint.
 */
export function Form({ action, method = 'post', formKey, id, class: extra = 'stack', label, files, children }: Props) {
  return (
    <form
      action={action}
      method={method}
      class={extra}
      noValidate
      {...(id ? { id } : {})}
      {...(files ? { enctype: 'multipart/form-data' } : {})}
      {...(label ? { 'aria-label': label } : {})}
    >
      <input type="hidden" name="_key" value={formKey} />
      {children}
    </form>
  );
}

/** Facts that a form carries along unseen, such as the id of what it acts upon. */
export function Hidden({ name, value }: { readonly name: string; readonly value: string }) {
  return <input type="hidden" name={name} value={value} />;
}
