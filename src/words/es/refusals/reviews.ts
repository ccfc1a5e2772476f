import type { reviews as english } from '../../en/refusals/reviews.ts';
import type { Sentences } from '../../types.ts';

export const reviews: Sentences<typeof english> = {
  engagement_not_over: 'Las reseñas se escriben cuando la contratación está cerrada.',
  review_already_written: 'Tu lado ya escribió su reseña.',
  review_time_over: 'El plazo para escribir una reseña terminó.',
  too_early_to_publish: 'La otra parte todavía puede escribir.',
  nothing_to_publish: 'No hay ninguna reseña por publicar.',
  reviews_already_published: 'Estas reseñas ya están publicadas.',
  only_who_is_reviewed_replies: 'Solo responde la persona o empresa de la que habla la reseña.',
  review_already_answered: 'Hay una sola respuesta, y ya está escrita.',
  reply_time_over: 'El plazo para responder terminó.',
  not_allowed_own_review: 'Sobre una reseña que te concierne tiene que decidir otra persona.',
  review_already_annulled: 'Esta reseña ya fue anulada.',
  statement_is_not_of_author: 'Indica unas razones que haya recibido quien escribió la reseña.',
};
