import { paths } from '../../parts/paths.ts';

export const checkPath = `${paths.desk}/check`;
