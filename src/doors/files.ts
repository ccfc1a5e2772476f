/** The few plain files that machines ask for at fixed places. */
import type { FastifyInstance } from 'fastify';
import { apiRoutes } from './api/routes.ts';
import { openApi } from './api/openapi.ts';
import type { Asset } from './web/assets.ts';

interface Parts {
  readonly origin: string;
  readonly asset: Asset;
  /** Addresses of pages that visitors may find. */
  readonly publicPaths: () => Promise<readonly string[]>;
}

const closed = [
  '/account',
  '/desk',
  '/dev',
  '/engagements',
  '/messages',
  '/money',
  '/notices',
  '/sandbox',
  '/sign-in',
  '/test/',
  '/work',
];

export function plainFiles(server: FastifyInstance, { origin, asset, publicPaths }: Parts): void {
  const description = JSON.stringify(openApi(apiRoutes, origin));
  server.get('/api/openapi.json', async (_request, reply) => reply.type('application/json').send(description));
  server.get('/robots.txt', async (_request, reply) => {
    const lines = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), `Sitemap: ${origin}/sitemap.xml`];
    return reply.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`);
  });
  server.get('/sitemap.xml', async (_request, reply) => {
    const urls = (await publicPaths()).map((path) => `<url><loc>${origin}${path}</loc></url>`);
    const head = '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
    return reply.type('application/xml').send(`${head}${urls.join('')}</urlset>`);
  });
  server.get('/favicon.ico', async (_request, reply) => reply.redirect(asset('mark'), 302));
}
