/** The addresses of the sandbox. A form is answered by going to the next page; whatever is sent, it is never our fault. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { decimal } from '../../../core/money.ts';
import { words } from '../../../words/index.ts';
import { type Lang, isLang } from '../../../words/lang.ts';
import type { PaymentMethod } from '../port.ts';
import { type CardForm, readCard } from './cards.ts';
import { CheckoutPage, type CheckoutProps, checkoutPath, purposeOf } from './checkout.tsx';
import { TroublePage, type View } from './frame.tsx';
import { type PaymentAct, type TesterAct, actAsTester, happen, passTime, payByCard } from './life.ts';
import * as store from './store.ts';
import { style } from './style.ts';
import { TesterPage } from './tester.tsx';
import type { World } from './world.ts';

const bodyLimitBytes = 8 * 1024;
const recentLimit = 40;
/** How long a payer waits for the shop to hear of the payment, so that it greets them knowing of it. */
const patienceMs = 2_000;

type Form = Readonly<Record<string, string>>;
type Request = FastifyRequest<{ Params: Record<string, string>; Querystring: Record<string, unknown>; Body: Form }>;
type Status = 400 | 403 | 404 | 413 | 415 | 500;

/** Which act a form of the checkout asks for, and for which method it exists. */
const formActs = new Map<string, { readonly act: PaymentAct; readonly method: PaymentMethod | null }>([
  ['paid', { act: 'pay', method: 'instant' }],
  ['ordered', { act: 'order', method: 'bank' }],
  ['arrived', { act: 'settle', method: 'bank' }],
  ['cancel', { act: 'cancel', method: null }],
]);

