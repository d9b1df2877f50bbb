// Holds the engine for the browser against the program: what the tests of `src/site` wrote down of many sheets
// (target/site/expected.jsonl) must be the same, byte for byte, in both languages, once the engine has what is told
// of careers, as a site lays it beside the engine.
//
//     node same.js BOUSSOLE ENGINE EXPECTED

import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [BOUSSOLE, ENGINE, EXPECTED] = process.argv.slice(2);
const { instance } = await WebAssembly.instantiate(readFileSync(ENGINE));
const wasm = instance.exports;

function write(bytes) {
  const at = wasm.boussole_request(bytes.length);
  new Uint8Array(wasm.memory.buffer).set(bytes, at);
}

function ask(post, path, fields) {
  const request = { post, path, fields, today: "2026-11-30", seed: 7 };
  write(new TextEncoder().encode(JSON.stringify(request)));
  const length = wasm.boussole_respond();
  const reply = new Uint8Array(wasm.memory.buffer, wasm.boussole_reply(), length);
  return reply;
}

const hash = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

const folder = mkdtempSync(join(tmpdir(), "boussole-same-"));
execFileSync(BOUSSOLE, ["--lang", "en", "site", "--engine", ENGINE, "--to", folder]);
ask(false, "/fr", []); // The first request opens it.
write(readFileSync(join(folder, "prose.bin")));
if (!wasm.boussole_prose()) throw new Error("the engine does not take the prose beside it");
rmSync(folder, { recursive: true });

const lines = readFileSync(EXPECTED, "utf8").trim().split("\n").map((line) => JSON.parse(line));
if (!lines.length) throw new Error(`${EXPECTED} is empty`);
const others = [];
for (const [number, { sheet, ...expected }] of lines.entries()) {
  ask(true, "/fr/resume", [["sheet", sheet]]);
  for (const [language, expectedHash] of Object.entries(expected)) {
    const own = hash(ask(false, `/${language}/result`, []));
    if (own !== expectedHash) others.push(`${number}/${language}`);
  }
}
if (others.length) {
  console.error(`${others.length} results differ between the browser and the program: ${others.slice(0, 9)}`);
  process.exit(1);
}
console.log(`the engine for the browser: ${lines.length} sheets in both languages as the program shows them`);
