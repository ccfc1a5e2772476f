import type { accounts as en } from '../en/accounts.ts';
import type { Sentences } from '../types.ts';

export const accounts: Sentences<typeof en> = {
  events: {
    new_device: 'Tu cuenta se abrió en un navegador que no conocíamos',
    recovery_used: 'Se usó un código de recuperación para entrar',
    password_changed: 'Se cambió tu contraseña',
    password_reset: 'Se creó una contraseña nueva por correo y se cerraron todas las sesiones',
    totp_added: 'Se configuró una aplicación de códigos',
    totp_removed: 'Se quitó la aplicación de códigos',
    recovery_renewed: 'Se crearon códigos de recuperación nuevos; los anteriores ya no sirven',
    passkey_added: 'Se agregó una llave de acceso',
    passkey_removed: 'Se quitó una llave de acceso',
    email_changed: 'Tu cuenta ahora usa otro correo',
    token_issued: 'Se creó un token de la API',
  },
};
