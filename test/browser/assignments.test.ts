import { type Page, chromium } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { langs } from '../../src/words/lang.ts';
import { sends, visitOnTheWire } from '../support/assignments.ts';
import { isFlawless, opener, sizes } from '../support/looks.ts';
import { ok, pays, town } from '../support/story.ts';

const place = await town(); // 2026-11-20T12:00Z
const { origin } = place;
const ana = await place.comes('ana');
const bruno = await place.comes('bruno');
const browser = await chromium.launch(inject('chromium'));
afterAll(() => browser.close());
const open = opener(browser, origin, { viewport: sizes.phone, reducedMotion: 'reduce', locale: 'en' });
const plain = { viewport: sizes.phone, javaScriptEnabled: false } as const;

/** Presses and waits for the page that answers. */
async function press(page: Page, button: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.click(button)]);
}
const sees = (page: Page, text: string | RegExp) => page.locator('main').getByText(text).first().waitFor();
/** Opens an act that is folded away, and presses its button. */
async function acts(page: Page, name: string): Promise<void> {
  await press(page, `#act-${name} form button.wide`);
}
const unfold = (page: Page, name: string) => page.click(`#act-${name} > summary`);

describe('an assignment from its first words to the payment', () => {
  let address = '';
  let id = '';

  test('the client writes it, reads what is missing, and sends it', async () => {
    const page = await open(ana);
    await page.goto(`${origin}/assignments/new`);
    await page.fill('input[name=title]', visitOnTheWire.title);
    await page.fill('input[name=timeZone]', 'America/Argentina/Mendoza');
    await press(page, 'main form button.main');
    await sees(page, 'Needed to send it');
    await press(page, 'main a:has-text("Change the draft")');
    await page.fill('textarea[name=description]', visitOnTheWire.description);
    await page.selectOption('select[name=category]', 'onsite');
    await page.locator('details:has(input[value=network_cabling]) > summary').click();
    await page.check('input[value=network_cabling]');
    await page.fill('textarea[name=deliverables]', 'Photo of the rack, closed\nList of the labels');
    await page.fill('input[name=place]', visitOnTheWire.place);
    await page.fill('input[name=city]', 'Mendoza');
    await page.fill('input[name=country]', 'ar');
    await page.fill('input[name=startsAt]', '2026-11-23T09:00');
    await page.fill('input[name=endsAt]', '2026-11-23T13:00');
    await page.fill('input[name=amount]', '200.00');
    await page.fill('textarea[name=address]', visitOnTheWire.address);
    await isFlawless(page, 'assignment-write');
    await press(page, 'main form button.main');
    await sees(page, 'Now say who may take it');
    await isFlawless(page, 'assignment-draft');
    await press(page, 'form[action$="/send"] button.main');
    await sees(page, 'Waits for somebody');
    address = page.url().split('?')[0] ?? '';
    id = address.split('/').at(-1) ?? '';
    expect((await ok(ana.get(`/assignments/${id}`))).pay_max).toEqual({ amount: '20000', currency: 'USD' });
    await page.context().close();
  });

  test('the professional finds and takes it, and the client protects the payment', async () => {
    const page = await open(bruno);
    await page.goto(`${origin}/assignments?city=Mendoza`);
    await isFlawless(page, 'assignments-browse');
    await press(page, `main a[href$="${id}"]`);
    await sees(page, 'For whoever takes it.');
    await acts(page, 'take');
    await sees(page, 'Shown as soon as the payment is protected.');
    const client = await open(ana);
    await client.goto(address);
    await sees(client, 'Payment not protected yet');
    await isFlawless(client, 'assignment-unprotected');
    await pays(place, ana, (await ok(ana.get(`/assignments/${id}`))).milestone);
    await page.reload();
    await sees(page, visitOnTheWire.address);
    await Promise.all([page, client].map((each) => each.context().close()));
  });

  test('on the day they confirm, check in and out, ask for an expense and hand in, without script', async () => {
    await place.pass('P2DT1H'); // Sunday 13:00Z
    const page = await open(bruno, plain); // a slow telephone in a cellar
    await page.goto(address);
    await acts(page, 'confirm');
    await sees(page, 'Confirmed');
    await place.pass('PT23H'); // Monday 12:00Z
    await page.goto(address);
    await acts(page, 'check-in');
    await sees(page, 'running');
    await place.pass('PT2H30M');
    await page.goto(address);
    await acts(page, 'check-out');
    await page.waitForSelector('#act-complete');
    await page
      .locator('form[action$="/ask/expense"] input[name=sum]')
      .evaluate((field: HTMLElement) => field.closest('details')?.setAttribute('open', ''));
    await page.fill('form[action$="/ask/expense"] input[name=sum]', '15.00');
    await page.fill('form[action$="/ask/expense"] textarea', 'Two cable ducts');
    await press(page, 'form[action$="/ask/expense"] button.wide');
    await sees(page, 'Two cable ducts');
    const client = await open(ana);
    await client.goto(address);
    await press(client, 'form[action*="/asked/"][action$="/accept"] button');
    await sees(client, 'not protected yet');
    const { milestones } = await ok(ana.get(`/assignments/${id}`));
    for (const { id: extra, status } of milestones) if (status === 'agreed') await pays(place, ana, extra);
    await page.goto(address);
    await page.waitForSelector('#f-items-1');
    for (const n of [0, 1]) await page.fill(`#f-items-${n}`, 'Done.');
    await page.fill('form[action$="/complete"] textarea[name=text]', 'Everything is in place.');
    await acts(page, 'complete');
    await sees(page, 'Waits for approval');
    await client.goto(address);
    await sees(client, /Pays USD.215\.00/);
    await isFlawless(client, 'assignment-approval');
    await acts(client, 'approve');
    await sees(client, 'Paid');
    await page.goto(address);
    const after = await open(bruno);
    await after.goto(address);
    await isFlawless(after, 'assignment-paid');
    await after.context().close();
    await Promise.all([page, client].map((each) => each.context().close()));
  });

  test('calling off late shows the fee before anything happens', async () => {
    const late = await sends(ana, { starts_at: '2026-11-24T06:00', ends_at: '2026-11-24T09:00' }); // 09:00Z; now it is Monday 14:30Z
    const { milestone } = await ok(bruno.post(`/assignments/${late}/take`, {}));
    await pays(place, ana, milestone);
    const client = await open(ana);
    await client.goto(`${origin}/assignments/${late}`);
    await unfold(client, 'cancel');
    await sees(client, /Less than a day is left: USD.20\.00/);
    await isFlawless(client, 'assignment-cancel');
    await client.fill('form[action$="/cancel"] textarea', 'The landlord closed the shop.');
    await acts(client, 'cancel');
    await sees(client, 'Calling off now has a fee');
    await client.check('form[action$="/cancel"] input[value=pay]');
    await acts(client, 'cancel');
    await sees(client, 'Called off');
    await client.context().close();
  });

  test('a table becomes drafts, each row whole or refused with what is wrong in it', async () => {
    const page = await open(ana);
    await page.goto(`${origin}/assignments/import`);
    const head = 'title,description,category,skills,place,city,country,time_zone,starts_at,ends_at,amount,deliverables';
    const row = (title: string, amount: string) =>
      `${title},"${visitOnTheWire.description}",onsite,network_cabling,Shop,Mendoza,AR,America/Argentina/Mendoza,2026-12-01 09:00,2026-12-01 13:00,${amount},Photo|List`;
    await page.fill(
      'textarea[name=list]',
      [head, row('Visit one of the week', '100.00'), row('Visit two of the week', 'much')].join('\n'),
    );
    await press(page, 'form[action$="/import"] button.main');
    await sees(page, 'Refused: pay.amount');
    await isFlawless(page, 'assignments-import');
    await press(page, 'form[action$="/import/send"] button');
    await sees(page, 'Sent: 1');
    expect((await ok(bruno.get('/assignments?q=one of the week'))).items).toHaveLength(1);
    await page.context().close();
  });
});

describe.each(langs)('in %s', (lang) => {
  test('every page of it reads well on a telephone', async () => {
    const id = await sends(ana, { starts_at: '2026-12-02T09:00', ends_at: '2026-12-02T13:00' }, { mode: 'choose' });
    await ok(bruno.post(`/assignments/${id}/applications`, { text: 'I know that shop.' }));
    for (const [who, path] of [
      [ana, `/assignments/${id}`],
      [bruno, `/assignments/${id}`],
      [ana, '/assignments/new'],
      [ana, '/account/assignments?side=client'],
      [bruno, '/account/assignments?week=2026-11-23'],
      [ana, '/assignments/import'],
    ] as const) {
      const page = await open(who);
      await page.goto(`${origin}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      await isFlawless(
        page,
        `assignments-${path.split('/').at(-1)?.slice(0, 12).replace(/\W/g, '-')}-${who === ana ? 'client' : 'pro'}-${lang}`,
      );
      await page.context().close();
    }
  });
});
