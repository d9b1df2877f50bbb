// Takes answers from one device to another, and back to the same one later: as a code, as a file, as what the device
// keeps; and goes back and forth in the quiz as browsers do. Fails where anything is lost, asked for elsewhere, or kept
// without being told to.
//
//     CHROMIUM=/usr/bin/chromium node travel.js BOUSSOLE ENGINE [FOLDER FOR PICTURES]

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { answer } from "./answer.js";
import { serve } from "./host.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const { CHROMIUM } = process.env;
const [BOUSSOLE, ENGINE, PICTURES] = process.argv.slice(2);
/** More pages than any journey has. */
const TOO_MANY = 90;

const faults = [];
const fault = (where, what) => faults.push(`${where}: ${what}`);
const expect = (holds, where, what) => holds || fault(where, what);

/** A browser of one's own; nothing of another one is in it. */
async function device(browser, where, prepare = () => {}) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: "block" });
  await context.addInitScript(prepare);
  const page = await context.newPage();
  page.on("pageerror", (error) => fault(where, error.message));
  return { context, page };
}

const main = (page) => page.evaluate(() => document.getElementById("main").innerHTML);
const heading = (page) => page.locator("main > h1").textContent();
const item = (page) => page.locator("#question [name=item]").inputValue();
const cards = (page) => page.locator("article.card h3").allTextContents();
const kept = (page) => page.evaluate(() => localStorage.length);

/** The leads; a form that has not come to its end shows them a tap further, and the way back is a step longer. */
async function leads(page) {
  if ((await cards(page)).length) return { titles: await cards(page), steps: 1 };
  await follow(page, "result");
  return { titles: await cards(page), steps: 2 };
}

async function changes(page, act) {
  const before = await main(page);
  await act();
  await page.waitForFunction((old) => document.getElementById("main").innerHTML !== old, before, { timeout: 20_000 });
}

const press = (what) => what.click();
const follow = (page, name) => changes(page, () => page.locator(`main a[href*="${name}"]`).first().click());

/** What is wrong with the page as it is now, at both widths and in both schemes. */
async function look(page, where) {
  await page.evaluate(AXE);
  for (const [width, colorScheme] of [[390, "light"], [320, "dark"]]) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    for (const { id, nodes } of violations) fault(where, `axe ${id}: ${nodes[0].html}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) fault(where, `${wide} pixels too wide at ${width}`);
    if (PICTURES) await page.screenshot({ path: join(PICTURES, `${where}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: "light" });
}

/** Answers until there is a result, or so many pages. */
async function answers(page, most = TOO_MANY) {
  for (let step = 0; step < most && !(await page.locator("section.after").count()); step += 1) {
    await changes(page, () => answer(page, press, step));
  }
}

/** Tiles without an answer are pointed out, and what was chosen stays chosen. */
async function openTiles(browser, origin) {
  const where = "open tiles";
  const { context, page } = await device(browser, where);
  await page.goto(`${origin}fr/`);
  const tile = page.locator("fieldset.tile").first();
  const first = await tile.locator("legend").textContent();
  await tile.locator("input").nth(2).check({ force: true });
  await changes(page, () => press(page.locator("button.send")));
  await look(page, where);
  expect((await page.locator("fieldset.open").count()) === 11, where, "not all are marked");
  expect((await tile.locator("legend").textContent()) === first, where, "the tiles stand in another order");
  expect(await tile.locator("input").nth(2).isChecked(), where, "what was chosen is lost");
  await changes(page, () => press(page.locator("button[name=open]")));
  expect(!(await page.locator("fieldset.open").count()), where, "one cannot go on without");
  await context.close();
}

/** A step of the history is a question. */
async function backAndForth(browser, origin) {
  const where = "back and forth";
  const { context, page } = await device(browser, where);
  await page.goto(`${origin}fr/`);
  const seen = [];
  for (let step = 0; step < 7; step += 1) {
    await changes(page, () => answer(page, press, step));
    seen.push(await heading(page));
  }
  for (const title of seen.slice(0, -1).reverse()) {
    await changes(page, () => page.goBack());
    expect((await heading(page)) === title, where, `Back shows ${await heading(page)}, not ${title}`);
  }
  await changes(page, () => page.goBack());
  const chosen = await page.locator("fieldset.tile input:checked").count();
  expect(chosen === 12, where, `${chosen} of the first tiles are still chosen`);
  for (const title of seen) {
    await changes(page, () => page.goForward());
    expect((await heading(page)) === title, where, `Forward shows ${await heading(page)}, not ${title}`);
  }
  const focus = await page.evaluate(() => document.activeElement.tagName);
  expect(focus === "H1", where, `the focus is on ${focus}`);
  await context.close();
}

