// Hand-ins over HTTP against bare commits of two rows in the same database, in turn.
import { spawnSync } from "node:child_process";
import http from "node:http";
import path from "node:path";
import { databaseOf } from "./database.mjs";
import { formIn, median, rounds, signIn, startProgram, tell } from "./rig.mjs";

const build = process.argv[2];
const clients = 8;
const batches = 6;
const program = await startProgram(build);
const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
const { hostname, port } = new URL(program.address);

function ask(method, place, cookie, body = "") {
  return new Promise((resolve, reject) => {
    const headers = { Cookie: cookie, Origin: program.address };
    if (body) Object.assign(headers, { "Content-Type": "application/x-www-form-urlencoded",
      "Content-Length": Buffer.byteLength(body) });
    const wanted = { agent, hostname, port, method, path: place, headers };
    const request = http.request(wanted, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () =>
        resolve({ status: answer.statusCode, text: Buffer.concat(parts).toString() }));
    });
    request.on("error", reject);
    request.end(body);
  });
}

/// The next form of each organisation, filled in and ready to be sent.
async function prepare(visitors, step) {
  const ready = [];
  for (const visitor of visitors) {
    const page = await ask("GET", `${visitor.place}/step-${step}`, visitor.cookie);
    const { place, fields } = formIn(page.text, "/afwerking");
    const body = new URLSearchParams([...fields]).toString();
    ready.push({ place, body, cookie: visitor.cookie });
  }
  return ready;
}

/// Seconds until all are answered.
async function send(ready) {
  const waiting = [...ready];
  const begun = process.hrtime.bigint();
  await Promise.all(Array.from({ length: clients }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const answer = await ask("POST", next.place, next.cookie, next.body);
      if (answer.status !== 303) throw new Error(`${next.place}: ${answer.status}\n${answer.text}`);
    }
  }));
  return Number(process.hrtime.bigint() - begun) / 1e9;
}

/// Hand-ins per second over some batches; only the sending counts.
async function rateOf(visitors, round) {
  let seconds = 0;
  for (let batch = 0; batch < batches; batch += 1) {
    seconds += await send(await prepare(visitors, 1 + round * batches + batch));
  }
  return (batches * visitors.length) / seconds;
}

try {
  const visitors = [];
  for (const contact of program.contacts) {
    const cookie = await signIn(program.address, contact.email);
    const tasks = (await ask("GET", "/taken", cookie)).text;
    visitors.push({ cookie, place: tasks.match(/href="([^"]+)\/step-1"/)[1] });
  }
  const { socket } = databaseOf(program.pid);
  const [rates, bars, ratios] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    const bare = spawnSync(path.join(build, "tests/bench/bare_commits"),
      [socket, String(clients), "3"], { encoding: "utf8" });
    bars.push(Number(bare.stdout));
    rates.push(await rateOf(visitors, round));
    ratios.push(rates.at(-1) / bars.at(-1));
  }
  const rate = (list) => `${Math.round(median(list)).toLocaleString("en")}/s`;
  tell("commits of two rows through the connector, 8 clients", rate(bars));
  tell("hand-ins over HTTP, 8 clients", rate(rates));
  tell("hand-ins, of the bare commits", `${(100 * median(ratios)).toFixed(1)} %`, "at least 25 %");
} finally {
  agent.destroy();
  await program.stop();
}
