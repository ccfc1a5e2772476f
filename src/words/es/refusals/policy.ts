import type { Sentences } from '../../types.ts';
import type { policy as en } from '../../en/refusals/policy.ts';

export const policy: Sentences<typeof en> = {
  accept_policies_first: 'Primero lee y acepta las condiciones y las normas de la comunidad.',
  no_such_version: (d) => `Este texto no tiene una versión ${d['number']}.`,
  version_outdated: (d) => `Ahora vale una versión más nueva: la ${d['number']}. Lee esa.`,
  already_accepted: 'Ya aceptaste esta versión.',
  only_the_operator_may_publish: 'Solo quien administra la casa puede publicar una versión.',
  version_taken: 'Alguien publicó una versión hace un momento. Mírala primero.',
  notice_too_short: (d) => `Una versión nueva se anuncia al menos ${d['days']} días antes de que valga.`,
  counts_before_the_last: (d) =>
    `La versión ${d['number']} está anunciada para un día posterior. La nueva debe valer después.`,
  nothing_changed: 'No hay ninguna diferencia con la última versión.',
  no_draft: 'No hay ningún borrador abierto de las normas. Guarda uno primero.',
  draft_changed: 'Alguien guardó otro borrador después de que lo viste. Mira ese antes de publicar.',
};
