// The second programme, written from workflows/README.md alone, runs to its end on the same pages:
// groups with dates of their own, applications, a decision of the authority itself.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { openBrowser } from "./browser.mjs";
import { Crew } from "./crew.mjs";
import { makePapers } from "./papers.mjs";
import { formGroup, invite, note, planDate, planWave } from "./planning.mjs";
import { startProgram } from "./program.mjs";
import { Visitor } from "./visitor.mjs";

const programme = fileURLToPath(
  new URL("../programmes/acm-idm-pilot/workflow.yaml", import.meta.url));
const title = "Pilot van de browser";
const towns = { marie: "Merelbeke-Melle", omar: "Oosterzele", zita: "Kruisem", jan: "Aalter" };
const emails = {
  carla: "carla@vo-crt.example", ann: "ann@vo-crt.example", sam: "sam@digitaal.example",
  tine: "tine@digitaal.example", ed: "ed@adviesbureau.example", marie: "marie@melle.example",
  omar: "omar@oosterzele.example", zita: "zita@kruisem.example", jan: "jan@aalter.example",
};
const findings = [];
const looked = new Set();
const people = {};
let program;
let browser;
let crew;

before(async () => {
  program = await startProgram();
  const published = spawnSync(process.env.DRAAIBOEK_PROGRAM,
    ["publish", programme, "--state", "active", "--data", program.data], { encoding: "utf8" });
  assert.equal(published.status, 0, published.stderr);
  browser = await openBrowser();
  for (const [name, email] of Object.entries(emails)) {
    people[name] = await Visitor.arrive(browser, program.address, email, { findings, looked });
  }
  crew = new Crew(people, title, { program, papers: await makePapers(browser), findings });
});

after(async () => {
  await browser?.close();
  await program?.stop();
});

const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const anything = { sessions: () => true };

async function openApplication(visitor, place, name) {
  await visitor.open(`${place}/toepassingen`);
  await visitor.page.type("main form input[type=text]", name);
  await visitor.submit("main form[method=post] button");
}

async function groupPlaces(wave) {
  await people.carla.open(`${wave}/groepen`);
  return people.carla.page.$$eval('main a[href*="/verplaatsing/intake"]',
    (links) => links.map((link) => link.getAttribute("href")));
}

test("a pilot of two groups and five applications runs to its end", { timeout: 900_000 },
  async () => {
    const { carla, marie, omar, zita, jan } = people;
    const wave = await planWave(carla, title, [day(14)],
      { programme: "Pilot", staff: ["Carla", "Ann", "Tine", "Ed"] });
    const places = {};
    for (const [who, town] of Object.entries(towns)) {
      places[who] = await invite(carla, wave, town, emails[who]);
    }
    await program.goTo(day(14));
    await crew.workUntilQuiet(anything);
    for (const place of Object.values(places)) {
      await note(carla, place, ["contacted", "informed", "applied"]);
    }
    await program.goTo(day(14 + 28));
    await crew.workUntilQuiet(anything);
    for (const place of Object.values(places)) await note(carla, place, ["enrolled"]);
    await formGroup(carla, wave, "Groep oost", [towns.marie, towns.omar]);
    await formGroup(carla, wave, "Groep west", [towns.zita, towns.jan]);
    for (const place of await groupPlaces(wave)) await planDate(carla, place, day(63));
    await crew.workUntilQuiet({ sessions: () => false });
    await openApplication(marie, places.marie, "Loket");
    await openApplication(marie, places.marie, "Bibliotheek");
    await openApplication(omar, places.omar, "Zaalverhuur");
    await openApplication(zita, places.zita, "Kinderopvang");
    await openApplication(jan, places.jan, "Parkeren");
    await program.goTo(day(63));
    await crew.workUntilQuiet(anything);
    await crew.mustBeDone(wave, Object.values(places));
    assert.deepEqual(findings, []);
    assert.equal(await program.verify(), "");
  });
