/** The whole program: database, house, doors and worker, opened in this order and closed in the opposite one. */
import path from 'node:path';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import files from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Sql } from '../core/command.ts';
import { type House, ask } from '../core/gate.ts';
import { isRefusal } from '../core/refusal.ts';
import { confirmFunding, failFunding } from '../modules/engagements/index.ts';
import { browseProjects } from '../modules/hiring/index.ts';
import { fold } from '../modules/ledger/index.ts';
import { unreadNotices } from '../modules/notices/index.ts';
import { showPolicy } from '../modules/policy/index.ts';
import { openVault } from '../modules/record/index.ts';
import { type HouseClock, houseClock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { limitPerWindow } from '../platform/limits.ts';
import { type Metrics, metrics } from '../platform/metrics.ts';
import { type KeptMail, keptMail, mailSender } from '../platform/mail/send.ts';
import type { PaymentProvider } from '../platform/payments/port.ts';
import {
  type SandboxProvider,
  parseFaults,
  sandboxClient,
  sandboxProvider,
} from '../platform/payments/sandbox/index.ts';
import { type Connection, connect, connectAsApp, connectToRead } from '../platform/postgres/connect.ts';
import { startEmbedded } from '../platform/postgres/embedded.ts';
import { migrate } from '../platform/postgres/migrations.ts';
import { checkDatabase, prepareFolder, secretOf } from '../platform/safety.ts';
import { witnessFile } from '../platform/witness.ts';
import { apiDoor, base, whoAsks } from './api/door.ts';
import { live } from './api/live.ts';
import { apiRoutes } from './api/routes.ts';
import { webhookDoor } from './api/webhooks.ts';
import { type Deposit, depositDoors, depositTasks, openDeposit } from './deposit.ts';
import { caseFileDoors, caseFolder } from './case-file/door.ts';
import { caseFileTask } from './case-file/task.ts';
import { plainFiles } from './files.ts';
import { tellStories, toldBefore } from './demo/index.ts';
import { exportDoor } from './export.ts';
import { testHooks } from './hooks.ts';
import { createHouse } from './house.ts';
import { identifier } from './identify.ts';
import { openTheHouse } from './opening.ts';
import { readAssets } from './web/assets.ts';
import { webDoor, whoVisits } from './web/door.ts';
import { speculationRulesHash } from './web/parts/speculation.ts';
import { exportPath } from './web/pages/record/data.tsx';
import { referencePage } from './web/pages/api/reference.tsx';
import { mailAsHtml, mailDrawer } from './web/pages/dev/mail.tsx';
import { type WebRoute, page } from './web/route.ts';
import { webRoutes } from './web/routes.ts';
import { wellKnownDoor } from './well-known.ts';
import { workshop } from './web/routes/home.ts';
import type { Identify } from './who.ts';
import { auditTask, watchRecord } from './worker/auditor.ts';
import { alertTask } from './worker/alerts.ts';
import { sweep } from './worker/deadlines.ts';
import { letters } from './worker/letters.ts';
import { type Signer, logTasks, openLog, signer, watchLog } from './worker/log.ts';
import { noticeTasks } from './worker/notices.ts';
import { workPayments } from './worker/payments.ts';
import { type Relay, isBehind, startRelay } from './worker/relay.ts';
import { deadlineRoutes } from './worker/routes.ts';
import { standingTasks } from './worker/standing.ts';
import { type Task, type Worker, startWorker } from './worker/worker.ts';

export interface Program {
  readonly config: Config;
  readonly house: House;
  readonly clock: HouseClock;
  readonly pool: Connection;
  readonly readers: Connection;
  readonly relay: Relay;
  readonly server: FastifyInstance;
  readonly secret: string;
  readonly signer: Signer;
  readonly identify: Identify;
  readonly provider: PaymentProvider;
  readonly sandbox: SandboxProvider;
  readonly deposit: Deposit;
}

interface Life {
  /** Steps of closing, called in the opposite order. */
  onClose(step: () => Promise<unknown>): void;
  /** The embedded database went away although nobody asked. */
  lost(): void;
  /** Has the demo told by another process, on the database at this address; without it this one tells it. */
  tell?(url: string): Promise<void>;
}

const bodyLimitBytes = 256 * 1024;
const requestsPerMinute = 600; // per address, assets aside
const actsPerMinute = 240; // per member
const checkpointRestMilliseconds = 10_000;

export async function openProgram(config: Config, life: Life): Promise<Program> {
  prepareFolder(config.dataFolder);
  const url = config.databaseUrl ?? (await ownDatabase(config, life));
  const owner = connect(url, { max: 1, connect_timeout: 10 });
  const warnings = await checkDatabase(owner, config.production);
  await migrate(owner, 'db/migrations');
  await owner.end();
  for (const warning of warnings) console.warn(warning);

  const secret = secretOf(config);
  config.secretsBefore.forEach(openVault);
  const pool = connectAsApp(url, { max: 6 });
  const readers = connectToRead(url, { max: 4 });
  const listener = connectAsApp(url, { max: 1 });
  life.onClose(() => Promise.all([pool, readers, listener].map((each) => each.end({ timeout: 5 }))));

  const clock = houseClock();
  let relay: Relay | null = null;
  const seen = metrics();
  const acts = limitPerWindow(actsPerMinute, 60_000);
  const house = createHouse({
    ...{ pool, readers, clock, secret },
    committed: () => relay?.committed(),
    // The house's own work is never slowed; people are, when one of them acts for many.
    allows: ({ actor }) => config.testHooks || actor.kind !== 'member' || acts.take(actor.id),
    measure: (name, outcome, milliseconds) => seen.act(name, outcome, milliseconds),
  });
  const server = await openServer(config);
  relay = await startRelay({ readers, pool, listener, fault: (fault) => server.log.error({ err: fault }, 'relay') });
  life.onClose(() => relay?.close() ?? Promise.resolve());

  await openTheHouse(house, config);
  if (config.demo && !(await toldBefore({ house })).told) await life.tell?.(url);
  await openLog(house, pool, secret, config.origin);
  const keys = signer(pool, secret);
  await keys.refresh();
  const identify = identifier(house, { staffNeedFactor: config.production });
  const payments = openSandbox(config, pool, clock, secret);
  watch(server, seen, pool);
  watchLog(seen, pool, clock);
  watchRecord(seen, pool);
  const deposit = openDeposit(config);
  const rooms = { house, clock, pool, readers, relay, server, deposit };
  const program: Program = { config, ...rooms, secret, signer: keys, identify, ...payments };
  const worker = startWork(program, life);
  await openDoors(program, worker);
  if (config.testHooks) openHooks(program, worker);
  life.onClose(() => server.close());
  await server.listen({ host: config.host, port: config.port });
  if (config.demo && !life.tell) await tellTheDemo(program, worker);
  return program;
}

/** `/metrics` for whoever is on this machine; a proxy that forwards strangers says so in a header. */
function watch(server: FastifyInstance, seen: Metrics, pool: Connection): void {
  const behind = async (): Promise<number> => {
    const [row] = await pool<{ seconds: number }[]>`
      select coalesce(extract(epoch from now() - min(due_at)), 0)::float8 as seconds
      from gate.deadline where done_at is null and due_at < now()`;
    return row?.seconds ?? 0;
  };
  seen.gauge('deadlines_behind_seconds', 'Age of the oldest deadline that is due and not kept', behind);
  server.get('/metrics', async (request, reply) => {
    const local = /^(::1|127\.|::ffff:127\.)/.test(request.socket.remoteAddress ?? '');
    if (!local || request.headers['x-forwarded-for'] !== undefined) return reply.code(404).send();
    return reply.type(seen.contentType).send(await seen.text());
  });
}

/** The provider in our own process: for development and demonstrations; it moves no real money. */
function openSandbox(config: Config, pool: Connection, clock: HouseClock, secret: string) {
  const options = {
    sql: pool,
    clock,
    secret: `sandbox ${secret}`,
    webhookUrl: `http://${config.host === '0.0.0.0' ? '127.0.0.1' : config.host}:${config.port}/webhooks/sandbox`,
    origin: config.origin,
    faults: parseFaults(config.sandboxFaults),
  };
  return { provider: sandboxClient(options), sandbox: sandboxProvider(options) };
}

function startWork(program: Program, life: Life): Worker {
  const { config, house, pool, relay, server, sandbox, provider } = program;
  const sender = mailSender(
    pool,
    letters({ origin: config.origin, name: config.operatorName, secret: program.secret }),
    {
      smtpUrl: config.smtpUrl,
      from: config.mailFrom,
    },
  );
  const fault = (reason: unknown, task: string): void => server.log.error({ err: reason, task }, 'worker');
  const payments = {
    ...{ house, pool, provider, origin: config.origin },
    ...{ onFunded: confirmFunding, onFundingFailed: failFunding },
    fault: (reason: unknown) => fault(reason, 'payments'),
  };
  const witness = witnessFile(config.dataFolder);
  const tasks: Task[] = [
    caseFileTask(program),
    { name: 'deadlines', everyMilliseconds: 1_000, run: () => sweep(house, pool, deadlineRoutes) },
    alertTask(house, pool),
    ...noticeTasks(pool, house.clock),
    ...standingTasks(pool, house.clock),
    auditTask({ house, readers: program.readers, witness }),
    ...logTasks({
      ...{ house, pool, secret: program.secret, signer: program.signer, witness },
      restMilliseconds: config.testHooks ? 0 : checkpointRestMilliseconds,
    }),
    { name: 'mail', everyMilliseconds: 1_000, heedsNews: true, run: () => sender.sendDue() },
    ...depositTasks(program.deposit, house, pool),
    { name: 'payments', everyMilliseconds: 1_000, heedsNews: true, run: () => workPayments(payments) },
    // Once a turn: under load there is always something new to fold, and it may wait for the next.
    { name: 'fold', everyMilliseconds: 250, run: () => fold(pool as unknown as Sql).then(() => 0) },
  ];
  const worker = startWorker(tasks, fault);
  const stopHearing = relay.onNews(() => worker.nudge());
  sandbox.start((reason) => fault(reason, 'sandbox'));
  life.onClose(async () => {
    stopHearing();
    await Promise.all([program.deposit.reader.close(), worker.close(), sandbox.close()]);
    sender.close();
  });
  return worker;
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
    // A proxy on this machine or network may say whom it speaks for; a stranger may not.
    trustProxy: config.production ? 'loopback, linklocal, uniquelocal' : false,
    logger: { level: 'warn', redact: ['req.headers.authorization', 'req.headers.cookie'] },
  });
  await server.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", speculationRulesHash],
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
  if (!config.testHooks) {
    await server.register(rateLimit, {
      max: requestsPerMinute,
      timeWindow: '1 minute',
      allowList: (request) => request.url.startsWith('/assets/') || request.url.startsWith('/webhooks/'),
    });
  }
  await server.register(cookie); // at the root, so that also an address nobody serves knows its reader
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

