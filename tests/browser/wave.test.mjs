// One whole wave with three organisations through the pages: every role does what "Uw taken"
// asks, the clock goes from workshop to workshop, until the wave is finished. Zita of Kruisem
// works without scripts.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser } from "./browser.mjs";
import { Crew } from "./crew.mjs";
import { makePapers } from "./papers.mjs";
import { planWave, enrol, workshopDates } from "./planning.mjs";
import { startProgram } from "./program.mjs";
import { Visitor } from "./visitor.mjs";

const title = "Golf van de browser";
const findings = [];
const looked = new Set();
let program;
let browser;
let papers;
const people = {};

before(async () => {
  program = await startProgram();
  browser = await openBrowser();
  papers = await makePapers(browser);
  const emails = {
    carla: "carla@vo-crt.example", ann: "ann@vo-crt.example", vic: "vic@abb.example",
    marie: "marie@melle.example", omar: "omar@oosterzele.example", zita: "zita@kruisem.example",
  };
  for (const [name, email] of Object.entries(emails)) {
    people[name] = await Visitor.arrive(browser, program.address, email,
      { scripts: name !== "zita", findings, looked });
  }
});

after(async () => {
  await browser?.close();
  await program?.stop();
});

/// On a telephone a timeline opens where today is, and nothing of a map is out of sight.
async function lookAtPicturesOnATelephone({ carla }, wave) {
  await carla.page.setViewport({ width: 360, height: 740 });
  const inFrame = (selector) => carla.page.$$eval(selector, (found) => found.map((one) => {
    const frame = one.closest(".db-picture").getBoundingClientRect();
    const { left, right } = one.getBoundingClientRect();
    return frame.left <= left && right <= frame.right;
  }));
  await carla.open(`${wave}/tijdlijn`);
  assert.ok(await carla.page.$eval(".db-picture", (frame) => frame.scrollLeft > 0));
  assert.ok((await inFrame(".db-picture__today")).every(Boolean));
  await carla.open(`${wave}/kaart`);
  assert.ok((await inFrame(".db-picture__drawing")).every(Boolean));
  await carla.page.setViewport({ width: 1280, height: 900 });
}

/// Pages that the wave itself doesn't lead to.
async function lookAround(wave) {
  const { carla, ann, marie } = people;
  const pages = ["", "/bord", "/deelnemers", "/deelnemers/toevoegen", "/medewerkers", "/gegevens",
    "/annulering", "/workshops/workshop-2", "/workshops/workshop-4", "/verplaatsing/workshop-4"];
  for (const page of pages) await carla.picture(wave + page, `wave${page.replaceAll("/", "-")}`);
  await lookAtPicturesOnATelephone(people, wave);
  await carla.picture("/golven", "waves");
  await carla.picture("/golven/nieuw", "plan");
  await carla.picture(wave.replace("golven", "zaken") + "/geschiedenis", "history");
  await ann.picture("/nazicht", "queue");
  await ann.picture("/taken", "tasks-analyst");
  await marie.picture("/taken", "tasks-contact");
}

const name = "a wave of three organisations runs from planning to closing";
test(name, { timeout: 900_000 }, async () => {
  const dates = workshopDates();
  const wave = await planWave(people.carla, title, dates);
  const towns = { marie: "Merelbeke-Melle", omar: "Oosterzele", zita: "Kruisem" };
  for (const [who, town] of Object.entries(towns)) {
    await enrol(people.carla, wave, town, people[who].email);
  }
  const crew = new Crew(people, title, { program, papers, findings });
  let sentBack = false;
  const verdict = (step) => {
    if (step !== "bcp.review" || sentBack) return "accepted";
    sentBack = true;
    return "revise";
  };
  await crew.workUntilQuiet({ sessions: () => false, verdict });
  for (const [index, date] of dates.entries()) {
    await program.goTo(date);
    if (index === 2) await lookAround(wave);
    const before = crew.trail.length;
    const sessions = () => !crew.trail.slice(before).some((one) => one.endsWith(".held"));
    const done = await crew.workUntilQuiet({ sessions, verdict });
    assert.ok(done > 0, `nothing happened on ${date}; so far:\n${crew.trail.join("\n")}`);
  }
  assert.ok(sentBack, "a BCP was sent back and handed in again");
  await people.carla.open(wave);
  await people.carla.mustSee("Afgerond");
  await people.carla.open(`${wave}/bord`);
  for (const town of Object.values(towns)) await people.carla.mustSee(town);
  assert.deepEqual(findings, []);
  assert.equal(await program.verify(), "");
});
