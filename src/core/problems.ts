import type { ZodError } from 'zod';
import type { Problem } from './refusal.ts';

type Issue = ZodError['issues'][number];

/** What was wrong, field by field, in stable codes: a library's own words never reach a person. */
export function problemsOf(error: ZodError): readonly Problem[] {
  return error.issues.slice(0, 20).flatMap((issue) => {
    const param = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ param: param ? `${param}.${key}` : key, code: 'unknown_field' }));
    return [{ param, ...coded(issue) }];
  });
}

function coded(issue: Issue): { code: string; detail?: Record<string, string | number> } {
  switch (issue.code) {
    case 'custom': {
      const { code, ...detail } = (issue.params ?? {}) as { code?: string } & Record<string, string | number>;
      return { code: code ?? 'wrong_type', detail };
    }
    case 'too_small': {
      const code = issue.origin === 'string' ? 'too_short' : issue.origin === 'array' ? 'too_few' : 'too_small';
      return issue.origin === 'string' && issue.minimum === 1
        ? { code: 'required' }
        : { code, detail: { min: Number(issue.minimum) } };
    }
    case 'too_big': {
      const code = issue.origin === 'string' ? 'too_long' : issue.origin === 'array' ? 'too_many' : 'too_big';
      return { code, detail: { max: Number(issue.maximum) } };
    }
    case 'invalid_type':
      // The issue names the value only when asked to; its message always says what was received.
      return { code: issue.message.endsWith('received undefined') ? 'required' : 'wrong_type' };
    case 'invalid_value':
    case 'invalid_union':
      return { code: 'not_an_option' };
    default:
      return { code: 'wrong_type' };
  }
}
