/** The stories of the demo: two who are done with each other, a shop with a delivery that waits, a translation in progress, a cover to be chosen. */
import { ask } from '../../core/gate.ts';
import { isRefusal } from '../../core/refusal.ts';
import {
  acceptAgreement,
  awardProposal,
  closeEngagement,
  deliverMilestone,
  giveCard,
  releaseMilestone,
} from '../../modules/engagements/index.ts';
import { askQuestion, makeCounter, sendProposal, showProject } from '../../modules/hiring/index.ts';
import { sendMessage } from '../../modules/messaging/index.ts';
import { writeReview } from '../../modules/reviews/index.ts';
import type { Name } from './cast.ts';
import { cellarShop, cover, endpapers, manual, others } from './projects.ts';
import {
  type Stage,
  type Teller,
  actorFor,
  at,
  dayMs,
  enter,
  open,
  protect,
  room,
  said,
  seenAt,
  step,
} from './tell.ts';

const openedDaysAgo = 30;

/** When the telling began, and whether it came to its end, from what the gate remembers of its steps. */
export async function toldBefore(stage: Pick<Stage, 'house'>): Promise<{ began: Date | null; told: boolean }> {
  const first = await seenAt(stage, 'enrol marina');
  const last = await seenAt(stage, `publish ${others.at(-1)?.title}`);
  return { began: first && new Date(first.getTime() + openedDaysAgo * dayMs), told: last !== null };
}

/** @throws when the house refuses a step. */
export async function tellStories(stage: Stage): Promise<void> {
  stage.clock.set(new Date(stage.began.getTime() - openedDaysAgo * dayMs)); // the first step remembers when it all began
  const teller = await enter(stage);
  await over(teller);
  await shop(teller);
  await translation(teller);
  await choosing(teller);
  for (const project of others) await open(teller, project);
  await teller.settle();
}

async function say(teller: Teller, who: Name, engagement: string, body: string): Promise<void> {
  await step(teller, `say ${body.slice(0, 60)}`, actorFor(teller.ids, who), sendMessage, { engagement, body });
}

/** From the first hello to the last payment, and what the two say of each other. */
async function over(teller: Teller): Promise<void> {
  const [grace, henry] = [actorFor(teller.ids, 'grace'), actorFor(teller.ids, 'henry')];
  const project = await open(teller, endpapers);
  at(teller, 28);
  const { id: proposal, engagement } = await step(teller, 'henry proposes endpapers', henry, sendProposal, {
    ...{ project, price: { amount: '52000', currency: 'GBP' }, days: 10 },
    text: 'I have drawn coasts before and would trace the chart first, so that every tower stands where it should. You see the sea in pencil after three days, before I touch it with ink.',
    answers: [],
  });
  const talk = said(engagement);
  at(teller, 27);
  await step(teller, 'grace awards endpapers', grace, awardProposal, { proposal });
  await agree(teller, 'henry', talk);
  const [milestone] = (await room(teller, 'grace', talk)).milestones;
  if (!milestone) return;
  await protect(teller, 'grace', milestone.id);
  at(teller, 23);
  await say(
    teller,
    'henry',
    talk,
    'The pencil sea is in the folder. I left the north without waves, as on the old charts.',
  );
  await say(teller, 'grace', talk, 'Leave the north as it is. The printer asks for 5 mm of bleed instead of 3.');
  at(teller, 18);
  await deliver(
    teller,
    'henry',
    milestone,
    'Both endpapers with 5 mm of bleed, and a test print of one tower at full size.',
    'https://github.com/henry-lindqvist/endpapers',
  );
  at(teller, 17);
  await step(teller, 'grace accepts endpapers', grace, releaseMilestone, { milestone: milestone.id });
  await step(teller, 'grace closes endpapers', grace, closeEngagement, { engagement: talk, reason: '' });
  at(teller, 16);
  await step(teller, 'grace reviews henry', grace, writeReview, {
    ...{ engagement: talk, overall: 5, quality: 5, professionalism: 5, communication: 4 },
    body: 'The sea was right at the first try, and the change of the bleed cost us one message. He wrote a little less often than we would have liked, and was a day early.',
  });
  await step(teller, 'henry reviews grace', henry, writeReview, {
    ...{ engagement: talk, overall: 5, clarity: 5, promptness: 5, fairness: 5 },
    body: 'They knew what they wanted, answered the same day, and accepted within a day of the delivery.',
  });
}

