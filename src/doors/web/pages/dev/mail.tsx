/** The drawer of mails that went nowhere, for those who build the house. Never served in production. */
import type { FastifyInstance } from 'fastify';
import { refuse } from '../../../../core/refusal.ts';
import type { KeptMail } from '../../../../platform/mail/send.ts';
import { Badge } from '../../parts/badge.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Time } from '../../parts/time.tsx';
import { type Show, type WebRoute, page } from '../../route.ts';

type Drawer = () => Promise<readonly KeptMail[]>;

const path = '/dev/mail';
const title = 'Mail that was kept';

export function mailDrawer(drawer: Drawer): readonly WebRoute[] {
  return [page(path, listPage(drawer), 'everyone'), page(`${path}/:n`, onePage(drawer), 'everyone')];
}

function listPage(drawer: Drawer): Show {
  return async ({ page: context, query }) => {
    const to = query['to'] ?? '';
    const mails = (await drawer()).filter((mail) => to === '' || mail.to === to);
    return (
      <Layout page={context} title={title}>
        <PageHead lang="en" title={title} lead="No SMTP_URL is set, so mails wait here instead of being sent." />
        {mails.length === 0 && <Empty title="No mail yet." />}
        <ul class="talks">
          {mails.map((mail) => (
            <li>
              <span />
              <div>
                <p class="meta-line">
                  <a href={`${path}?to=${encodeURIComponent(mail.to)}`}>{mail.to}</a>
                  <Time at={mail.at} page={context} />
                  <Badge>{mail.template}</Badge>
                </p>
                <h2>
                  <a href={`${path}/${mail.n}`}>{mail.subject}</a>
                </h2>
              </div>
            </li>
          ))}
        </ul>
      </Layout>
    );
  };
}

function onePage(drawer: Drawer): Show {
  return async ({ page: context, params }) => {
    const mail = (await drawer()).find(({ n }) => String(n) === params['n']);
    if (!mail) return refuse('not_found');
    return (
      <Layout page={context} title={mail.subject}>
        <PageHead lang="en" title={mail.subject} lead={`To ${mail.to}`} crumbs={[{ href: path, label: title }]}>
          <div class="row">
            <ButtonLink href={`${path}/${mail.n}/html`}>As a mail program shows it</ButtonLink>
          </div>
        </PageHead>
        <div class="panel">
          <pre class="letter">{linked(mail.text)}</pre>
        </div>
      </Layout>
    );
  };
}

/** Addresses in a letter, so that they can be followed from here. */
function linked(text: string) {
  return text.split(/(https?:\/\/\S+)/u).map((part, n) => (n % 2 === 1 ? <a href={part}>{part}</a> : part));
}

/** The HTML of a letter, alone: its colours stand on the elements, and nothing else may run or load. */
export function mailAsHtml(server: FastifyInstance, drawer: Drawer): void {
  server.get<{ Params: { n: string } }>(`${path}/:n/html`, async (request, reply) => {
    const mail = (await drawer()).find(({ n }) => String(n) === request.params.n);
    if (!mail) return reply.code(404).type('text/plain').send('There is no such mail.');
    return reply
      .header(
        'content-security-policy',
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
      )
      .type('text/html; charset=utf-8')
      .send(mail.html);
  });
}
