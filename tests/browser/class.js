// A lesson with a class, as people in the room meet it: browsers without JavaScript, by the keyboard alone, without
// encryption and by a name that is not this computer's, as in a school. A counselor opens a class, thirty-two students
// join, answer and look at their result, one computer goes from one to the next, the network breaks off in the middle;
// the class is closed and its page printed. Fails where axe-core finds a violation, a page must be scrolled sideways,
// something of one student is seen by another, what was confirmed is asked again, or the lesson ends early.
//
//     CHROMIUM=/usr/bin/chromium node class.js BOUSSOLE [FOLDER FOR PICTURES]

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { cable } from "./cable.js";
import { answers as answersOf, enter, sit, somebody } from "./student.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const { CHROMIUM } = process.env;
const [BOUSSOLE, PICTURES] = process.argv.slice(2);
const CONTACT = "CDI du lycée, cdi@lycee.example";
const VIEWS = [
  { width: 1280, height: 800, colorScheme: "light" },
  { width: 320, height: 640, colorScheme: "dark" },
];
const MOST_BYTES = 60_000;
/** As many sit in the class. */
const SEATS = 32;
/** A name that browsers hold to be of another computer: what they grant this one, such as to forget, they do not here. */
const SCHOOL = "ecole.test";

const faults = [];
const fault = (where, what) => faults.push(`${where}: ${what}`);
const answers = (student, origin, name, how) => answersOf(student, origin, name, fault, how);

/** The program as a server behind the network of a school: where the class goes, and the way to the desk. */
function serve(database, network) {
  const origin = `http://${SCHOOL}:${network.port}`;
  const options = ["serve", "--port", "0", "--public-url", origin, "--database", database, "--contact", CONTACT];
  const server = spawn(BOUSSOLE, ["--lang", "fr", ...options]);
  server.stderr.on("data", (text) => fault("the server says", text));
  return new Promise((resolve, reject) => {
    let told = "";
    server.on("exit", (code) => reject(new Error(`the server ended with ${code}: ${told}`)));
    server.stdout.on("data", (text) => {
      told += text;
      const desk = /http:\S+\/c\/\S+/.exec(told);
      if (!desk) return;
      const port = Number(/127\.0\.0\.1:(\d+)/.exec(told)[1]);
      network.leadTo(port);
      resolve({ server, desk: desk[0], origin, network, port });
    });
  });
}

let pictures = 0;

/** What is wrong with the page as it is now: the same bytes in a page where axe-core may run. */
async function look(page, looker, where) {
  const html = await page.content();
  const bytes = Buffer.byteLength(html);
  if (bytes > MOST_BYTES) fault(where, `${bytes} bytes`);
  const headings = await page.locator("h1").count();
  if (headings !== 1) fault(where, `${headings} headings`);
  await looker.route(page.url(), (route) => route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }));
  for (const view of VIEWS) {
    await looker.setViewportSize(view);
    await looker.emulateMedia({ colorScheme: view.colorScheme });
    await looker.goto(page.url());
    await looker.evaluate(AXE);
    const { violations, passes } = await looker.evaluate(() =>
      globalThis.axe.run({ rules: { "target-size": { enabled: true } } }),
    );
    if (!passes.length) fault(where, "axe has looked at nothing");
    for (const { id, nodes } of violations) fault(where, `${view.width}: axe ${id}: ${nodes[0].html}`);
    const wide = await looker.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) fault(where, `${wide} pixels wider than ${view.width}`);
    if (PICTURES) {
      pictures += 1;
      const name = `class-${String(pictures).padStart(3, "0")}-${where.replaceAll(/\W+/g, "-")}.png`;
      await looker.screenshot({ path: join(PICTURES, name), fullPage: true });
    }
  }
  await looker.unroute(page.url());
}

/** The counts of the board: seats, joined, going, finished. */
async function counts(counselor, board) {
  await counselor.page.goto(board);
  return (await counselor.page.locator(".counts dd").allInnerTexts()).map(Number);
}