async function openDoors(program: Program, worker: Worker): Promise<void> {
  const { config, house, server, secret, signer: keys, identify, sandbox, provider, relay } = program;
  const asset = readAssets(path.resolve('dist/public'));
  const drawer = (): Promise<readonly KeptMail[]> => keptMail(program.readers);
  if (config.sandbox) await server.register(sandbox.pages);
  await webhookDoor(server, { house, provider, nudge: () => worker.nudge() });
  plainFiles(server, { origin: config.origin, asset, publicPaths: () => publicPaths(house) });
  const { store } = program.deposit;
  const api = { house, identify, files: store, routes: apiRoutes, origin: config.origin, signingKey: () => keys.key() };
  await apiDoor(server, api);
  depositDoors(server, program.deposit, { house, identify, origin: config.origin });
  wellKnownDoor(server, program.readers);
  await server.register(async (pages) => {
    await webDoor(pages, {
      house,
      files: store,
      identify,
      asset,
      routes: [...webRoutes, apiReference(), ...(config.production ? [] : [...workshop, ...mailDrawer(drawer)])],
      origin: config.origin,
      sandbox: config.sandbox,
      identity: {
        secret,
        relying: { name: config.operatorName, origin: config.origin },
        countsAddresses: !config.testHooks,
      },
      unread: (member) => unreadNotices(house.db, member),
    });
    if (!config.production) mailAsHtml(pages, drawer);
    const visits = whoVisits(identify, config.origin);
    caseFileDoors(pages, '', { house, folder: caseFolder(config), whoAsks: visits });
    exportDoor(pages, exportPath, { house, routes: apiRoutes, files: store, whoAsks: visits });
    live(pages, '/live', { house, relay, whoAsks: visits });
  });
  const asks = (request: FastifyRequest) => whoAsks(request, identify);
  caseFileDoors(server, base, { house, folder: caseFolder(config), whoAsks: asks });
  exportDoor(server, `${base}/me/export`, { house, routes: apiRoutes, files: store, whoAsks: asks });
  live(server, `${base}/stream`, { house, relay, whoAsks: asks });
  server.get('/health', async () => ({ ok: true }));
}

