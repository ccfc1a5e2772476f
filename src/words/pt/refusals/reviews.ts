import type { reviews as english } from '../../en/refusals/reviews.ts';
import type { Sentences } from '../../types.ts';

export const reviews: Sentences<typeof english> = {
  engagement_not_over: 'As avaliações são escritas quando a contratação está encerrada.',
  review_already_written: 'O seu lado já escreveu a avaliação.',
  review_time_over: 'O prazo para escrever uma avaliação terminou.',
  too_early_to_publish: 'A outra parte ainda pode escrever.',
  nothing_to_publish: 'Não há avaliação para publicar.',
  reviews_already_published: 'Estas avaliações já estão publicadas.',
  only_who_is_reviewed_replies: 'Só responde a pessoa ou empresa de quem a avaliação fala.',
  review_already_answered: 'Há uma única resposta, e ela já foi escrita.',
  reply_time_over: 'O prazo para responder terminou.',
  not_allowed_own_review: 'Outra pessoa precisa decidir sobre uma avaliação que diz respeito a você.',
  review_already_annulled: 'Esta avaliação já foi anulada.',
  statement_is_not_of_author: 'Indique motivos que tenham sido recebidos por quem escreveu a avaliação.',
};
