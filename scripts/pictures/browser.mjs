// A browser for pictures: Debian's Chromium, or the one that CHROMIUM names.
import { chromium } from 'playwright-core';

/** Hands a browser to `use` and closes it whatever happens. */
export async function withBrowser(use) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}