function same(where, found, expected) {
  if (JSON.stringify(found) !== JSON.stringify(expected)) fault(where, `${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
}

/** A class begins: its page at the desk and its code. */
async function begin(counselor, desk, looker) {
  const { page, press } = counselor;
  await page.goto(desk);
  await look(page, looker, "desk");
  await page.locator("#label").fill(" ");
  await press(page.locator("form.fields button"));
  same("a class without a name", await page.locator("[aria-invalid]").count(), 1);
  await look(page, looker, "desk, a class without a name");
  await page.locator("#label").fill("2de 4");
  await page.locator("#quiz").selectOption("situations");
  await page.locator("#seats").fill(String(SEATS));
  await press(page.locator("form.fields button"));
  const board = page.url();
  await look(page, looker, "lesson");
  const code = await page.locator(".way-in .big").innerText();
  await press(page.locator('.row a[href*="board"]'));
  await look(page, looker, "board");
  same("what a room can press", await page.locator("button").count(), 0);
  same("the code on the board", await page.locator(".way-in .big").innerText(), code);
  await page.setViewportSize({ width: 1280, height: 720 });
  // A letter is read from so many times its height away: at 1280 pixels on two meters, 32 of them from five meters.
  const small = await page.locator("main dt, main dd").evaluateAll((all) =>
    all.map((one) => parseFloat(getComputedStyle(one).fontSize)).filter((size) => size < 32));
  same("what is too small to be read at five meters", small, []);
  const below = await page.evaluate(() => document.querySelector(".counts").getBoundingClientRect().bottom - innerHeight);
  if (below > 0) fault("board", `${below} pixels below the projected picture`);
  return { board, code };
}

/** The pages of a student, from the door to the result. */
async function first(student, origin, code, looker) {
  const { page, press } = student;
  await page.goto(`${origin}/fr`);
  same("the door asks for a code, and nobody looks for the field", await page.locator("#code:focus").count(), 1);
  await look(page, looker, "door");
  await enter(student, origin, "KMR-TQX");
  same("a wrong code is told", await page.locator("[role=alert]").count(), 1);
  await look(page, looker, "a wrong code");
  const seat = await sit(student, origin, code);
  await look(page, looker, "place");
  await answers(student, origin, seat.name, { most: 3 });
  await look(page, looker, "question");
  await answers(student, origin, seat.name);
  await look(page, looker, "result");
  await press(page.locator('button[name="talk"]'));
  await look(page, looker, "place, kept for a talk");
  return seat;
}

/** One computer goes from one student to the next: nothing of the first is seen. */
async function handOver(student, origin, seat, looker) {
  const { page, press } = student;
  await page.goto(`${origin}/fr`);
  await look(page, looker, "door, a seat is open");
  await press(page.locator(".seat a").last());
  await look(page, looker, "leave");
  await press(page.locator("form button.answer").first());
  await look(page, looker, "left");
  same("what the browser shows after leaving", await student.context.cookies(), []);
  // All the way back, each page as the browser has it and anew.
  for (let back = 1; back < 40 && page.url() !== "about:blank"; back += 1) {
    // Of a page that came of a form, a browser shows nothing without asking.
    const isShown = await page.goBack().then(() => !page.url().startsWith("chrome-error:"), () => false);
    if (!isShown) await page.waitForTimeout(200);
    for (const how of isShown ? ["", ", anew"] : []) {
      if (how) await page.reload();
      const there = `${new URL(page.url()).pathname}, ${back} back after leaving${how}`;
      const html = (await page.content()).replaceAll("&nbsp;", "\u00a0");
      for (const own of [seat.name, seat.code, "2de 4"]) if (html.includes(own)) fault(there, own);
      if (await page.locator("#question, article.card").count()) fault(there, "answers are still shown");
    }
  }
  same("all the way back", page.url(), "about:blank");
}

/** The seats, as the counselor looks at them. */
async function seats(counselor, board, seat, looker) {
  const { page, press } = counselor;
  await page.goto(`${board.replace(/\/$/, "")}/seats`);
  await look(page, looker, "seats");
  await press(page.getByRole("link", { name: seat.name }));
  await look(page, looker, "the result of a seat");
  if (!(await page.locator("article.card").count())) fault("the result of a seat", "no cards");
  await page.goBack();
  await press(page.locator('button[value="remove"]').first());
  await look(page, looker, "remove?");
  await page.goBack();
  await press(page.locator("tr", { hasText: seat.name }).locator('button[value="code"]'));
  await look(page, looker, "a new code?");
  await press(page.locator("form button.answer"));
  await look(page, looker, "a new code");
  return page.locator(".big code").innerText();
}

/** Closes the class, and prints its page. */
async function close(counselor, board, looker) {
  const { page, press } = counselor;
  await page.goto(board);
  await press(page.locator('form[action*="close"] button'));
  await look(page, looker, "close?");
  await press(page.locator("form button.answer"));
  await look(page, looker, "board, closed");
  await press(page.locator('a[href*="/page"]'));
  await look(page, looker, "class page");
  const told = await page.locator("main h2").count();
  if (told < 2) fault("class page", "there are no totals");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  if (PICTURES) writeFileSync(join(PICTURES, "class-page.pdf"), pdf);
  same("sheets of the class page", pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length, 1);
}

/** The others join and answer all at once; in the middle of it, the network breaks off until all have noticed. */
async function everybody(browser, { origin, network, port }, code) {
  const others = await Promise.all(Array.from({ length: SEATS - 2 }, () => somebody(browser)));
  let [given, noticed, finished] = [0, 0, 0];
  const answered = () => {
    given += 1;
    if (given === others.length * 4) network.cut();
  };
  const comesBack = () => {
    if (given >= others.length * 4 && noticed + finished >= others.length) network.leadTo(port);
  };
  const cutOff = () => {
    noticed += 1;
    comesBack();
  };
  const seats = await Promise.all(others.map((other) => sit(other, origin, code)));
  await Promise.all(
    others.map(async (other, at) => {
      const { name } = seats[at];
      // Half of them choose otherwise than the others: there is something to tell, and to talk about.
      await answers(other, origin, name, { way: at % 2, answered, cutOff });
      finished += 1;
      comesBack();
      await other.context.close();
    }),
  );
  const again = others.reduce((sum, other) => sum + other.again, 0);
  if (noticed < others.length / 2) fault("the network", `it broke off for ${noticed} of ${others.length}`);
  console.log(`the network broke off for ${noticed} students; ${again} of their questions were asked again`);
  return seats.map(({ name }) => name);
}

/** The whole lesson. */
async function lesson(browser, served) {
  const { desk, origin } = served;
  const looker = await (await browser.newContext({ bypassCSP: true })).newPage();
  const [counselor, one, late] = await Promise.all([1, 2, 3].map(() => somebody(browser)));
  const { board, code } = await begin(counselor, desk, looker);
  await looker.goto(`${origin}/fr/join`);
  same("the browser trusts the way here", await looker.evaluate(() => globalThis.isSecureContext), false);
  const seat = await first(one, origin, code, looker);
  same("board", await counts(counselor, board), [SEATS, 1, 0, 1]);
  await handOver(one, origin, seat, looker);
  one.confirmed.clear();
  const second = await sit(one, origin, code);
  await answers(one, origin, second.name, { most: 4 });
  const names = new Set([seat.name, second.name, ...(await everybody(browser, served, code))]);
  if (names.size !== SEATS) fault("seats", `${names.size} names for ${SEATS} seats`);
  same("board", await counts(counselor, board), [SEATS, SEATS, 1, SEATS - 1]);
  await enter(late, origin, code);
  await look(late.page, looker, "full");
  same("a full class is told", await late.page.locator("[role=alert]").count(), 1);
  const again = await seats(counselor, board, seat, looker);
  await enter(late, origin, seat.code);
  same("an old code opens nothing", await late.page.locator("[role=alert]").count(), 1);
  await close(counselor, board, looker);
  // Whoever has the code of a seat is at home wherever they are, also after the close.
  await enter(late, origin, again);
  await late.page.goto(`${origin}/fr/result`);
  if (!(await late.page.locator("article.card").count())) fault("a seat elsewhere", "no result");
  await answers(one, origin, second.name);
  await one.page.goto(`${origin}/fr/erase`);
  await look(one.page, looker, "erase?");
  await one.press(one.page.locator("form button.answer"));
  await look(one.page, looker, "erased");
  await late.page.goto(board);
  same("a student at the desk", await late.page.title(), "Cette page n'existe pas · Boussole");
  await counselor.page.goto(`${board.replace(/\/$/, "")}/erase`);
  await look(counselor.page, looker, "erase the class?");
  await counselor.press(counselor.page.locator("form button.answer"));
  await late.page.goto(`${origin}/fr/result`);
  same("after all is erased", await late.page.locator("article.card").count(), 0);
}

const folder = mkdtempSync(join(tmpdir(), "boussole-class-"));
const network = await cable();
const served = await serve(join(folder, "boussole.db"), network);
// The pages that axe-core looks at come from no address, and load their style from one.
const args = ["--no-sandbox", "--disable-features=LocalNetworkAccessChecks", `--host-resolver-rules=MAP ${SCHOOL} 127.0.0.1`];
const browser = await chromium.launch({ executablePath: CHROMIUM, args });
try {
  await lesson(browser, served);
} catch (error) {
  fault("the lesson ends early", error.stack);
} finally {
  await browser.close();
  network.close();
  served.server.removeAllListeners("exit");
  served.server.kill("SIGTERM");
  await new Promise((resolve) => served.server.on("exit", resolve));
  rmSync(folder, { recursive: true });
}
if (served.server.exitCode !== 0) fault("the server", `ended with ${served.server.exitCode}`);
if (faults.length) {
  console.error(faults.join("\n"));
  process.exit(1);
}
console.log("the class: a lesson from the first code to the printed page, no fault");
