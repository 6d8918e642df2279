// What the comparisons share: a program with a wide wave in it, a signed-in visitor, medians.
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";

export const rounds = 5;
const steps = 40;
const password = "draaiboek-demo";

export function median(numbers) {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

/// One line of the report; `bar` is what we head for.
export function tell(what, figure, bar = "") {
  console.log(`${what.padEnd(64)} ${String(figure).padStart(14)}   ${bar}`);
}

function wideProgramme() {
  const lines = [
    "programme: wide",
    "title: {nl: Breed, en: Wide}",
    "about: {nl: Om te meten, en: To measure}",
    "seats: 25",
    "calendar: vo",
    "levels: [wave, participant]",
    "enrolment:",
    "  accept: {nl: Wij aanvaarden het aandeel., en: We accept the share.}",
    "anchors:",
    "  - {id: start, title: {nl: Start, en: Start}}",
    "steps:",
    "  - id: closing",
    "    kind: task",
    "    level: wave",
    "    title: {nl: Afsluiten, en: Close}",
    "    by: [coordinator]",
  ];
  for (let number = 1; number <= steps; number += 1) {
    lines.push(
      `  - id: step-${number}`,
      "    kind: task",
      "    level: participant",
      `    title: {nl: Stap ${number}, en: Step ${number}}`,
      "    by: [contact]",
      `    due: start + ${number} workdays`,
    );
  }
  lines.push("  - id: paper", "    kind: document", "    level: participant",
    "    title: {nl: Stuk, en: Paper}", "    by: [contact]", "    optional: true",
    "    files: [{id: paper, title: {nl: Stuk, en: Paper}, accept: [pdf]}]");
  return `${lines.join("\n")}\n`;
}

/// Twenty-five municipalities of the register, each with a contact.
function members(home) {
  return readFileSync(path.join(home, "config/organisations.csv"), "utf8").split("\n")
    .slice(1).map((line) => line.split(",")).filter((row) => /^[A-Za-z-]+$/.test(row[1] ?? ""))
    .slice(0, 25)
    .map((row, index) => ({ nis: row[0], name: row[1], played: `Contact${index + 1}`,
      email: `contact${index + 1}@wide.example` }));
}

function wideStory(contacts) {
  const cast = contacts.map((one) => `${one.played} contact of ${one.name}`);
  const lines = ["story: Breed", "programme: wide",
    `people: ${["Carla coordinator", ...cast].join(",\n    ")}`, "", "on 2026-11-16",
    "  Carla plans wave \"Wide\" with seats 25, staff Carla, start on 2026-12-15",
    `  Carla invites ${contacts.map((one) => one.name).join(", ")}`];
  for (const one of contacts) {
    lines.push(`  Carla makes ${one.played} contact of ${one.name}`,
      `  Carla notes ${one.name} applied accepting the share`,
      `  Carla notes ${one.name} enrolled`);
  }
  return `${lines.join("\n")}\n`;
}

/// A home of our own whose demo is the wide wave.
function makeHome(root, folder) {
  const home = path.join(folder, "home");
  mkdirSync(path.join(home, "workflows/wide"), { recursive: true });
  cpSync(path.join(root, "config"), path.join(home, "config"), { recursive: true });
  rmSync(path.join(home, "config/demo"), { recursive: true });
  mkdirSync(path.join(home, "config/demo"));
  symlinkSync(path.join(root, "templates"), path.join(home, "templates"));
  symlinkSync(path.join(root, "build/assets"), path.join(home, "assets"));
  writeFileSync(path.join(home, "workflows/wide/workflow.yaml"), wideProgramme());
  const contacts = members(home);
  const rows = ["Carla,Carla Claes,carla@vo-crt.example,coordinator,Vo-CRT,everything",
    ...contacts.map((one) => `${one.played},${one.played} Wide,${one.email},contact,${one.nis},`)];
  writeFileSync(path.join(home, "config/demo/accounts.csv"),
    `played,name,email,role,employer,over\n${rows.join("\n")}\n`);
  writeFileSync(path.join(home, "config/demo/employers.csv"), "name,type\nVo-CRT,agency\n");
  writeFileSync(path.join(home, "config/demo/wide.story"), wideStory(contacts));
  return { home, contacts };
}

/// A place with a home for the program and room for its data; `root` is the source tree.
export function makePlace(root) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "draaiboek-wide-"));
  return { folder, data: path.join(folder, "var"), ...makeHome(root, folder) };
}

