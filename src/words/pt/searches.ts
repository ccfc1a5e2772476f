import type { searches as en } from '../en/searches.ts';
import type { Sentences } from '../types.ts';

export const searches: Sentences<typeof en> = {
  title: 'Buscas salvas',
  lead: 'A casa busca de novo e avisa você quando um projeto novo combina.',
  saved: 'Salva. Você será avisado quando aparecer algo novo.',
  none: 'Nenhuma busca salva',
  noneMeans: 'Busque projetos e salve a busca: você fica sabendo dos novos sem precisar olhar todo dia.',
  find: 'Buscar projetos',
  lookedAt: 'Última verificação',
  open: 'Ver o que combina',
  end: 'Encerrar',
  everything: 'Todos os projetos novos',
  keep: 'Salvar esta busca',
  how: 'Avise-me',
  save: 'Salvar',
  mine: 'Buscas salvas',
  every: { hour: 'a cada hora', day: 'uma vez por dia' },
  from: (sum: string) => `a partir de ${sum}`,
  to: (sum: string) => `até ${sum}`,
};
