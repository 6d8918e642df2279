// Program, database or both are killed at any moment under load. What was acknowledged is there
// once, what wasn't is there at most once, and the journal verifies.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { databaseOf } from "../bench/database.mjs";
import { launch, makePlace } from "../bench/rig.mjs";
import { Client } from "./clients.mjs";

const cycles = Number(process.env.DRAAIBOEK_KILLS ?? 4);
const file = process.env.DRAAIBOEK_PROGRAM;
const steps = 40;
const workers = 8;
let place;
let running;

before(async () => {
  place = makePlace(fileURLToPath(new URL("../..", import.meta.url)));
  running = await launch(file, place);
});

after(async () => {
  running?.child.kill("SIGTERM");
  await running?.ended;
  if (place) rmSync(place.folder, { recursive: true, force: true });
});

const wait = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

const done = (clients) => clients.reduce((sum, client) => sum + client.acknowledged.size, 0);

/// Waits until so many more hand-ins of these clients were acknowledged, or all that they have.
async function reach(count, crew) {
  const wanted = done(crew) + count;
  while (done(crew) < wanted && crew.some((client) => client.next <= steps)) await wait(5);
}

/// Some before each kill, at random, and so that there are some left for the last one.
function share(clients, cycle) {
  const left = clients.length * steps - done(clients);
  return 1 + Math.floor(Math.random() * Math.min(60, left / (cycles - cycle) / 3));
}

/// In turn the program, its database, and both; -9 each time.
async function kill(cycle) {
  const database = databaseOf(running.pid, place.data);
  if (cycle % 3 !== 0) process.kill(database.pid, "SIGKILL");
  if (cycle % 3 !== 1) {
    running.child.kill("SIGKILL");
    await running.ended;
    running = await launch(file, place);
  }
}

async function check(client) {
  const counts = await client.lived();
  const email = client.contact.email;
  for (const step of client.acknowledged) {
    assert.equal(counts.get(step), 1, `${email}: step ${step} was acknowledged`);
  }
  for (const [step, count] of counts) {
    assert.ok(client.tried.has(step), `${email}: step ${step} was never sent`);
    assert.equal(count, 1, `${email}: step ${step} is there more than once`);
  }
}

test("nothing acknowledged is lost or doubled", { timeout: 1_100_000 }, async () => {
  const clients = place.contacts.map((contact) => new Client(contact, steps));
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    // Those with the most work left, so that it lasts.
    const crew = [...clients].sort((one, other) => one.next - other.next).slice(0, workers);
    for (const client of crew) await client.arrive(running.address);
    let over = false;
    const work = Promise.all(crew.map((client) => client.work(() => over)));
    await reach(share(clients, cycle), crew);
    await kill(cycle);
    for (const client of crew) client.address = running.address;
    await reach(workers, crew);
    over = true;
    await work;
    for (const client of crew) {
      await client.arrive(running.address);
      await check(client);
    }
  }
  console.log(`${done(clients)} hand-ins were acknowledged over ${cycles} kills`);
  running.child.kill("SIGTERM");
  await running.ended;
  const verified = spawnSync(file, ["verify", "--data", place.data, "--home", place.home],
    { encoding: "utf8" });
  assert.equal(verified.status, 0, verified.stdout + verified.stderr);
});
