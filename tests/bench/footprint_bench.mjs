// What the program takes: memory with logins, pages and an upload of 50 MB; and whether a thousand
// idle connections keep a new visitor waiting.
import { readFileSync, writeFileSync } from "node:fs";
import net from "node:net";
import { randomBytes } from "node:crypto";
import { formIn, load, median, pageOf, signIn, startProgram, tell } from "./rig.mjs";

const program = await startProgram(process.argv[2]);
const { hostname, port } = new URL(program.address);
const idle = 1000;
const idleSeconds = 60;
const megabyte = 1024 * 1024;

function status(name) {
  const told = readFileSync(`/proc/${program.pid}/status`, "utf8");
  return Number(told.match(new RegExp(`${name}:\\s+(\\d+)`))[1]) / 1024;
}
/// From here on the high-water mark counts anew.
const forgetPeak = () => writeFileSync(`/proc/${program.pid}/clear_refs`, "5");

/// 50 MB that begin as a PDF does.
function bigPaper() {
  const head = Buffer.from("%PDF-1.4\n");
  return new Blob([head, randomBytes(50 * megabyte - head.length)]);
}

async function upload(cookie) {
  const tasks = await pageOf(program, "/taken", cookie);
  const step = `${tasks.match(/href="([^"]+)\/step-1"/)[1]}/paper`;
  const { place, html, fields } = formIn(await pageOf(program, step, cookie), "/bestanden");
  const form = new FormData();
  for (const [name, value] of fields) form.set(name, value);
  form.set(html.match(/<input[^>]*type="file"[^>]*>/)[0].match(/name="([^"]+)"/)[1],
    bigPaper(), "groot.pdf");
  return fetch(program.address + place, { method: "POST", redirect: "manual", body: form,
    headers: { Cookie: cookie, Origin: program.address } });
}

async function slowestVisit(seconds) {
  const times = [];
  for (const end = Date.now() + 1000 * seconds; Date.now() < end;) {
    const begun = process.hrtime.bigint();
    await (await fetch(`${program.address}/health`, { headers: { Connection: "close" } })).text();
    times.push(Number(process.hrtime.bigint() - begun) / 1e6);
    await new Promise((resolve) => { setTimeout(resolve, 250); });
  }
  return { slowest: Math.max(...times), usual: median(times) };
}

try {
  const cookie = await signIn(program.address, "carla@vo-crt.example");
  const contacts = [];
  for (const { email } of program.contacts) contacts.push(await signIn(program.address, email));
  load(`${program.address}/taken`, { clients: 32, cookie });
  const peakBefore = status("VmHWM");
  forgetPeak();
  const before = status("VmRSS");
  const answer = await upload(contacts[0]);
  tell("an upload of 50 MB is answered with", answer.status);
  tell("growth during the upload", `${(status("VmHWM") - before).toFixed(1)} MiB`, "at most 8 MiB");
  const sockets = await Promise.all(Array.from({ length: idle }, () => new Promise((resolve) => {
    const socket = net.connect(port, hostname, () => resolve(socket));
    socket.on("error", () => {});
  })));
  const visit = await slowestVisit(idleSeconds);
  sockets.forEach((socket) => socket.destroy());
  tell(`a visitor beside ${idle} idle connections, median`, `${visit.usual.toFixed(1)} ms`);
  tell(`a visitor beside ${idle} idle connections, slowest`, `${visit.slowest.toFixed(1)} ms`);
  tell("memory of the program, high-water mark",
    `${Math.max(peakBefore, status("VmHWM")).toFixed(0)} MiB`,
    "under 320 MiB");
} finally {
  await program.stop();
}
