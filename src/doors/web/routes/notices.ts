import { markNoticesRead } from '../../../modules/notices/index.ts';
import { noticesPage, openNotice } from '../pages/notices/notices.tsx';
import { paths } from '../parts/paths.ts';
import { type WebRoute, form, one, page } from '../route.ts';

export const notices: readonly WebRoute[] = [
  page(paths.notices, noticesPage),
  page(`${paths.notices}/:notice`, openNotice),
  form(`${paths.notices}/read`, {
    command: markNoticesRead,
    input: (values) => ({ until: one(values, 'until') }),
    next: () => paths.notices,
    back: noticesPage,
  }),
];
