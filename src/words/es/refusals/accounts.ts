import type { accounts as en } from '../../en/refusals/accounts.ts';
import type { Sentences } from '../../types.ts';

export const accounts: Sentences<typeof en> = {
  wrong_credentials: 'Este correo y esta contraseña no coinciden.',
  wrong_code:
    'El código no es correcto. Los de la aplicación cambian cada medio minuto; los de recuperación sirven una vez.',
  code_already_used: 'Este código ya se usó. Espera al siguiente.',
  challenge_used: 'Esta llave ya se usó en esta página. Vuelve a cargarla.',
  passkey_not_accepted: 'La llave de acceso no fue aceptada. Prueba de nuevo o elige otra forma.',
  too_many_tries: (d) => `Demasiados intentos. Espera ${d['minutes']} minutos o pide una contraseña nueva.`,
  link_used_or_expired: 'Este enlace ya se usó o venció. Pide uno nuevo.',
  already_member: 'Ya tienes una cuenta con este correo. Inicia sesión.',
  email_taken: 'Este correo pertenece a otra cuenta.',
  email_unchanged: 'Este ya es tu correo.',
  only_the_member_may: 'Inicia sesión con la cuenta que lo pidió.',
  only_after_proof: 'Primero confirma que eres tú.',
  only_the_console_may: 'Esto se hace en el servidor de la casa, no aquí.',
  factor_already_set: 'Ya tienes una aplicación de códigos. Primero quítala.',
  factor_not_set: 'No hay un segundo factor que quitar.',
  passkey_known: 'Esta llave de acceso ya está registrada.',
  limit_reached: (d) => `Puede haber como máximo ${d['max']}. Primero quita una.`,
  already_revoked: 'Este token ya estaba revocado.',
  only_company_owners_may: 'Solo un titular de la empresa puede hacer esto.',
  company_needs_an_owner: 'Una empresa necesita un titular. Primero nombra a otra persona.',
  already_in_company: 'Esta persona ya pertenece a la empresa.',
  only_the_invited_may: 'Esta invitación se envió a otro correo. Inicia sesión con la cuenta de ese correo.',
  role_already_held: 'Esta persona ya tiene este rol.',
  role_not_held: 'Esta persona no tiene este rol.',
};
