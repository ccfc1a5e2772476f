import type { Locator, Page } from 'playwright-core';

/**
 * Presses a button that sends its form, and comes back when the page that answers is there: also when a script has
 * something to ask first (a passkey), so that the browser leaves only later.
 */
export async function pressAndArrive(page: Page, button: Locator): Promise<void> {
  const arrived = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame());
  await Promise.all([arrived, button.click()]);
  await page.waitForLoadState('load');
}
