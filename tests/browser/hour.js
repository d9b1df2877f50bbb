// Leads the guided hour to its end with the longest texts that each question takes, and gives the page of its sheet.

import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Words of many widths, cut to so many characters. */
const long = (most) => "Wagon météo & <b>mots</b> « élargis » ".repeat(10).slice(0, most).trim();

/** A job of one's own that has no sheet: as many characters as there is room for. */
const own = (n) => Array(6).fill(["zythologue", "xyzzygue", "qwghlmgue"][n - 1]).join(", ").slice(0, 60);

/** What is said to a question, by its step and its field. */
function answer(step, field) {
  const said = {
    "demand keep": "1",
    "demand label": long(80),
    "demand demand": long(160),
    "demand deadline": "2127-03-18",
    "leads own": own(1),
    "leads own-2": own(2),
    "leads own-3": own(3),
    "limits doubt": "3",
    "limits helps": long(160),
    "keep kept": "1,2",
    "keep further": "1",
    "plan again": "2127-06-09",
    "sheet print": "1",
    "sheet end": "2",
  }[`${step} ${field}`];
  if (said !== undefined) return said;
  if (step === "leads") {
    const kind = field.split(".")[1];
    return { because: "c,d,e,g", else: long(160) }[kind] ?? "2";
  }
  // Every limit is one that the student would rather do without, every obstacle stands.
  if (step === "limits") return field.endsWith(".obstacle") ? "1" : "rather-not";
  if (step === "threads") return long(160);
  if (step !== "plan") return "";
  const [kind, n] = field.split("-");
  const most = kind === "what" ? 160 : 80;
  return { when: `2126-12-2${n}`, confidence: n }[kind] ?? long(most);
}

/** The page of the sheet, in a language. */
export async function longestSheet(program, lang) {
  const folder = mkdtempSync(join(tmpdir(), "boussole-hour-"));
  try {
    copyFileSync(new URL("../cases/sheets/sample.json", import.meta.url), join(folder, "sheet.json"));
    const options = ["--lang", lang, "guide", "--open", "sheet.json", "--database", "records.db"];
    const hour = spawn(program, options, { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
    const ended = new Promise((resolve) => hour.on("close", resolve));
    let helped = 0;
    for await (const line of createInterface({ input: hour.stdout })) {
      const prompt = /^\[\d\/9 (\S+) (\S+)\]$/.exec(line);
      if (!prompt) continue;
      // Two more ideas of one's own, behind the third door.
      const isDoor = prompt[2] === "helps" && helped++ < 2;
      hour.stdin.write(`${isDoor ? "/d" : answer(prompt[1], prompt[2])}\n`);
    }
    if ((await ended) !== 0) throw new Error(`${lang}: the hour did not end well`);
    const page = readdirSync(folder).find((name) => name.endsWith(".html"));
    if (!page) throw new Error(`${lang}: no sheet was written`);
    return readFileSync(join(folder, page), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
