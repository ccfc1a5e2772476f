/** A piece of a page that is already text: every value that went into it was made harmless. */
export interface Html {
  readonly html: string;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Long lists of equal rows are written as text, because a tree of a thousand nodes costs more than the page is worth.
 * What people wrote is escaped wherever it stands; only pieces made here pass as they are.
 */
export function html(
  text: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  let written = text[0] ?? '';
  values.forEach((value, n) => {
    written += escaped(value) + (text[n + 1] ?? '');
  });
  return { html: written };
}

function escaped(value: string | number | Html | readonly Html[]): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string')
    return /[&<>"']/.test(value) ? value.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? '') : value;
  return 'html' in value ? value.html : value.map((each) => each.html).join('');
}
