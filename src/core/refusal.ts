import type { RefusalCode } from '../words/en/refusals/index.ts';

/** One field that was not right: its path in the input, a stable code, and what a sentence about it needs. */
export interface Problem {
  readonly param: string;
  readonly code: string;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** The business says no. Refusals are values, expected and translated; faults are thrown and end in a 500. */
export class Refusal {
  readonly #brand = true;
  readonly code: RefusalCode;
  /** What the sentence of the code needs: names, amounts, dates, already as text or number. */
  readonly detail: Readonly<Record<string, string | number>>;
  readonly problems: readonly Problem[];

  constructor(code: RefusalCode, detail: Refusal['detail'] = {}, problems: readonly Problem[] = []) {
    this.code = code;
    this.detail = detail;
    this.problems = problems;
  }

  static is(value: unknown): value is Refusal {
    return value instanceof Refusal && value.#brand;
  }
}

export function refuse(code: RefusalCode, detail?: Refusal['detail']): Refusal {
  return new Refusal(code, detail);
}

/** A refusal because of what was written in the fields. */
export function refuseInput(problems: readonly Problem[]): Refusal {
  return new Refusal('invalid_input', {}, problems);
}

export function isRefusal(value: unknown): value is Refusal {
  return Refusal.is(value);
}

/**
 * How a refusal is said over HTTP, decided here and nowhere else. "Not you" (403) when another person could do it now;
 * "not there for you" (404) when the caller may not even know; "not now" (409, the rest) when the state forbids it.
 */
export function statusOf(code: RefusalCode): 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503 {
  if (code.startsWith('only_') || code.startsWith('not_allowed')) return 403;
  return statuses[code] ?? 409;
}

type Status = ReturnType<typeof statusOf>;
const statuses: Partial<Record<RefusalCode, Status>> = {
  not_json: 400,
  not_readable: 400,
  defect: 500,
  bad_key: 400,
  key_missing: 400,
  sign_in_first: 401,
  account_closed: 403,
  suspended: 403, // another person could propose right now
  suspended_from_publishing: 403,
  not_found: 404,
  too_large: 413,
  file_too_large: 413,
  unsupported_type: 415,
  invalid_input: 422,
  bank_head: 422,
  bank_section: 422,
  bank_question: 422,
  bank_too_few: 422,
  export_not_readable: 422,
  nothing_in_these_days: 422,
  too_much_talk: 422,
  choose_lines: 422,
  say_who_speaks: 422,
  say_the_date_order: 422,
  say_something: 422,
  list_is_empty: 422,
  too_many_rows: 422,
  call_in_the_future: 422,
  key_reused: 422,
  too_often: 429,
  too_many_tries: 429,
  files_too_often: 429,
  wrong_credentials: 401,
  wrong_code: 401,
  busy: 503,
  unavailable: 503,
};
