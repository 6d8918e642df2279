// One whole wave with three organisations through the pages: every role does what "Uw taken"
// asks, the clock goes from workshop to workshop, until the wave is finished. Zita of Kruisem
// works without scripts.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser } from "./browser.mjs";
import { makePapers } from "./papers.mjs";
import { planWave, enrol, workshopDates } from "./planning.mjs";
import { startProgram } from "./program.mjs";
import { Visitor } from "./visitor.mjs";
import { doStep } from "./work.mjs";

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

/// Places of what waits for this visitor in our wave; sessions only on or after their day.
async function waiting(visitor) {
  await visitor.open("/taken");
  return visitor.page.$$eval("main", ([main], wave) => {
    const staff = [...main.querySelectorAll("table tbody tr")]
      .filter((row) => row.cells[2].innerText.trim() === wave)
      .map((row) => row.querySelector("a").getAttribute("href"));
    const own = [...main.querySelectorAll(".db-track")]
      .filter((track) => track.querySelector("h2").innerText.includes(wave))
      .flatMap((track) => [...track.querySelectorAll("li")])
      .filter((item) => item.querySelector(
        ".db-status--todo, .db-status--action, .db-status--late, .db-status--busy"))
      .map((item) => item.querySelector("a"))
      .map((link) => link.getAttribute("href"));
    return [...staff, ...own];
  }, title);
}

const isSession = (place) => place.endsWith(".held");

/// Says where it went wrong, with what the page and the log said.
async function tell(place, act) {
  try {
    await act();
  } catch (error) {
    const log = program.log().split("\n").slice(-6).join("\n");
    throw new Error(`at ${place}: ${error.message}\n${findings.join("\n")}\n${log}`);
  }
}

/// Everybody does what is asked until nothing is; gives the number of steps done.
async function workUntilQuiet(state) {
  let done = 0;
  for (let found = true; found;) {
    found = false;
    for (const [name, visitor] of Object.entries(people)) {
      for (const place of await waiting(visitor)) {
        if (isSession(place) && !state.isDay) continue;
        await visitor.picture(place, `step-${place.split("/").at(-1)}`);
        const first = place.endsWith("bcp.review") && !state.sentBack;
        await tell(place, () => doStep(visitor, place, papers, first ? "revise" : "accepted"));
        if (first) state.sentBack = true;
        if (isSession(place)) state.isDay = false;
        state.trail.push(`${name} ${place.split("/").at(-1)}`);
        found = true;
        done += 1;
      }
    }
  }
  return done;
}

/// Pages that the wave itself doesn't lead to.
async function lookAround(wave) {
  const { carla, ann, marie } = people;
  const pages = ["", "/bord", "/deelnemers", "/deelnemers/toevoegen", "/medewerkers", "/gegevens",
    "/annulering", "/workshops/workshop-2", "/workshops/workshop-4", "/verplaatsing/workshop-4"];
  for (const page of pages) await carla.picture(wave + page, `wave${page.replaceAll("/", "-")}`);
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
  const state = { isDay: false, sentBack: false, trail: [] };
  await workUntilQuiet(state);
  for (const [index, date] of dates.entries()) {
    await program.goTo(date);
    if (index === 2) await lookAround(wave);
    state.isDay = true;
    const done = await workUntilQuiet(state);
    assert.ok(done > 0, `nothing happened on ${date}; so far:\n${state.trail.join("\n")}`);
  }
  assert.ok(state.sentBack, "a BCP was sent back and handed in again");
  await people.carla.open(wave);
  await people.carla.mustSee("Afgerond");
  await people.carla.open(`${wave}/bord`);
  for (const town of Object.values(towns)) await people.carla.mustSee(town);
  assert.deepEqual(findings, []);
  assert.equal(await program.verify(), "");
});