/** From one device to another, by the code and by the file. */
async function carried(browser, origin) {
  const where = "carried";
  const { context, page } = await device(browser, where);
  await page.goto(`${origin}fr/`);
  await answers(page);
  const all = await cards(page);
  // The idea that one had is in no code.
  const before = all.filter((title) => title !== "Vétérinaire");
  expect(before.length === all.length - 1, where, "the idea has no card");
  await changes(page, () => press(page.locator("details:has(.code) summary")));
  await look(page, `${where}, code on the result`);
  const code = await page.locator(".code code").textContent();
  const download = page.waitForEvent("download");
  await press(page.locator('section.after a[href*="sheet.json"]'));
  const file = await (await download).path();
  expect((await kept(page)) === 0, where, "something is kept without being told to");

  const other = await device(browser, where);
  await other.page.goto(`${origin}fr/`);
  await follow(other.page, "resume");
  await look(other.page, `${where}, door for answers`);
  const wrong = (code[0] === "7" ? "8" : "7") + code.slice(1);
  await other.page.locator("#sheet").fill(wrong);
  await changes(other.page, () => press(other.page.locator("button.send")));
  await look(other.page, `${where}, wrong code`);
  expect(await other.page.locator("[role=alert]").count(), where, "a wrong code is not told");
  expect((await other.page.locator("#sheet").inputValue()) === wrong, where, "what was typed is lost");
  await other.page.locator("#sheet").fill(code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o"));
  await changes(other.page, () => press(other.page.locator("button.send")));
  const { titles: after, steps } = await leads(other.page);
  expect(after.length > 2 && after.join() === before.join(), where, `the code leads to ${after}, not ${before}`);
  for (let step = 0; step < steps; step += 1) await changes(other.page, () => other.page.goBack());
  await other.page.locator("#file").waitFor();
  await changes(other.page, () => other.page.locator("#file").setInputFiles(file));
  const again = await leads(other.page);
  expect(again.titles.join() === all.join(), where, "the file leads elsewhere");
  await other.context.close();
  await context.close();
}

/** On the same device, if one wants it; gone when it is erased, in another window too. */
async function keeping(browser, origin) {
  const where = "kept";
  const { context, page } = await device(browser, where);
  await page.goto(`${origin}fr/`);
  await answers(page, 6);
  const asked = await item(page);
  await follow(page, "pause");
  await look(page, `${where}, pause`);
  expect((await kept(page)) === 0, where, "something is kept before it is wanted");
  await changes(page, () => press(page.locator("button[name=keep]")));
  await look(page, `${where}, wanted`);
  expect((await kept(page)) === 1, where, "nothing is kept");
  await changes(page, () => page.goBack());
  await changes(page, () => page.goBack());
  await page.reload();
  await page.locator("#question .answers").waitFor();
  await answers(page, 2);
  expect((await item(page)) !== asked, where, "nothing goes on");

  const second = await context.newPage();
  await second.goto(`${origin}fr/`);
  await second.locator('a.answer[href*="quiz"]').waitFor();
  await look(second, `${where}, door of whoever comes next`);
  await follow(second, "quiz");
  await page.goto(`${origin}fr/metiers/`);
  expect(await page.locator(".careers").count(), where, "a public page gives way to the quiz");
  await page.goto(`${origin}fr/`);
  await page.locator('a.answer[href*="quiz"]').waitFor();
  await changes(page, () => press(page.locator("form button.answer")));
  expect((await kept(page)) === 0, where, "what is erased is still kept");
  await second.waitForFunction(() => !document.querySelector("#question"));
  expect((await kept(second)) === 0, where, "another window keeps it again");
  await context.close();
}

/** Where the browser refuses, one is told, and goes on. */
async function refused(browser, origin) {
  const where = "refused";
  const { context, page } = await device(browser, where, () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await page.goto(`${origin}en/`);
  await answers(page, 5);
  const asked = await item(page);
  await follow(page, "pause");
  await changes(page, () => press(page.locator("button[name=keep]")));
  await look(page, where);
  expect(await page.locator("[role=alert]").count(), where, "it is not told");
  await follow(page, "quiz");
  expect((await item(page)) === asked, where, "the quiz does not go on");
  await context.close();
}

/** The quiz goes on without what is told of careers; where it is needed, one is told and loses nothing. */
async function late(browser, origin) {
  const where = "late";
  const { context, page } = await device(browser, where);
  const prose = "**/prose.bin";
  await page.route(prose, (route) => route.abort());
  await page.goto(`${origin}fr/`);
  const again = page.locator("main form button.answer", { hasText: "Réessayer" });
  let times = 0;
  for (let step = 0; step < TOO_MANY && !(await page.locator("section.after").count()); step += 1) {
    if (!(await again.count())) {
      await changes(page, () => answer(page, press, step));
      continue;
    }
    times += 1;
    await look(page, `${where}, ${times}`);
    await changes(page, () => press(page.locator('footer a[href*="privacy"]')));
    await changes(page, () => page.goBack());
    expect(await again.count(), where, "Back leads elsewhere");
    await page.unroute(prose);
    await changes(page, () => press(again));
    if (await page.locator("section.after").count()) break;
    await page.route(prose, (route) => route.abort());
  }
  expect(times > 0, where, "the result needs no prose");
  expect((await cards(page)).length > 2, where, "the leads are lost");
  await context.close();
}

/** What is kept and cannot be read before the prose is there stays kept, and is read once it is. */
async function keptMeanwhile(browser, origin) {
  const where = "kept meanwhile";
  const { context, page } = await device(browser, where, () => {
    // What one calls the job is in no id, so it takes the prose to know which is meant.
    const sheet = { quiz: "orientation", edition: "2026-12", answers: { "tile-animals": "yes" }, guesses: ["soigneur"] };
    localStorage.getItem("boussole") ?? localStorage.setItem("boussole", JSON.stringify(sheet));
  });
  await page.route("**/prose.bin", (route) => route.abort());
  await page.goto(`${origin}fr/`);
  const again = page.locator("main form button.answer", { hasText: "Réessayer" });
  await again.waitFor();
  await changes(page, () => page.locator('footer a[href*="privacy"]').click());
  expect((await kept(page)) === 1, where, "it is lost");
  await changes(page, () => page.goBack());
  await page.unroute("**/prose.bin");
  await page.reload();
  await page.locator('main[data-path="/fr/quiz"]').waitFor();
  expect((await kept(page)) === 1, where, "it is lost once it is read");
  await context.close();
}

/** The list of careers, narrowed by what one chooses; without a script it is told that nothing can be chosen. */
async function narrowed(browser, origin) {
  const where = "narrowed";
  const { context, page } = await device(browser, where);
  await page.goto(`${origin}fr/metiers/`);
  const listed = () => page.locator(".careers li").count();
  const all = await listed();
  await look(page, where);
  await page.locator("summary").click();
  await page.locator("#level").selectOption("cap");
  await page.locator("#topic").selectOption("building");
  await page.locator("[name=without][value=nights]").check();
  await look(page, `${where}, open`);
  await changes(page, () => press(page.locator("details button")));
  const few = await listed();
  expect(few > 0 && few < all / 4, where, `${few} of ${all} are left`);
  expect((await page.locator("#level").inputValue()) === "cap", where, "the level is forgotten");
  await look(page, `${where}, few`);
  await follow(page, "metiers/");
  await changes(page, () => page.goBack());
  expect((await listed()) === few, where, "Back shows others");
  await context.close();
  const still = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const plain = await still.newPage();
  await plain.goto(`${origin}fr/metiers/`);
  expect(await plain.locator("noscript").count(), where, "without a script nothing is told");
  await still.close();
}

/** A lost address leads on, without a script too. */
async function lost(browser, origin) {
  const where = "lost";
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const reply = await page.goto(`${origin}fr/metiers/no/such/page/`);
  expect(reply.status() === 404, where, `status ${reply.status()}`);
  expect(await page.locator("h1").count(), where, "no page");
  for (const link of await page.locator("a:not(.skip)").evaluateAll((links) => links.map((a) => a.href))) {
    const reply = await page.request.get(link);
    expect(reply.status() === 200, where, `${link} leads nowhere`);
  }
  const style = await page.evaluate(() => getComputedStyle(document.querySelector("h1")).fontSize);
  expect(style !== "32px", where, "without styles");
  if (PICTURES) await page.screenshot({ path: join(PICTURES, `${where}.png`) });
  await context.close();
}

const folder = mkdtempSync(join(tmpdir(), "boussole-travel-"));
execFileSync(BOUSSOLE, ["--lang", "fr", "site", "--engine", ENGINE, "--to", folder]);
const server = await serve(folder);
const origin = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
try {
  for (const way of [openTiles, backAndForth, carried, keeping, refused, late, keptMeanwhile, narrowed, lost]) await way(browser, origin);
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}
if (faults.length) {
  console.error(faults.join("\n"));
  process.exit(1);
}
console.log("the site: answers travel and stay as they are told to, no fault");
