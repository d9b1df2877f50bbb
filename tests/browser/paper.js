// Holds the result on paper to one sheet: of many answer sheets, each with the longest careers kept and named as own
// ideas, in both languages. The tallest is printed.
//
//     CHROMIUM=/usr/bin/chromium node paper.js BOUSSOLE [FOLDER FOR PICTURES]

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const { CHROMIUM } = process.env;
const [BOUSSOLE, PICTURES] = process.argv.slice(2);
/** As many sheets are tried in each language. */
const SHEETS = 40;
/** The most of each that a sheet holds. */
const [KEPT, IDEAS] = [5, 3];
/** What a sheet of A4 leaves between its margins, in pixels of 1/96 inch: 178 × 265 mm. */
const PAPER = { width: 672, height: 1001 };

const run = (...args) => execFileSync(BOUSSOLE, args, { encoding: "utf8", maxBuffer: 2 ** 26 });

/** A sheet with the careers of a language whose names are longest. */
function longest(sheet, careers) {
  const [kept, ideas] = [careers.slice(0, KEPT), careers.slice(KEPT, KEPT + IDEAS)];
  const reactions = Object.fromEntries(kept.map((id) => [id, { is: "yes", because: [] }]));
  return JSON.stringify({ ...sheet, reactions, guesses: ideas });
}

const folder = mkdtempSync(join(tmpdir(), "boussole-paper-"));
const sheets = readFileSync(new URL("../../target/site/expected.jsonl", import.meta.url), "utf8").trim().split("\n");
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: PAPER });
await page.emulateMedia({ media: "print" });
let tallest = { height: 0 };
try {
  for (const language of ["fr", "en"]) {
    const all = JSON.parse(run("--lang", language, "careers", "--format", "json"));
    const careers = all.sort((a, b) => b.title.length - a.title.length).map(({ id }) => id);
    for (const [number, line] of sheets.slice(0, SHEETS).entries()) {
      const file = join(folder, "sheet.json");
      writeFileSync(file, longest(JSON.parse(JSON.parse(line).sheet), careers));
      const html = run("--lang", language, "recommend", file, "--format", "html", "--one-page");
      await page.setContent(html);
      const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      if (height > tallest.height) tallest = { height, html, where: `sheet ${number}, ${language}` };
    }
  }
  await page.setContent(tallest.html);
  if (PICTURES) await page.screenshot({ path: join(PICTURES, "paper.png"), fullPage: true });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const printed = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  const told = `${tallest.where}: ${Math.round(tallest.height)} of ${PAPER.height} pixels, on ${printed} sheets`;
  if (tallest.height > PAPER.height || printed !== 1) {
    console.error(`the result does not fit on one sheet of paper: ${told}`);
    process.exitCode = 1;
  } else {
    console.log(`the tallest result on paper: ${told}`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