async function shop(teller: Teller): Promise<void> {
  const [marina, tomas] = [actorFor(teller.ids, 'marina'), actorFor(teller.ids, 'tomas')];
  const project = await open(teller, cellarShop);
  at(teller, 23, 14);
  const hello = await step(teller, 'tomas asks', tomas, askQuestion, {
    project,
    text: '¿La planilla del catálogo ya tiene las fotos con el mismo nombre que cada vino, o hay que emparejarlas a mano?',
  });
  const engagement = said(hello['id']);
  at(teller, 23, 18);
  await say(
    teller,
    'marina',
    engagement,
    'Hola, Tomás. Las fotos tienen el código de cada vino, así que se pueden emparejar solas. Faltan seis, que llegan esta semana.',
  );
  at(teller, 22);
  const shown = await room(teller, 'tomas', engagement);
  const { id: proposal } = await step(teller, 'tomas proposes', tomas, sendProposal, {
    ...{ project: shown.project, price: { amount: '94000', currency: 'USD' }, days: 35 },
    text: 'Propongo armar la tienda en dos partes: primero el catálogo con las fichas, para que puedan revisarlo vino por vino; después el carrito con pago y envío por provincia. Dejo escrito cómo cargar un vino nuevo y doy una capacitación de una hora.',
    answers: await answersFor(
      teller,
      shown.project,
      'Hice una tienda de aceites de oliva con envío por provincia. Hoy empezaría por el teléfono, no por la computadora.',
    ),
  });
  at(teller, 20);
  await step(teller, 'marina awards', marina, awardProposal, {
    proposal,
    guidelines:
      'Los textos de las fichas los da la bodega. Las pruebas se hacen en la tienda de prueba antes de publicar.',
    rounds: 2,
    milestones: [
      { title: 'Catálogo y fichas', amount: { amount: '28000', currency: 'USD' }, criteria: [1] },
      { title: 'Carrito, pago y envío', amount: { amount: '66000', currency: 'USD' }, criteria: [2, 3] },
    ],
  });
  await agree(teller, 'tomas', engagement);
  await work(teller, engagement);
}

/** The first part is paid and accepted; the second is delivered and waits. */
async function work(teller: Teller, engagement: string): Promise<void> {
  const [marina, tomas] = [actorFor(teller.ids, 'marina'), actorFor(teller.ids, 'tomas')];
  const [first, second] = (await room(teller, 'marina', engagement)).milestones;
  if (!first || !second) return;
  at(teller, 19);
  await protect(teller, 'marina', first.id);
  await step(teller, 'tomas card', tomas, giveCard, {
    engagement,
    email: 'tomas@quispe.example',
    phone: null,
    other: null,
  });
  at(teller, 12);
  await deliver(
    teller,
    'tomas',
    first,
    'El catálogo completo está en la tienda de prueba: 48 vinos con foto y ficha.',
    'https://github.com/tomas-quispe/tienda-bodega',
  );
  at(teller, 11);
  await step(teller, 'marina accepts 1', marina, releaseMilestone, { milestone: first.id });
  at(teller, 10);
  await protect(teller, 'marina', second.id);
  at(teller, 4);
  await say(teller, 'marina', engagement, '¿Puede quedar también la opción de retiro en bodega?');
  at(teller, 4, 17);
  await say(teller, 'tomas', engagement, 'Sí, la sumo como una opción de envío sin costo. No cambia el precio.');
  at(teller, 2);
  await deliver(
    teller,
    'tomas',
    second,
    'Está todo en la tienda de prueba. El retiro en bodega aparece como opción sin costo. Probé la compra en dos teléfonos.',
    'https://github.com/tomas-quispe/tienda-bodega/releases',
  );
}

