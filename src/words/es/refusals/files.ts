import type { Sentences } from '../../types.ts';
import type { files as en } from '../../en/refusals/files.ts';

export const files: Sentences<typeof en> = {
  file_too_large: (d) =>
    `Este archivo pesa más de ${d['megabytes']} MB. Redúcelo, o ponlo donde trabajas y envía el enlace.`,
  file_quota_used: (d) => `Tus archivos pueden ocupar ${d['megabytes']} MB en total, y con este serían más.`,
  files_too_often: (d) => `Entregaste ${d['files']} archivos en un día. Inténtalo de nuevo mañana.`,
  too_many_files: (d) =>
    `Van juntos ${d['files']} archivos como máximo. Ponlos en un archivo comprimido o envíalos de a uno.`,
  file_not_there: 'Uno de estos archivos no está. Elígelo otra vez.',
  file_already_used: 'Este archivo ya se envió. Entrégalo otra vez para volver a enviarlo.',
  file_is_nowhere: 'Este archivo todavía no está en ningún lugar.',
  file_is_settled: 'Con este archivo ya no se puede hacer nada más.',
  file_is_out: 'La otra parte ya puede leer este archivo. Queda en el registro.',
  file_has_virus: 'El antivirus encontró algo en este archivo. Reemplázalo o retíralo.',
  only_the_clock_looks: 'Solo la casa misma revisa los archivos.',
};
