// A student of a class, at a browser without JavaScript, with nothing but a keyboard; they know what was confirmed.

import { answer } from "./answer.js";

const TOO_MANY = 60;
/** Thirty-two browsers on one computer are slow. */
const PATIENCE_MS = 120_000;

/** Somebody at a browser of their own. */
export async function somebody(browser) {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "fr-FR" });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const press = async (what) => {
    await what.focus();
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  };
  return { context, page, press, confirmed: new Set(), underWay: undefined, cuts: 0, again: 0 };
}

/** Types a code where one is asked for; gives where that leads. */
export async function enter({ page, press }, origin, code) {
  await page.goto(`${origin}/fr/join`);
  await page.locator("#code").fill(code.toLowerCase().replace("-", " "));
  await press(page.locator("form.typed-code button"));
  return page.url();
}

/** Takes a seat with the code of the class; its name and its code. */
export async function sit(student, origin, code) {
  const there = await enter(student, origin, code);
  if (!there.includes("/place")) throw new Error(`the code ${code} leads to ${there}`);
  const name = await student.page.locator(".seat strong").innerText();
  return { name, code: await student.page.locator(".big code").innerText() };
}

/** Does something, if there is an answer to it. */
async function isAnswered(page, act) {
  try {
    await act();
  } catch (error) {
    if (!/net::|interrupted|chrome-error/.test(error.message)) throw error;
    return false;
  }
  return !page.url().startsWith("chrome-error:");
}

/** Looks at the quiz, again and again until there is an answer. */
async function comesBack({ page }, origin, cutOff) {
  for (let times = 0; times < 120; times += 1) {
    if (await isAnswered(page, () => page.goto(`${origin}/fr/quiz`))) return;
    if (times === 0) cutOff();
    await page.waitForTimeout(1000);
  }
  throw new Error("nobody answers any more");
}

/** What the page asks; a remark asks nothing, and stands behind so many answers. */
async function asked({ page, confirmed }) {
  const item = page.locator('#question input[name="item"]');
  return (await item.count()) ? item.first().getAttribute("value") : `remark ${confirmed.size}`;
}

const USUAL = { most: TOO_MANY, way: 0, answered: () => {}, cutOff: () => {} };

/**
 * Answers up to the result, or so many pages, in one way or another. Where the network breaks off, they come back: what
 * was confirmed is not asked again, and of all that was sent only the last answer may be.
 */
export async function answers(student, origin, name, fault, how) {
  const { page, press, confirmed } = student;
  const { most, way, answered, cutOff } = { ...USUAL, ...how };
  const noticed = () => {
    student.cuts += 1;
    if (student.cuts === 1) cutOff();
  };
  await comesBack(student, origin, noticed);
  for (let step = 0; step < most; step += 1) {
    if (page.url().includes("/result")) return;
    if (await page.locator("#typed").count()) fault(page.url(), "a student is asked to write");
    if (!(await page.locator(".seat strong").innerText()).includes(name)) fault(page.url(), "the seat is not named");
    const question = await asked(student);
    if (confirmed.has(question)) fault(name, `${question} was confirmed, and is asked again`);
    if (student.underWay === question) student.again += 1;
    else if (student.underWay) confirmed.add(student.underWay);
    student.underWay = question;
    if (await isAnswered(page, () => answer(page, press, step + way))) {
      confirmed.add(question);
      student.underWay = undefined;
      answered();
    } else {
      noticed();
      await comesBack(student, origin, noticed);
    }
  }
  if (most === TOO_MANY) throw new Error(`no result after ${most} pages`);
}
