import type { mail as en } from '../en/mail.ts';
import type { Sentences } from '../types.ts';

export const mail: Sentences<typeof en> = {
  frame: {
    hello: (name) => (name ? `Hola, ${name}:` : 'Hola:'),
    link: 'O abre esta dirección:',
    foot: (house) =>
      `Recibes este correo porque tienes una cuenta en ${house}. En Ajustes, Avisos, eliges qué te llega por correo.`,
    record: (seq, leaf) => `Asiento n.º ${seq} de tu registro. Su sello: ${leaf}`,
    recordWhy: 'Guarda este correo: con el sello podrás demostrar más adelante que nadie cambió el registro.',
  },
  letters: {
    confirm_email: () => ({
      subject: 'Confirma tu correo electrónico',
      text: 'Confirma que esta dirección es tuya. El enlace sirve una sola vez, durante 24 horas.',
      action: 'Confirmar mi dirección',
    }),
    email_taken: () => ({
      subject: 'Ya tienes una cuenta',
      text: 'Alguien, quizá tú, intentó registrarse con esta dirección. Aquí ya tienes una cuenta. Si olvidaste la contraseña, crea una nueva. Si no fuiste tú, no hace falta que hagas nada.',
      action: 'Crear una contraseña nueva',
    }),
    reset_password: () => ({
      subject: 'Crea una contraseña nueva',
      text: 'Alguien pidió una contraseña nueva para tu cuenta. El enlace sirve una sola vez, durante una hora. Si no fuiste tú, no hace falta que hagas nada: tu contraseña sigue igual.',
      action: 'Crear una contraseña nueva',
    }),
    confirm_new_email: () => ({
      subject: 'Confirma tu nuevo correo electrónico',
      text: 'Confirma que esta dirección es tuya. A partir de entonces entrarás con ella. El enlace sirve una sola vez, durante 24 horas.',
      action: 'Confirmar mi nueva dirección',
    }),
    email_changed_old: (d) => ({
      subject: 'Están cambiando tu correo electrónico',
      text: `Tu cuenta usará ${d['newEmailMasked']} en cuanto se confirme esa dirección. Si no fuiste tú, detenlo ahora y crea una contraseña nueva.`,
      action: 'No fui yo',
    }),
    security_notice: (d) => ({
      subject: 'Algo cambió en la seguridad de tu cuenta',
      text: `${d['what']} (${d['when']}). Si fuiste tú, no hace falta que hagas nada. Si no, revisa tus sesiones y crea una contraseña nueva.`,
      action: 'Ver mi seguridad',
    }),
    company_invitation: (d) => ({
      subject: `${d['inviter']} te invita a ${d['company']}`,
      text: `${d['inviter']} te invita a actuar en nombre de ${d['company']}. El enlace es solo para esta dirección, sirve una vez y vence en 7 días.`,
      action: 'Ver la invitación',
    }),
    support_answer: (d) => ({
      subject: 'Respondimos tu mensaje',
      text: `${d['answer']}`,
      action: 'Leerlo en la página',
    }),
    notice: (d) => ({ subject: `${d['subject']}`, text: `${d['text']}`, action: 'Abrirlo' }),
  },
};
