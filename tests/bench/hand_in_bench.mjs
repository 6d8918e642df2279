// Hand-ins over HTTP against bare commits of two rows in the same database, in turn.
import { spawnSync } from "node:child_process";
import http from "node:http";
import net from "node:net";
import path from "node:path";
import { databaseOf } from "./database.mjs";
import { formIn, median, rounds, signIn, startProgram, tell } from "./rig.mjs";

const build = process.argv[2];
const clients = 8;
const batches = 6;
const program = await startProgram(build);
const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
const { hostname, port } = new URL(program.address);

function ask(place, cookie) {
  return new Promise((resolve, reject) => {
    const request = http.get({ agent, hostname, port, path: place, headers: { Cookie: cookie } },
      (answer) => {
        const parts = [];
        answer.on("data", (part) => parts.push(part));
        answer.on("end", () =>
          resolve({ status: answer.statusCode, text: Buffer.concat(parts).toString() }));
      });
    request.on("error", reject);
  });
}

/// The next form of each organisation, filled in and ready to be sent.
async function prepare(visitors, step) {
  const ready = [];
  for (const visitor of visitors) {
    const page = await ask(`${visitor.place}/step-${step}`, visitor.cookie);
    const { place, fields } = formIn(page.text, "/afwerking");
    const body = new URLSearchParams([...fields]).toString();
    ready.push({ place, body, cookie: visitor.cookie });
  }
  return ready;
}

/// A client that costs little beside what it measures: one connection, one request at a time.
async function openLine() {
  const socket = net.connect({ host: hostname, port: Number(port), noDelay: true });
  await new Promise((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("error", reject);
  });
  socket.setEncoding("latin1");
  const heard = { text: "", tell: null, fail: null };
  socket.on("close", () => heard.fail?.(new Error("the program hung up")));
  socket.on("data", (piece) => {
    heard.text += piece;
    const end = heard.text.indexOf("\r\n\r\n");
    const length = end < 0 ? NaN : Number(/\r\ncontent-length: *(\d+)/i.exec(heard.text)?.[1] ?? 0);
    if (heard.text.length >= end + 4 + length) heard.tell(heard.text);
  });
  return {
    /// The status of the answer.
    post({ place, body, cookie }) {
      heard.text = "";
      const answered = new Promise((resolve, reject) => {
        heard.tell = (text) => resolve(Number(text.slice(9, 12)));
        heard.fail = reject;
      });
      socket.write(`POST ${place} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${cookie}\r\n` +
        `Origin: ${program.address}\r\nContent-Type: application/x-www-form-urlencoded\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      return answered;
    },
    close() { socket.destroy(); },
  };
}

/// Seconds until all are answered.
async function send(ready, lines) {
  const waiting = [...ready];
  const begun = process.hrtime.bigint();
  await Promise.all(lines.map(async (line) => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const status = await line.post(next);
      if (status !== 303) throw new Error(`${next.place}: ${status}`);
    }
  }));
  return Number(process.hrtime.bigint() - begun) / 1e9;
}

/// Hand-ins per second over some batches; only the sending counts.
async function rateOf(visitors, round) {
  let seconds = 0;
  const lines = await Promise.all(Array.from({ length: clients }, openLine));
  for (let batch = 0; batch < batches; batch += 1) {
    seconds += await send(await prepare(visitors, 1 + round * batches + batch), lines);
  }
  lines.forEach((line) => line.close());
  return (batches * visitors.length) / seconds;
}

try {
  const visitors = [];
  for (const contact of program.contacts) {
    const cookie = await signIn(program.address, contact.email);
    const tasks = (await ask("/taken", cookie)).text;
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
