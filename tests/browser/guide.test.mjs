// The guide follows the screens: its pictures are made here from the demo, and the words that it
// tells readers to look for are words of the screens. DRAAIBOEK_GUIDE names the folder for new
// pictures; without it the pages are only visited.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { openBrowser } from "./browser.mjs";
import { startProgram } from "./program.mjs";
import { Visitor } from "./visitor.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const guide = path.join(root, "docs/handleiding");
const findings = [];
const looked = new Set();
let program;
let browser;

before(async () => {
  program = await startProgram();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await program?.stop();
});

function chapters() {
  return readdirSync(guide).filter((file) => file.endsWith(".md")).map((file) =>
    ({ file, text: readFileSync(path.join(guide, file), "utf8") }));
}

function linksOf(visitor, selector) {
  return visitor.page.$$eval(selector, (links) =>
    links.map((link) => ({ words: link.innerText, place: link.getAttribute("href") })));
}

/// The first wave of the demo, which is half-way.
async function firstWave(visitor) {
  await visitor.open("/golven");
  const waves = await linksOf(visitor, "main table a[href^='/golven/']");
  return waves.find((link) => link.words === "Golf 1").place;
}

const pictures = {
  taken: { email: "filip@dendermonde.example", find: () => "/taken" },
  bia: {
    email: "filip@dendermonde.example",
    find: (filip) => filip.findTask("main input[type=file]"),
  },
  bord: { email: "carla@vo-crt.example", find: async (one) => `${await firstWave(one)}/bord` },
  workshop: {
    email: "carla@vo-crt.example",
    find: async (one) => `${await firstWave(one)}/workshops/workshop-4`,
  },
  nazicht: {
    email: "ann@vo-crt.example",
    async find(ann) {
      await ann.open("/nazicht");
      return (await linksOf(ann, "main a[href*='/stappen/']"))[0].place;
    },
  },
  valideren: {
    email: "vic@abb.example",
    find: (vic) => vic.findTask("main input[type=radio]"),
  },
  systeem: { email: "beheer@vo-crt.example", find: () => "/systeem" },
};

async function take(page, name, size) {
  const folder = process.env.DRAAIBOEK_GUIDE;
  await page.setViewport(size);
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

for (const [name, { email, find }] of Object.entries(pictures)) {
  test(`the picture "${name}" shows a page of the demo`, async () => {
    const visitor = await Visitor.arrive(browser, program.address, email, { findings, looked });
    await visitor.open(await find(visitor));
    await take(visitor.page, name, { width: 900, height: 700 });
    if (name === "bord") await take(visitor.page, "board", { width: 1280, height: 1300 });
    assert.deepEqual(findings, []);
  });
}

test("every picture that the guide shows is made here", () => {
  const shown = chapters().flatMap(({ text }) =>
    [...text.matchAll(/\(beelden\/([a-z-]+)\.png\)/g)].map((found) => found[1]));
  assert.deepEqual(shown.sort(), Object.keys(pictures).sort());
});

test("the guide names only words that stand on the screens", () => {
  const screens = ["config/texts.nl.yaml", "workflows/bcp-coaching/workflow.yaml"]
    .map((file) => readFileSync(path.join(root, file), "utf8")).join("\n");
  const unknown = chapters().flatMap(({ file, text }) =>
    [...text.matchAll(/\*\*([^*]+)\*\*/g)]
      .flatMap((found) => found[1].split(" › "))
      .filter((words) => !screens.includes(words.replace(/\.$/, "")))
      .map((words) => `${file}: ${words}`));
  assert.deepEqual(unknown, []);
});
