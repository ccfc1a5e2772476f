import type { Write } from '../../core/command.ts';

export interface Marked {
  readonly kind: string;
  readonly rule: string;
  readonly changed: boolean;
}

export function insertMarks(write: Write, marks: readonly Marked[], lang: string, day: string): void {
  write`insert into screening.mark ${write.rows(marks.map((mark) => ({ ...mark, lang, day })))}`;
}
