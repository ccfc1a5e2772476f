/** The whole program: database, house, doors and worker, opened in this order and closed in the opposite one. */
import path from 'node:path';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import files from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import type { House } from '../core/gate.ts';
import { receiptKey } from '../modules/record/index.ts';
import { type HouseClock, houseClock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { type Connection, connect, connectAsApp, connectToRead } from '../platform/postgres/connect.ts';
import { startEmbedded } from '../platform/postgres/embedded.ts';
import { migrate } from '../platform/postgres/migrations.ts';
import { checkDatabase, prepareFolder, secretOf } from '../platform/safety.ts';
import { apiDoor } from './api/door.ts';
import { apiRoutes } from './api/routes.ts';
import { createHouse } from './house.ts';
import { readAssets } from './web/assets.ts';
import { webDoor } from './web/door.ts';
import { webRoutes } from './web/routes.ts';
import type { Identify } from './who.ts';
import { type Relay, startRelay } from './worker/relay.ts';

export interface Program {
  readonly config: Config;
  readonly house: House;
  readonly clock: HouseClock;
  readonly pool: Connection;
  readonly readers: Connection;
  readonly relay: Relay;
  readonly server: FastifyInstance;
  readonly secret: string;
  readonly identify: Identify;
}

interface Life {
  /** Steps of closing, called in the opposite order. */
  onClose(step: () => Promise<unknown>): void;
  /** The embedded database went away although nobody asked. */
  lost(): void;
}

const bodyLimitBytes = 256 * 1024;

export async function openProgram(config: Config, life: Life): Promise<Program> {
  prepareFolder(config.dataFolder);
  const url = config.databaseUrl ?? (await ownDatabase(config, life));
  const owner = connect(url, { max: 1 });
  const warnings = await checkDatabase(owner, config.production);
  await migrate(owner, 'db/migrations');
  await owner.end();
  for (const warning of warnings) console.warn(warning);

  const secret = secretOf(config);
  const pool = connectAsApp(url, { max: 10 });
  const readers = connectToRead(url, { max: 6 });
  const listener = connectAsApp(url, { max: 1 });
  life.onClose(() => Promise.all([pool, readers, listener].map((each) => each.end({ timeout: 5 }))));

  const clock = houseClock();
  let relay: Relay | null = null;
  const house = createHouse({ pool, readers, clock, committed: () => relay?.committed() });
  const server = await openServer(config);
  relay = await startRelay({ readers, pool, listener, fault: (fault) => server.log.error({ err: fault }, 'relay') });
  life.onClose(() => relay?.close() ?? Promise.resolve());

  const identify: Identify = async () => null;
  const program: Program = { config, house, clock, pool, readers, relay, server, secret, identify };
  await openDoors(program);
  life.onClose(() => server.close());
  await server.listen({ host: config.host, port: config.port });
  announce(program);
  return program;
}

async function ownDatabase(config: Config, life: Life): Promise<string> {
  const embedded = await startEmbedded(path.join(config.dataFolder, 'postgres'));
  life.onClose(() => embedded.stop());
  void embedded.lost.then(() => life.lost());
  return embedded.url;
}

async function openServer(config: Config): Promise<FastifyInstance> {
  const server = Fastify({
    forceCloseConnections: true,
    bodyLimit: bodyLimitBytes,
    trustProxy: config.production,
    logger: { level: 'warn', redact: ['req.headers.authorization', 'req.headers.cookie'] },
  });
  await server.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        // Without TLS in front there is nothing to upgrade to, and Safari would upgrade localhost too.
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: config.origin.startsWith('https:'),
    referrerPolicy: { policy: 'same-origin' },
  });
  await server.register(compress, { encodings: ['br', 'gzip'] });
  // Names carry a hash, so browsers may keep them for ever; the build compressed them once, with patience.
  await server.register(files, {
    root: path.resolve('dist/public'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '1y',
  });
  return server;
}

async function openDoors({ config, house, server, secret, identify }: Program): Promise<void> {
  await apiDoor(server, { house, identify, routes: apiRoutes, origin: config.origin, receiptKey: receiptKey(secret) });
  await server.register(async (pages) => {
    await webDoor(pages, {
      house,
      identify,
      asset: readAssets(path.resolve('dist/public')),
      routes: webRoutes,
      origin: config.origin,
      sandbox: config.sandbox,
      unread: async () => 0,
    });
  });
  server.get('/health', async () => ({ ok: true }));
}

function announce({ config, server }: Program): void {
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  console.log(`Garante is at ${config.origin.replace(/:0$/, `:${port}`)}`);
}
