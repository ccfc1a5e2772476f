/**
 * How often the screen is right, counted from the lives of what it found. Right is what a person confirmed, or what its
 * writer agreed to send hidden; wrong is what was cleared, by a person or by an appeal. Words that were rightly held and
 * taken for the wrong kind are right in all and wrong of their kind. What was changed before it left is counted beside it
 * and not as right: many people change words rather than argue.
 */

/** Some findings that had the same life. */
export interface Life {
  readonly kind: string;
  readonly rule: string;
  readonly certainty: string;
  /** The language its writer reads the house in; `file` for what stood in a file. */
  readonly lang: string;
  /** Its steps, the first one first. */
  readonly life: readonly string[];
  readonly count: number;
}
/** What was marked in a browser and never came to the house: without a name, a word or a place. */
export interface Mark {
  readonly kind: string;
  readonly rule: string;
  readonly lang: string;
  readonly changed: boolean;
  readonly count: number;
}

export interface Quality {
  readonly kind: string;
  readonly lang: string;
  /** Held, and the writer told: nothing had left. */
  readonly shown: number;
  readonly editedAway: number;
  readonly contested: number;
  readonly masked: number;
  readonly confirmed: number;
  /** Rightly held, and of another kind than the screen said. */
  readonly wrongKind: number;
  readonly cleared: number;
  /** Marked while somebody wrote; changed before it was sent. */
  readonly marked: number;
  readonly changedWhileWriting: number;
  readonly right: number;
  readonly wrong: number;
  /** Null below the number of answers from which it says something. */
  readonly precision: Share | null;
}
/** A share with the interval in which it lies with 95 in 100 chances (Wilson). */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** By kind, by language, and in all; `*` stands for all of them. */
export function qualityOf(lives: readonly Life[], marks: readonly Mark[], least: number): readonly Quality[] {
  const names = (of: 'kind' | 'lang') => [...new Set([...lives, ...marks].map((each) => each[of]))].toSorted();
  const cells = [
    { kind: '*', lang: '*' },
    ...names('kind').map((kind) => ({ kind, lang: '*' })),
    ...names('lang').map((lang) => ({ kind: '*', lang })),
    ...names('kind').flatMap((kind) => names('lang').map((lang) => ({ kind, lang }))),
  ];
  return cells
    .map((cell) => counted(cell, lives.filter(within(cell)), marks.filter(within(cell)), least))
    .filter(
      ({ shown, contested, masked, marked, confirmed, wrongKind, cleared }) =>
        shown + contested + masked + marked + confirmed + wrongKind + cleared > 0,
    );
}

interface Cell {
  readonly kind: string;
  readonly lang: string;
}

function within({ kind, lang }: Cell): (each: Cell) => boolean {
  return (each) => (kind === '*' || each.kind === kind) && (lang === '*' || each.lang === lang);
}

function counted(cell: Cell, lives: readonly Life[], marks: readonly Mark[], least: number): Quality {
  const sum = (of: (life: Life) => boolean) => lives.filter(of).reduce((total, { count }) => total + count, 0);
  const has = (step: string) => sum(({ life }) => life.includes(step));
  const last = (...steps: readonly string[]) => sum(({ life }) => steps.includes(life.at(-1) ?? ''));
  const wrongKind = last('wrong_kind');
  const inAll = cell.kind === '*';
  const right = last('masked', 'confirmed') + (inAll ? wrongKind : 0);
  const wrong = last('cleared') + (inAll ? 0 : wrongKind);
  const marked = marks.reduce((total, { count }) => total + count, 0);
  const changed = marks.filter((mark) => mark.changed).reduce((total, { count }) => total + count, 0);
  return {
    ...cell,
    shown: has('shown'),
    editedAway: has('edited_away'),
    contested: has('contested'),
    masked: has('masked'),
    confirmed: has('confirmed'),
    wrongKind: has('wrong_kind'),
    cleared: has('cleared'),
    marked,
    changedWhileWriting: changed,
    right,
    wrong,
    precision: right + wrong < least ? null : shareOf(right, right + wrong),
  };
}

/** Wilson's interval: honest for few and for nearly all, where the simple one reaches over the edge. */
export function shareOf(part: number, whole: number): Share {
  const z = 1.96;
  const share = part / whole;
  const middle = share + (z * z) / (2 * whole);
  const spread = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const all = 1 + (z * z) / whole;
  const rounded = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000;
  return { share: rounded(share), low: rounded((middle - spread) / all), high: rounded((middle + spread) / all) };
}
