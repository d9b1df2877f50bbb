// Opens every web page that the program writes in Chromium, as people meet it: on a wide and a narrow
// screen, in light and dark, and on paper. Fails where axe-core finds a violation, a narrow page must be
// scrolled sideways, a page asks for anything beside itself, or prints on an unlikely number of sheets.
//
//     CHROMIUM=/usr/bin/chromium node pages.js BOUSSOLE [FOLDER FOR THE PDF FILES]

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { longestSheet } from "./hour.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const { CHROMIUM } = process.env;
const [BOUSSOLE, PDF_FOLDER] = process.argv.slice(2);

const VIEWS = [
  { name: "wide, light", width: 1280, colorScheme: "light" },
  { name: "wide, dark", width: 1280, colorScheme: "dark" },
  { name: "narrow, light", width: 320, colorScheme: "light" },
  { name: "narrow, dark", width: 320, colorScheme: "dark" },
  // The width between the margins of an A4 sheet, in CSS pixels.
  { name: "paper, from a dark screen", width: 672, colorScheme: "dark", media: "print" },
];

function boussole(args, input) {
  return execFileSync(BOUSSOLE, args, { input, encoding: "utf8", maxBuffer: 1 << 26 });
}

/** An answer sheet that picks one option of every rating, by the options that carry a value. */
function sheet(quiz, pick) {
  const ratings = quiz.items.filter((item) => item.response === "rating");
  const chosen = (item) => pick(item.options.filter((option) => option.value !== null)).id;
  const answers = Object.fromEntries(ratings.map((item) => [item.id, chosen(item)]));
  return JSON.stringify({ quiz: quiz.id, answers });
}

/** What a career, two of them, their figures, an explanation and a quiz are asked for with. */
const DOCUMENTS = {
  show: [["careers", "show", "nurse"], [2, 5]],
  compare: [["careers", "compare", "nurse", "web-developer"], [2, 5]],
  careers: [["careers"], [3, 8]],
  search: [["careers", "search", "data"], [1, 5]],
  claims: [["careers", "claims", "--year", "2026"], [20, 120]],
  explain: [["explain", "-", "nurse"], [3, 7]],
  quizzes: [["quizzes"], [1, 1]],
  quiz: [["quizzes", "show", "situations"], [3, 8]],
  lessons: [["lessons"], [1, 1]],
  topics: [["lessons", "14"], [3, 4]],
  situations: [["lessons", "15"], [4, 5]],
  leads: [["lessons", "17"], [2, 3]],
};

/** Every page by its name: the report in its four states, documents, the sheet of an hour and the audit, in both
 * languages. */
async function pages() {
  const quiz = JSON.parse(boussole(["quizzes", "show", "orientation", "--format", "json"]));
  const sample = new URL("../cases/sheets/sample.json", import.meta.url);
  const states = {
    ok: readFileSync(sample, "utf8"),
    flat: sheet(quiz, (options) => options[Math.floor(options.length / 2)]),
    nothing_attracts_yet: sheet(quiz, (options) => options[0]),
    nothing_measured: JSON.stringify({ quiz: quiz.id, answers: {} }),
  };
  const written = [];
  for (const lang of ["fr", "en"]) {
    for (const [state, answers] of Object.entries(states)) {
      const recommend = ["--lang", lang, "recommend", "-", "--format"];
      const found = JSON.parse(boussole([...recommend, "json"], answers)).state;
      if (found !== state) throw new Error(`the sheet for ${state} is ${found}`);
      // What is folded away is not printed.
      written.push({ name: `${state}-${lang}`, html: boussole([...recommend, "html"], answers), sheets: [1, 2] });
      const sheet = boussole([...recommend, "html", "--one-page"], answers);
      written.push({ name: `sheet-${state}-${lang}`, html: sheet, sheets: [1, 1] });
    }
    for (const [name, [args, sheets]] of Object.entries(DOCUMENTS)) {
      // Whoever does not read would be gone before all of it is written.
      const input = args.includes("-") ? states.ok : undefined;
      const html = boussole(["--lang", lang, ...args, "--format", "html"], input);
      written.push({ name: `${name}-${lang}`, html, sheets });
    }
    written.push({ name: `hour-${lang}`, html: await longestSheet(BOUSSOLE, lang), sheets: [1, 1] });
    const small = fileURLToPath(new URL("../cases/diagnostics/_set", import.meta.url));
    const audit = ["--lang", lang, "audit", "small", "--quizzes", small, "--profiles", small];
    const html = boussole([...audit, "--people", "100", "--format", "html"]);
    written.push({ name: `audit-${lang}`, html, sheets: [2, 7] });
  }
  return written;
}

/** A page opened in the browser; what it says or asks for is told. */
async function open(browser, url, tell) {
  const page = await browser.newPage();
  page.on("request", (request) => request.url() === url || tell(`asks for ${request.url()}`));
  page.on("console", (message) => tell(`console: ${message.text()}`));
  page.on("pageerror", (error) => tell(`error: ${error}`));
  await page.goto(url);
  // What is folded away is looked at as well.
  await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
  await page.evaluate(AXE);
  return page;
}

/** Looks at an open page in a view; what is wrong is told. */
async function look(page, view, tell) {
  const { width, colorScheme, media = "screen" } = view;
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media, colorScheme });
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  if (beyond > 0) tell(`${beyond} pixels wider than ${width}`);
  const { violations, passes } = await page.evaluate(() =>
    globalThis.axe.run({ rules: { "target-size": { enabled: true } } }),
  );
  if (passes.length === 0) tell("axe-core has looked at nothing");
  for (const { id, help, nodes } of violations) {
    for (const { html } of nodes) tell(`${id}: ${help}: ${html.slice(0, 200)}`);
  }
}

/** On how many sheets of paper an open page prints. */
async function sheetsOfPaper(page, name) {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  if (PDF_FOLDER) writeFileSync(join(PDF_FOLDER, `${name}.pdf`), pdf);
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Everything that is wrong with a page, one line each. */
async function inspect(browser, folder, name, html, [least, most]) {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html);
  const faults = [];
  let where = "opening";
  const tell = (fault) => faults.push(`${name}, ${where}: ${fault}`);
  const page = await open(browser, pathToFileURL(file).href, tell);
  for (const view of VIEWS) {
    where = view.name;
    await look(page, view, tell);
  }
  await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = false)));
  const count = await sheetsOfPaper(page, name);
  if (count < least || count > most) tell(`${count} sheets of paper, not ${least} to ${most}`);
  await page.close();
  return faults;
}

const started = Date.now();
const folder = mkdtempSync(join(tmpdir(), "boussole-pages-"));
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
});
try {
  const all = await pages();
  const faults = [];
  for (const { name, html, sheets } of all) {
    faults.push(...(await inspect(browser, folder, name, html, sheets)));
  }
  // What is spoiled on purpose must be found wrong, or nothing above means anything.
  const spoiled = all[0].html
    .replace(' lang="fr"', "")
    .replace("--quiet: #44525f", "--quiet: #c4c4c4")
    .replace("</main>", '<p style="width: 50rem">.</p><img src="https://example.org/a.png"></main>');
  const found = await inspect(browser, folder, "spoiled", spoiled, [99, 99]);
  const missed = ["html-has-lang", "color-contrast", "image-alt", "pixels wider", "example.org", "sheets"];
  for (const sign of missed.filter((sign) => !found.some((fault) => fault.includes(sign)))) {
    faults.push(`a page spoiled on purpose passes: ${sign}`);
  }
  for (const fault of faults) console.log(fault);
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`${all.length} pages, ${VIEWS.length} views each: ${faults.length} faults (${seconds} s)`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
