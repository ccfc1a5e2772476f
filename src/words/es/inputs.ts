import type { Sentences } from '../types.ts';
import type { inputs as en } from '../en/inputs.ts';

export const inputs: Sentences<typeof en> = {
  required: 'Este dato hace falta.',
  unknown_field: 'Este campo no se conoce aquí.',
  wrong_type: 'Este no es el tipo de dato que se espera aquí.',
  forbidden_characters: 'Hay caracteres que no corresponden a un texto. Bórralos y vuelve a escribirlo.',
  too_short: (d) => `Escribe al menos ${d['min']} caracteres.`,
  too_long: (d) => `Escribe ${d['max']} caracteres como máximo.`,
  too_small: (d) => `Debe ser ${d['min']} o más.`,
  too_big: (d) => `Debe ser ${d['max']} o menos.`,
  too_few: (d) => `Hacen falta ${d['min']} como mínimo.`,
  too_many: (d) => `Se aceptan ${d['max']} como máximo.`,
  not_an_id: 'No es un identificador del tipo que se espera aquí.',
  not_an_amount: 'Escribe un importe mayor que cero, por ejemplo 1250,00.',
  not_a_currency: 'Esta moneda no se conoce aquí.',
  not_an_email: 'Escribe un correo electrónico como ana@example.com.',
  not_a_date: 'Escribe una fecha que exista.',
  not_a_time_zone: 'No conocemos esta zona horaria.',
  not_a_language: 'Todavía no hablamos este idioma.',
  not_a_link: 'Escribe una dirección completa que empiece con https://.',
  not_an_option: 'Elige una de las opciones.',
  not_a_number: 'Escribe un número.',
};
