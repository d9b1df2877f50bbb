// Goes through the pages of `boussole serve` as a person with a phone does whose browser has no JavaScript: from the
// door to the sheet of paper, in both languages, by taps and by the keyboard alone. Fails where axe-core finds a
// violation, a page must be scrolled sideways, the browser asks for anything elsewhere or complains, or a journey
// ends early.
//
//     CHROMIUM=/usr/bin/chromium node serve.js BOUSSOLE [FOLDER FOR PICTURES]

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { answer } from "./answer.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const { CHROMIUM } = process.env;
const [BOUSSOLE, PICTURES] = process.argv.slice(2);
const CONTACT = "CDI de l'école, cdi@ecole.example";
/** What whoever meets the pages is told. */
const NOTICES = ["about", "privacy", "parents", "uses", "accessibility"];
/** More pages than any journey has. */
const TOO_MANY = 90;

const faults = [];
const fault = (where, what) => faults.push(`${where}: ${what}`);

/** The program as a server, once it tells where it is. */
function serve(database) {
  const server = spawn(BOUSSOLE, ["--lang", "fr", "serve", "--port", "0", "--database", database, "--contact", CONTACT]);
  server.stderr.on("data", (text) => fault("the server says", text));
  return new Promise((resolve, reject) => {
    server.on("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    server.stdout.once("data", (text) => resolve({ server, origin: /http:\S+/.exec(text)[0] }));
  });
}

/** What is wrong with the page as it is now: the same bytes in a page where axe-core may run. */
async function look(page, looker, where) {
  const html = await page.content();
  await looker.setViewportSize(page.viewportSize());
  await looker.route(page.url(), (route) => route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }));
  await looker.goto(page.url());
  await looker.evaluate(AXE);
  const { violations, passes } = await looker.evaluate(() => globalThis.axe.run());
  if (!passes.length) fault(where, "axe has looked at nothing");
  for (const { id, nodes } of violations) fault(where, `axe ${id}: ${nodes[0].html}`);
  const wide = await looker.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) fault(where, `${wide} pixels too wide`);
  await looker.unroute(page.url());
}

/** From the door to the sheet of paper. */
async function journey(browser, origin, language, by) {
  const where = `without a script, ${by}, ${language}`;
  const keys = by === "keys";
  const view = { viewport: { width: keys ? 320 : 390, height: 844 }, colorScheme: keys ? "dark" : "light" };
  const context = await browser.newContext({ ...view, hasTouch: !keys, javaScriptEnabled: false });
  const looking = await browser.newContext({ ...view, bypassCSP: true });
  const [page, looker] = [await context.newPage(), await looking.newPage()];
  page.on("request", (request) => request.url().startsWith(origin) || fault(where, `asks for ${request.url()}`));
  const isTold = (text) => text.startsWith("Failed to load resource");
  page.on("console", (message) => message.type() === "error" && !isTold(message.text()) && fault(where, message.text()));
  const isFound = (reply) => reply.status() < 400 || /nothing$|favicon.ico$/.test(reply.url());
  page.on("response", (reply) => isFound(reply) || fault(where, `${reply.status()} ${reply.url()}`));
  const press = async (what) => {
    const there = page.waitForNavigation();
    if (keys) {
      await what.focus();
      await page.keyboard.press("Enter");
    } else {
      await what.tap();
    }
    await there;
  };
  await page.goto(`${origin}/${language}`);
  let taps = 0;
  for (; !page.url().endsWith("/result"); taps += 1) {
    if (taps === TOO_MANY) throw new Error(`${where}: no result after ${TOO_MANY} pages`);
    if (taps < 5 || taps % 10 === 0) await look(page, looker, `${where}, page ${taps}`);
    if (PICTURES) await page.screenshot({ path: join(PICTURES, `${where}-${taps}.png`), fullPage: true });
    await answer(page, press, taps);
  }
  await look(page, looker, `${where}, result`);
  const cards = await page.locator("article.card").count();
  if (cards < 3) fault(where, `${cards} cards`);
  const all = (name) => page.locator(`section.after a[href*="${name}"]`);
  const download = page.waitForEvent("download");
  await all("sheet.json").click();
  const file = readFileSync(await (await download).path(), "utf8");
  if (JSON.parse(file).quiz !== "orientation") fault(where, "the file holds no answers");
  for (const name of ["numbers", "print"]) {
    await press(all(name));
    await look(page, looker, `${where}, ${name}`);
    await page.goBack();
  }
  await press(page.locator("article.card a.onward").first());
  await look(page, looker, `${where}, sheet`);
  await page.goBack();
  // The list of careers, narrowed.
  const result = page.url();
  await press(page.locator("header nav a").nth(1));
  const listed = await page.locator(".careers li").count();
  await page.locator("summary").click();
  await page.locator("#level").selectOption("bac");
  await look(page, looker, `${where}, careers`);
  await press(page.locator("details button"));
  await look(page, looker, `${where}, careers up to the bac`);
  const fewer = await page.locator(".careers li").count();
  if (!fewer || fewer >= listed) fault(where, `${fewer} of ${listed} careers are left`);
  await page.goto(result);
  // One erases the answers, the other leaves the device to somebody else: nothing may come back.
  const end = keys ? "leave" : "erase";
  await press(all(end));
  await look(page, looker, `${where}, ${end}?`);
  await press(page.locator("form button.answer"));
  await look(page, looker, `${where}, ${end}`);
  for (let steps = 0; steps < 2; steps += 1) {
    await page.goBack();
    if (await page.locator("article.card").count()) fault(where, `after ${end}, answers are still shown`);
  }
  for (const notice of NOTICES) {
    await press(page.locator(`footer a[href*="/${notice}"]`));
    await look(page, looker, `${where}, ${notice}`);
    if (!(await page.getByText(CONTACT).count())) fault(where, `${notice} names nobody`);
  }
  await page.goto(`${origin}/${language}/nothing`);
  await look(page, looker, `${where}, no such page`);
  await context.close();
  await looking.close();
  console.log(`${where}: ${taps} pages to the result`);
}

const folder = mkdtempSync(join(tmpdir(), "boussole-serve-"));
const { server, origin } = await serve(join(folder, "boussole.db"));
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
try {
  for (const language of ["fr", "en"]) {
    for (const by of ["taps", "keys"]) await journey(browser, origin, language, by);
  }
} finally {
  await browser.close();
  server.removeAllListeners("exit");
  server.kill("SIGTERM");
  await new Promise((resolve) => server.on("exit", resolve));
  rmSync(folder, { recursive: true });
}
if (server.exitCode !== 0) fault("the server", `ended with ${server.exitCode}`);
if (faults.length) {
  console.error(faults.join("\n"));
  process.exit(1);
}
console.log("the server: 4 journeys without a script, no fault");
