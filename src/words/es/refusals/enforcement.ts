import { date } from '../../format.ts';
import type { Sentences } from '../../types.ts';
import type { enforcement as en } from '../../en/refusals/enforcement.ts';

type Detail = Readonly<Record<string, string | number>>;

/** The day on which it ends; the pages show the hour in the reader's zone. */
const day = (d: Detail) => date(new Date(String(d['until'])), 'es', 'UTC', 'long', true);

export const enforcement: Sentences<typeof en> = {
  suspended: (d) => `No puedes enviar propuestas hasta el ${day(d)}. Todo lo que está en curso sigue igual.`,
  only_a_trust_agent_may_suspend: 'Solo un agente de confianza puede suspender un derecho.',
  not_allowed_about_yourself: 'Sobre ti debe decidir otra persona.',
  suspension_out_of_range: (d) => `Una suspensión dura de ${d['min']} a ${d['max']} días.`,
};
