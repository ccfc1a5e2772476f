import { detect } from './detect.ts';
import { worthALook } from './text/scan.ts';
import type { Screening } from './types.ts';
import { verdictOf } from './verdict.ts';

const clean: Screening = { verdict: 'clean', findings: [] };

/** One text by itself. */
export function screen(text: string): Screening {
  if (!worthALook(text)) return clean;
  const findings = detect(text);
  return findings.length === 0 ? clean : { verdict: verdictOf(findings), findings };
}