/// Starts the program in such a place; `ended` waits for its end.
export async function launch(file, { data, home }) {
  // A file, not a pipe: while a tool is waited for nobody reads, and the program would stand still.
  const log = openSync(`${data}.log`, "a");
  const child = spawn(file, ["serve", "--port", "0", "--data", data, "--home", home],
    { stdio: ["ignore", "pipe", log] });
  const said = [];
  const address = await new Promise((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      said.push(String(chunk));
      const found = said.join("").match(/serves on (http:\/\/\S+)/);
      if (found) resolve(found[1]);
    });
    child.on("exit", (code) =>
      reject(new Error(`ended with ${code}:\n${readFileSync(`${data}.log`, "utf8")}`)));
  });
  const ended = new Promise((resolve) => { child.on("exit", resolve); });
  return { address, child, ended, pid: child.pid };
}

export async function startProgram(build) {
  const place = makePlace(path.resolve(build, "../.."));
  const running = await launch(path.join(build, "web/draaiboek"), place);
  return {
    ...place, ...running,
    async stop() {
      running.child.kill("SIGTERM");
      await running.ended;
      rmSync(place.folder, { recursive: true, force: true });
    },
  };
}

/// As one Cookie header; a comma stands between two of them, and within a date.
function cookiesOf(answer) {
  const sent = answer.headers.get("set-cookie") ?? "";
  return sent.split(/,\s*(?=[^;,\s]+=)/).map((one) => one.split(";")[0]).join("; ");
}

export function tokenIn(page) {
  return page.match(/name="csrf"\s+value="([^"]+)"/)[1];
}

/// The first form whose action ends like this: where it goes, and its hidden fields.
export function formIn(page, ending) {
  const form = page.match(
    new RegExp(`<form[^>]*action="([^"]*${ending})"[^>]*>[\\s\\S]*?</form>`));
  const fields = [...form[0].matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) =>
    [tag.match(/name="([^"]+)"/)[1], tag.match(/value="([^"]*)"/)[1]]);
  return { place: form[1], html: form[0], fields: new Map(fields) };
}

/// A page as this visitor gets it.
export async function pageOf(program, place, cookie) {
  const answer = await fetch(program.address + place, { headers: { Cookie: cookie } });
  if (answer.status !== 200) throw new Error(`${place}: ${answer.status}`);
  return answer.text();
}

/// The cookie of a signed-in visitor.
export async function signIn(address, email) {
  const form = await fetch(`${address}/aanmelden`);
  const answer = await fetch(`${address}/aanmelden`, {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: cookiesOf(form), Origin: address },
    body: new URLSearchParams({ csrf: tokenIn(await form.text()), email, password }),
  });
  if (answer.status !== 303) throw new Error(`${email} isn't let in: ${answer.status}`);
  return cookiesOf(answer);
}

/// Requests per second that wrk gets at `clients`.
export function load(address, { clients, cookie = "", seconds = 4 }) {
  const given = cookie ? ["-H", `Cookie: ${cookie}`] : [];
  const ran = spawnSync("wrk", ["-t1", `-c${clients}`, `-d${seconds}s`, ...given, address],
    { encoding: "utf8" });
  if (/Non-2xx/.test(ran.stdout)) throw new Error(`${address} isn't answered well:\n${ran.stdout}`);
  return Number(ran.stdout.match(/Requests\/sec:\s+([\d.]+)/)[1]);
}

/// Starts a program that prints one line, and gives the line and the child.
export async function startPrinting(file, ...words) {
  const child = spawn(file, words);
  const line = await new Promise((resolve) => {
    child.stdout.once("data", (chunk) => resolve(String(chunk).trim()));
  });
  return { child, line };
}