function apiReference(): WebRoute {
  const listed = apiRoutes.map((route) => ({
    method: route.method,
    path: base + route.path,
    summary: route.summary,
    needs: route.kind === 'act' ? route.scope : route.audience === 'everyone' ? null : ('read' as const),
  }));
  return page('/api', referencePage(listed), 'everyone');
}

async function publicPaths(house: House): Promise<string[]> {
  const browsed = await ask(house, { actor: { kind: 'visitor' }, lang: 'en' }, browseProjects, {});
  const projects = isRefusal(browsed) ? [] : browsed.items.map(({ id }) => `/projects/${id}`);
  return ['/', '/projects', '/help', '/terms', '/guideline', '/privacy', '/api', ...projects];
}

function openHooks({ house, clock, pool, server, relay, sandbox }: Program, worker: Worker): void {
  const reader = { actor: { kind: 'visitor' }, lang: 'en' } as const;
  const current = async (kind: 'terms' | 'guideline'): Promise<number> => {
    const shown = await ask(house, reader, showPolicy, { kind });
    return isRefusal(shown) ? 1 : shown.number;
  };
  testHooks(server, {
    house,
    clock,
    pool,
    // What one of them finishes may be work for another, so they take turns until all are still.
    drain: async () => {
      for (let round = 0; round < 4; round += 1) {
        await relay.catchUp();
        await worker.drain();
        await sandbox.deliverDue({ all: true });
      }
      // Other tests share the cluster, and what runs there holds the relay back for a moment.
      const behind = async (): Promise<boolean> =>
        (await isBehind(pool, 'notices')) ||
        (await isBehind(pool, 'standing')) ||
        (await isBehind(pool, 'professionals'));
      for (let round = 0; round < 500 && (await behind()); round += 1) await worker.drain();
    },
    versions: async () => ({ terms: await current('terms'), guideline: await current('guideline') }),
  });
}

/** Nothing of the demo may keep a house from opening: what goes wrong is said, and the rest stands. */
async function tellTheDemo({ house, clock, relay, sandbox, server }: Program, worker: Worker): Promise<void> {
  const { began, told } = await toldBefore({ house });
  if (told) return;
  try {
    await tellStories({
      house,
      clock,
      began: began ?? clock.now(),
      settle: async () => {
        for (let round = 0; round < 3; round += 1) {
          await relay.catchUp();
          await worker.drain();
          await sandbox.deliverDue();
        }
      },
      pay: (providerId) => sandbox.pay(providerId),
    });
  } catch (fault) {
    server.log.error({ err: fault }, 'demo');
  } finally {
    clock.run();
  }
}
