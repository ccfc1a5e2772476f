/** What the three answers to a wording share. */
import { z } from 'zod';
import { id } from '../../../core/input.ts';
import type { AgreementAnswer } from '../plans.ts';

export const answerInput = z.strictObject({
  engagement: id('eng'),
  /** Names the wording that was read; from a path or a form it comes as digits. */
  version: z.union([
    z.int().min(1),
    z
      .string()
      .regex(/^[1-9]\d{0,8}$/)
      .transform(Number),
  ]),
});

export function answered({ engagement, version }: AgreementAnswer, status: 'accepted' | 'declined' | 'withdrawn') {
  return { object: 'agreement_version', engagement, version: version.version, status };
}
