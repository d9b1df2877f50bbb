// Goes through the site as a person with a phone does, from the door to the sheet of paper: as a folder on a
// web server and as one file, in both languages, by taps and by the keyboard alone. Fails where axe-core finds
// a violation, a page must be scrolled sideways, anything is asked for after loading, or a journey ends early.
//
//     CHROMIUM=/usr/bin/chromium node site.js BOUSSOLE ENGINE [FOLDER FOR PICTURES]

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { answer } from "./answer.js";
import { serve } from "./host.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const { CHROMIUM } = process.env;
const [BOUSSOLE, ENGINE, PICTURES] = process.argv.slice(2);
const LANGUAGES = ["fr", "en"];
const CONTACT = "CDI de l'école, cdi@ecole.example";
/** What whoever meets the pages is told. */
const NOTICES = ["about", "privacy", "parents", "uses", "accessibility"];
/** More pages than any journey has. */
const TOO_MANY = 90;

const faults = [];
const fault = (where, what) => faults.push(`${where}: ${what}`);

/** What is wrong with the page as it is now. */
async function look(page, where) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  for (const { id, nodes } of violations) fault(where, `axe ${id}: ${nodes[0].html}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) fault(where, `${wide} pixels too wide`);
}

/** What changes with each page: its title and what is asked. */
const shown = (page) => page.evaluate(() => document.getElementById("main").innerHTML);

async function changes(page, act) {
  const before = await shown(page);
  await act();
  await page.waitForFunction((old) => document.getElementById("main").innerHTML !== old, before, {
    timeout: 20_000,
  });
}

/** From the door to the sheet of paper. */
async function journey(browser, address, language, by) {
  const where = `${by}, ${language}, ${address.slice(0, 4)}`;
  const context = await browser.newContext({
    viewport: { width: by === "keys" ? 320 : 390, height: 844 },
    colorScheme: by === "keys" ? "dark" : "light",
    hasTouch: by === "taps",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => fault(where, error.message));
  page.on("console", (message) => message.type() === "error" && fault(where, message.text()));
  await page.goto(address);
  if (language === "en" && address.startsWith("file:")) {
    await changes(page, () => page.locator("nav a[hreflang=en]").click());
  }
  await page.waitForLoadState("networkidle");
  const late = [];
  page.on("request", (request) => late.push(request.url()));
  const press = {
    taps: (what) => what.tap(),
    keys: async (what) => {
      await what.focus();
      await page.keyboard.press("Enter");
    },
  }[by];
  let looked = 0;
  let taps = 0;
  for (; !(await page.locator("section.after").count()); taps += 1) {
    if (taps === TOO_MANY) throw new Error(`${where}: no result after ${TOO_MANY} pages`);
    if (taps < 5 || taps % 10 === 0) await look(page, `${where}, page ${taps}`);
    if (PICTURES) await page.screenshot({ path: join(PICTURES, `${where}-${taps}.png`), fullPage: true });
    looked += 1;
    await changes(page, () => answer(page, press, taps));
  }
  await look(page, `${where}, result`);
  const cards = await page.locator("article.card").count();
  if (cards < 3) fault(where, `${cards} cards`);
  const focus = await page.evaluate(() => document.activeElement.tagName);
  if (focus !== "H1") fault(where, `the focus is on ${focus}`);
  const all = (name) => page.locator(`section.after a[href*="${name}"]`);
  const download = page.waitForEvent("download");
  await press(all("sheet.json"));
  const file = readFileSync(await (await download).path(), "utf8");
  if (JSON.parse(file).quiz !== "orientation") fault(where, "the file holds no answers");
  await changes(page, () => press(all("numbers")));
  await look(page, `${where}, numbers`);
  await changes(page, () => page.goBack());
  if (!(await page.locator("article.card").count())) fault(where, "Back does not show the result");
  await changes(page, () => press(page.locator("article.card a.onward").first()));
  await look(page, `${where}, sheet`);
  await changes(page, () => page.goBack());
  // The ways at the end of a page are those of the page that is shown, drawn by the engine, which knows whom to name.
  for (const notice of NOTICES) {
    await changes(page, () => press(page.locator(`footer a[href*="/${notice}"]`)));
    await look(page, `${where}, ${notice}`);
    if (!(await page.getByText(CONTACT).count())) fault(where, `${notice} names nobody`);
  }
  for (const _ of NOTICES) await changes(page, () => page.goBack());
  await changes(page, () => press(all("print")));
  await look(page, `${where}, paper`);
  const pdf = await page.pdf({ format: "A4" });
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  if (sheets !== 1) fault(where, `the result prints on ${sheets} sheets`);
  await changes(page, () => page.goBack());
  await changes(page, () => press(all("erase")));
  await changes(page, () => press(page.locator("form button.answer")));
  await changes(page, () => page.goBack());
  if (await page.locator("article.card").count()) fault(where, "erased answers are still shown");
  if (late.length) fault(where, `asked for after loading: ${late[0]}`);
  await context.close();
  console.log(`${where}: ${looked} pages to the result`);
}

/** Every public page in both languages is read without a script. */
async function readable(browser, origin) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  for (const path of ["fr/", "fr/metiers/", "fr/metiers/infirmiere/", "fr/about/", "fr/privacy/", "fr/accessibility/", "en/", "en/careers/", "en/careers/nurse/"]) {
    const reply = await page.goto(origin + path);
    if (reply.status() !== 200) fault(path, `status ${reply.status()}`);
    if (!(await page.locator("h1").count())) fault(path, "no heading");
  }
  await page.goto(`${origin}fr/metiers/`);
  const broken = [];
  for (const link of await page.locator("main a").evaluateAll((links) => links.map((a) => a.href))) {
    const reply = await page.request.get(link);
    if (reply.status() !== 200) broken.push(link);
  }
  if (broken.length) fault("fr/metiers/", `${broken.length} links lead nowhere: ${broken[0]}`);
  await context.close();
}

/** What was loaded once is there without a network. */
async function offline(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${origin}fr/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await page.goto(`${origin}fr/metiers/infirmiere/`);
  await page.waitForFunction(() => document.querySelector("h1").textContent.includes("nfirmi"), null, { timeout: 20_000 });
  await context.close();
}

const folder = mkdtempSync(join(tmpdir(), "boussole-site-"));
const single = join(folder, "boussole.html");
execFileSync(BOUSSOLE, ["--lang", "fr", "site", "--engine", ENGINE, "--to", join(folder, "site"), "--single", single, "--contact", CONTACT]);
const server = await serve(join(folder, "site"));
const origin = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
try {
  for (const language of LANGUAGES) {
    await journey(browser, `${origin}${language}/`, language, "taps");
    await journey(browser, pathToFileURL(single).href, language, "keys");
  }
  await readable(browser, origin);
  await offline(browser, origin);
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}
if (faults.length) {
  console.error(faults.join("\n"));
  process.exit(1);
}
console.log("the site: 4 journeys, no fault");
