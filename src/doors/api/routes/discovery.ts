import {
  type Found,
  type Suggestions,
  browseProfessionals,
  showPosition,
  suggestProfessionals,
} from '../../../modules/discovery/index.ts';
import { type ApiRoute, read } from '../route.ts';

export const discovery: readonly ApiRoute[] = [
  read(
    '/professionals',
    browseProfessionals,
    'Professionals by skill, text, country and language, whoever stands highest first. `near` says that nobody is found by the very words',
    ({ items, ...rest }: Found) => ({ items: items.map((item) => ({ object: 'professional', ...item })), ...rest }),
    'everyone',
  ),
  read(
    '/professionals/:member/position',
    showPosition,
    'Why somebody stands where they stand: each factor with value and weight, and what is taken, computed now',
    (answer: unknown) => answer,
    'everyone',
  ),
  read(
    '/projects/:project/suggestions',
    suggestProfessionals,
    'People who could do a project of yours, each with the reason',
    ({ items, ...rest }: Suggestions) => ({
      items: items.map((item) => ({ object: 'professional', ...item })),
      ...rest,
    }),
  ),
];
