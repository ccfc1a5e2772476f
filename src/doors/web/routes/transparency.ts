import { transparencyFile, transparencyPage } from '../pages/transparency/transparency.tsx';
import { paths } from '../parts/paths.ts';
import { type WebRoute, page } from '../route.ts';

export const transparency: readonly WebRoute[] = [
  page(paths.transparency, transparencyPage, 'everyone'),
  page(`${paths.transparency}/:period.csv`, transparencyFile, 'everyone'),
];