async function translation(teller: Teller): Promise<void> {
  const [bianca, rafael] = [actorFor(teller.ids, 'bianca'), actorFor(teller.ids, 'rafael')];
  const project = await open(teller, manual);
  at(teller, 11);
  const { id: proposal, engagement } = await step(teller, 'rafael proposes', rafael, sendProposal, {
    ...{ project, price: { amount: '580000', currency: 'BRL' }, days: 25 },
    text: 'Traduzo o manual inteiro em 25 dias, com revisão por um segundo leitor e lista dos termos novos. Envio as primeiras dez páginas na primeira semana para acertarmos o tom.',
    answers: [],
  });
  const talk = said(engagement);
  at(teller, 10);
  await say(
    teller,
    'bianca',
    talk,
    'Rafael, o glossário está em uma planilha. Você prefere que eu envie antes ou depois das dez páginas?',
  );
  at(teller, 10, 18);
  await say(teller, 'rafael', talk, 'Antes, por favor: assim as dez páginas já saem com os termos certos.');
  at(teller, 9);
  await step(teller, 'bianca awards', bianca, awardProposal, { proposal });
  await agree(teller, 'rafael', talk);
  const [milestone] = (await room(teller, 'bianca', talk)).milestones;
  if (!milestone) return;
  at(teller, 8);
  await protect(teller, 'bianca', milestone.id);
  at(teller, 3);
  await say(
    teller,
    'rafael',
    talk,
    'As dez primeiras páginas estão prontas. Encontrei dois nomes para a mesma peça no original; marquei os lugares.',
  );
}

async function choosing(teller: Teller): Promise<void> {
  const project = await open(teller, cover);
  const offers: readonly [Name, string, number, string, string][] = [
    [
      'henry',
      '165000',
      38,
      'I would draw all seven in sepia ink on the same paper, so that they clearly belong together. One cover sketch in the first week, then the chapters in pairs. Files print-ready, layered for the cover.',
      'A book on wells, also in ink. The hard part was to keep water readable in small drawings.',
    ],
    [
      'tomas',
      '210000',
      30,
      'I work with an illustrator of my town and take care of the files and the schedule. We propose one sketch for the cover and two alternatives for the chapters before we go on.',
      'An almanac of the coast, last year. Keeping six drawings in one hand asked for a second round.',
    ],
    [
      'rafael',
      '140000',
      40,
      'My drawings are simpler: a single line with a wash. I attach no surprises: a sketch each Friday, and you can stop after the cover if it is not what you imagined.',
      'A calendar with twelve river scenes. The hard part was the horizon, which should never be the same.',
    ],
  ];
  const sent: string[] = [];
  for (const [who, amount, days, text, answer] of offers) {
    at(teller, 2, 9 + sent.length);
    const { id } = await step(teller, `${who} proposes a cover`, actorFor(teller.ids, who), sendProposal, {
      ...{ project, price: { amount, currency: 'GBP' }, days, text },
      answers: await answersFor(teller, project, answer),
    });
    sent.push(said(id));
  }
  at(teller, 1, 10);
  await step(teller, 'grace counters', actorFor(teller.ids, 'grace'), makeCounter, {
    ...{ proposal: sent[0], price: { amount: '155000', currency: 'GBP' }, days: 35 },
    text: 'We like your wells very much. Could you do it for this, with the cover sketch by Friday?',
  });
}

/** The professional accepts a wording that waits; an award without changes needs no answer. */
async function agree(teller: Teller, who: Name, engagement: string): Promise<void> {
  const { open: waiting } = await room(teller, who, engagement);
  if (waiting === null) return;
  await step(teller, `agree ${engagement}`, actorFor(teller.ids, who), acceptAgreement, {
    engagement,
    version: waiting.version,
  });
}

async function deliver(
  teller: Teller,
  who: Name,
  milestone: { readonly id: string; readonly criteria: readonly string[] },
  text: string,
  link: string,
): Promise<void> {
  const items = milestone.criteria.map((criterion) => ({ criterion, text: '', links: [link] }));
  await step(teller, `deliver ${milestone.id}`, actorFor(teller.ids, who), deliverMilestone, {
    milestone: milestone.id,
    text,
    items,
  });
}

async function answersFor(
  teller: Teller,
  project: string,
  text: string,
): Promise<{ question: string; text: string }[]> {
  const shown = await ask(teller.house, { actor: { kind: 'visitor' }, lang: 'en' }, showProject, { project });
  return isRefusal(shown) ? [] : shown.questions.map(({ id }) => ({ question: id, text }));
}