/** @param deliver sends what is due */
export function sandboxPages(world: World, deliver: () => Promise<void>): (server: FastifyInstance) => Promise<void> {
  return async (server) => {
    await server.register(
      async (pages) => {
        readForms(pages);
        const room = roomOf(world, deliver);
        pages.setErrorHandler((fault: { statusCode?: number }, request, reply) => {
          const status = statusOf(fault.statusCode);
          if (status === 500) request.log.error({ err: fault }, 'sandbox');
          return room.tell(request, reply, status);
        });
        pages.setNotFoundHandler((request, reply) => room.tell(request, reply, 404));
        pages.get('/style.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(style));
        testerRoutes(pages, room);
        checkoutRoutes(pages, room);
      },
      { prefix: '/sandbox' },
    );
  };
}

type Room = ReturnType<typeof roomOf>;

/** What every address needs: words, the guard of forms, and a kind way to say no. */
function roomOf(world: World, deliver: () => Promise<void>) {
  const guard = (action: string): string =>
    createHmac('sha256', world.secret).update(`form ${action}`).digest('base64url');
  const viewFor = (lang: Lang): View => ({ lang, w: words(lang).sandbox, guard });
  return {
    world,
    viewFor,
    tell: (request: FastifyRequest, reply: FastifyReply, status: Status) => {
      const { lang, w } = viewFor(langOf(request));
      return send(reply.code(status), <TroublePage lang={lang} w={w} sentence={w.trouble[status]} />);
    },
    /** Whether the form was drawn by us for this address. */
    guards: (request: Request): boolean => same(request.body?.['guard'], guard(request.url.split('?')[0] ?? '')),
    told: async (): Promise<void> => {
      await Promise.race([deliver(), pause(patienceMs, undefined, { ref: false })]);
    },
  };
}

function testerRoutes(pages: FastifyInstance, { world, viewFor, tell, guards, told }: Room): void {
  pages.get('/', async (request, reply) => {
    await passTime(world);
    const recent = await store.recentObjects(world.sql, recentLimit);
    return send(reply, <TesterPage view={viewFor(langOf(request))} recent={recent} />);
  });
  pages.post('/objects/:id/:act', async (request: Request, reply) => {
    const { id = '', act = '' } = request.params;
    if (!/^sbx_(?:pay|ref|out)_[\w-]{20}$/.test(id) || !isTesterAct(act)) return tell(request, reply, 404);
    if (!guards(request)) return tell(request, reply, 403);
    await actAsTester(world, id, act);
    await told();
    const lang = request.body['lang'];
    return reply.redirect(`/sandbox?lang=${isLang(lang) ? lang : langOf(request)}`, 303);
  });
}

function checkoutRoutes(pages: FastifyInstance, { world, viewFor, tell, guards, told }: Room): void {
  const show = async (reply: FastifyReply, payment: store.PaymentRow, sent?: CheckoutProps['sent']) => {
    const code = payment.method === 'instant' && payment.status === 'pending' ? await codeOf(payment) : null;
    const page = { view: viewFor(payment.lang), payment, ...(code && { code }), ...(sent && { sent }) };
    return send(reply, <CheckoutPage {...page} />, [payment.returnUrl, payment.cancelUrl]);
  };
  /** Nobody pays after the time is over, even if the sweep comes later. */
  const paymentFor = async (request: Request): Promise<store.PaymentRow | null> => {
    const { token = '' } = request.params;
    if (!/^[\w-]{43}$/.test(token)) return null;
    await passTime(world);
    return store.paymentByToken(world.sql, token);
  };
  const goOn = async (reply: FastifyReply, before: store.PaymentRow) => {
    await told();
    const payment = (await store.paymentOf(world.sql, before.providerId)) ?? before;
    return reply.redirect(whereTo(payment), 303);
  };

  pages.get('/checkout/:token', async (request: Request, reply) => {
    const payment = await paymentFor(request);
    return payment ? show(reply, payment) : tell(request, reply, 404);
  });
  pages.post('/checkout/:token/card', async (request: Request, reply) => {
    const payment = await paymentFor(request);
    if (payment?.method !== 'card') return tell(request, reply, 404);
    if (!guards(request)) return tell(request, reply, 403);
    if (payment.status !== 'pending') return goOn(reply, payment);
    const form = cardForm(request.body);
    const read = readCard(form, world.clock.now());
    if ('trouble' in read) return show(reply.code(422), payment, { form, trouble: read.trouble });
    await payByCard(world, payment.providerId, read.behaviour);
    return goOn(reply, payment);
  });
  pages.post('/checkout/:token/approval', async (request: Request, reply) => {
    const payment = await paymentFor(request);
    if (payment?.method !== 'card') return tell(request, reply, 404);
    if (!guards(request)) return tell(request, reply, 403);
    const decision = request.body['decision'];
    if (decision !== 'approve' && decision !== 'deny') return tell(request, reply, 400);
    await happen(world, payment.providerId, decision);
    return goOn(reply, payment);
  });
  pages.post('/checkout/:token/:act', async (request: Request, reply) => {
    const asked = formActs.get(request.params['act'] ?? '');
    const payment = await paymentFor(request);
    if (!payment || !asked || (asked.method ?? payment.method) !== payment.method) return tell(request, reply, 404);
    if (!guards(request)) return tell(request, reply, 403);
    await happen(world, payment.providerId, asked.act);
    return goOn(reply, payment);
  });
}

/** The payer goes back to the shop when there is nothing left for them to do here. */
function whereTo(payment: store.PaymentRow): string {
  if (payment.status === 'succeeded' || payment.status === 'processing') return payment.returnUrl;
  return payment.status === 'canceled' ? payment.cancelUrl : checkoutPath(payment);
}

async function codeOf(payment: store.PaymentRow): Promise<{ text: string; svg: string }> {
  const amount = decimal(payment.amountMinor, payment.currency);
  const text = `SANDBOX/${purposeOf(payment)}/${payment.currency}/${amount}`;
  const { default: QRCode } = await import('qrcode'); // 14 MB, only where somebody pays this way
  return { text, svg: await QRCode.toString(text, { type: 'svg', margin: 0 }) };
}

function cardForm(body: Form): CardForm {
  const { number = '', expiry = '', code = '', holder = '' } = body;
  return { number, expiry, code, holder };
}

/** Only forms are read; whatever else arrives is answered with 415. */
function readForms(pages: FastifyInstance): void {
  pages.removeAllContentTypeParsers();
  const options = { parseAs: 'string', bodyLimit: bodyLimitBytes } as const;
  pages.addContentTypeParser('application/x-www-form-urlencoded', options, (_request, body: string, done) => {
    done(null, Object.fromEntries(new URLSearchParams(body)));
  });
}

/** Nothing foreign may be loaded, and a form may lead only to us and back to the shop. */
function send(reply: FastifyReply, page: VNode, shop: readonly string[] = []) {
  const origins = shop.map((url) => new URL(url).origin);
  return reply
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': [
        "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
        `form-action ${["'self'", ...new Set(origins)].join(' ')}`,
      ].join('; '),
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    .send(`<!doctype html>${render(page)}`);
}

/** The language asked for in the address, else the first of ours that the browser names. */
function langOf(request: FastifyRequest): Lang {
  const asked = new URL(request.url, 'http://sandbox.invalid').searchParams.get('lang');
  if (isLang(asked)) return asked;
  const accepted = (request.headers['accept-language'] ?? '').split(',').map((part) => part.trim().slice(0, 2));
  return accepted.find((each) => isLang(each)) ?? 'en';
}

function statusOf(code = 500): Status {
  if (code === 403 || code === 404 || code === 413 || code === 415) return code;
  return code >= 400 && code < 500 ? 400 : 500;
}

function isTesterAct(act: string): act is TesterAct {
  return ['settle', 'expire', 'fail', 'succeed', 'pay', 'send'].includes(act);
}

function same(given: string | undefined, expected: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
