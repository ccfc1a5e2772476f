import type { Sentences } from '../types.ts';
import type { inputs as en } from '../en/inputs.ts';

export const inputs: Sentences<typeof en> = {
  required: 'Este dado é necessário.',
  unknown_field: 'Este campo não é conhecido aqui.',
  wrong_type: 'Este não é o tipo de dado esperado aqui.',
  forbidden_characters: 'Há caracteres que não cabem em um texto. Apague-os e escreva de novo.',
  too_short: (d) => `Escreva pelo menos ${d['min']} caracteres.`,
  too_long: (d) => `Escreva no máximo ${d['max']} caracteres.`,
  too_small: (d) => `Deve ser ${d['min']} ou mais.`,
  too_big: (d) => `Deve ser ${d['max']} ou menos.`,
  too_few: (d) => `São necessários pelo menos ${d['min']}.`,
  too_many: (d) => `São aceitos no máximo ${d['max']}.`,
  not_an_id: 'Não é um identificador do tipo esperado aqui.',
  not_an_amount: 'Escreva um valor maior que zero, por exemplo 1250,00.',
  not_a_currency: 'Esta moeda não é conhecida aqui.',
  not_an_email: 'Escreva um e-mail como ana@example.com.',
  not_a_date: 'Escreva uma data que exista.',
  not_a_time_zone: 'Este fuso horário não é conhecido.',
  not_a_language: 'Ainda não falamos este idioma.',
  not_a_link: 'Escreva um endereço completo que comece com https://.',
  not_an_option: 'Escolha uma das opções.',
  not_a_number: 'Escreva um número.',
};
