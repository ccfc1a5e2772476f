import { date } from '../../format.ts';
import type { Sentences } from '../../types.ts';
import type { enforcement as en } from '../../en/refusals/enforcement.ts';

type Detail = Readonly<Record<string, string | number>>;

/** The day on which it ends; the pages show the hour in the reader's zone. */
const day = (d: Detail) => date(new Date(String(d['until'])), 'pt', 'UTC', 'long', true);

export const enforcement: Sentences<typeof en> = {
  suspended: (d) => `Você não pode enviar propostas até ${day(d)}. Tudo o que está em andamento continua.`,
  only_a_trust_agent_may_suspend: 'Só um agente de confiança pode suspender um direito.',
  not_allowed_about_yourself: 'Sobre você, outra pessoa precisa decidir.',
  suspension_out_of_range: (d) => `Uma suspensão vai de ${d['min']} a ${d['max']} dias.`,
};
