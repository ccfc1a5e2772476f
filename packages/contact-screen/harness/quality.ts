/** How well the screen does on labelled texts: by difficulty, by kind, by language, by how sure it is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Kind, Verdict } from '../types.ts';
import { screenMessages } from '../window.ts';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly message?: number;
  readonly type?: Kind;
}
/** What a text is measured by. */
export interface Measured {
  readonly lang: string;
  readonly text?: string;
  readonly messages?: readonly string[];
  readonly label: Verdict;
  readonly difficulty: string;
  readonly spans?: readonly Place[];
}
export interface Labelled extends Measured {
  readonly id: string;
  readonly spans?: readonly (Place & { readonly type: Kind })[];
}

/** One row a line; a folder is read file by file, and none that says it is held out unless it is named. */
export function readLabelled(place: string): Labelled[] {
  if (!existsSync(place)) return [];
  const files = place.endsWith('.jsonl')
    ? [place]
    : readdirSync(place)
        .filter((name) => name.endsWith('.jsonl') && !/held|heldout|peer/u.test(name))
        .map((name) => `${place}/${name}`);
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line) as Labelled),
  );
}

export interface Quality {
  readonly rows: number;
  readonly found: number;
  readonly missed: number;
  readonly falseAlarms: number;
  readonly clean: number;
  readonly recall: number;
  readonly precision: number;
  readonly falseAlarmRate: number;
  /** Of positive rows that were found, the share with the right verdict. */
  readonly verdict: number;
  /** Of spans that a finding touches, the share it covers exactly. */
  readonly exact: number;
  readonly certain: number;
  readonly certainWrong: number;
}

export function measure(rows: readonly Measured[]): Quality {
  let found = 0;
  let missed = 0;
  let falseAlarms = 0;
  let clean = 0;
  let right = 0;
  let touched = 0;
  let exact = 0;
  let certain = 0;
  let certainWrong = 0;
  for (const row of rows) {
    const { verdict, findings } = screenMessages(row.messages ?? [row.text ?? '']);
    const positive = row.label !== 'clean';
    const sure = findings.some((one) => one.certainty === 'certain' && one.kind !== 'work_url');
    if (sure) certain += 1;
    if (sure && !positive) certainWrong += 1;
    if (!positive) {
      clean += 1;
      if (verdict !== 'clean') falseAlarms += 1;
      continue;
    }
    if (verdict === 'clean') {
      missed += 1;
      continue;
    }
    found += 1;
    if (verdict === row.label) right += 1;
    for (const span of row.spans ?? []) {
      const over = findings.filter(
        (one) => one.message === (span.message ?? 0) && one.start < span.end && span.start < one.end,
      );
      if (over.length === 0) continue;
      touched += 1;
      if (over.some((one) => one.start === span.start && one.end === span.end)) exact += 1;
    }
  }
  const share = (part: number, whole: number): number => (whole > 0 ? part / whole : Number.NaN);
  return {
    rows: rows.length,
    found,
    missed,
    falseAlarms,
    clean,
    recall: share(found, found + missed),
    precision: share(found, found + falseAlarms),
    falseAlarmRate: share(falseAlarms, clean),
    verdict: share(right, found),
    exact: share(exact, touched),
    certain,
    certainWrong,
  };
}
