// Starts the program under test with a data folder of its own on a free port, and ends it.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const scratch = existsSync("/dev/shm") ? "/dev/shm" : os.tmpdir();

function waitForAddress(child, lines) {
  return new Promise((resolve, reject) => {
    const read = (chunk) => {
      lines.push(String(chunk));
      const found = lines.join("").match(/serves on (http:\/\/\S+)/);
      if (found) resolve(found[1]);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", (code) => reject(new Error(`ended with ${code}:\n${lines.join("")}`)));
  });
}

export async function startProgram(...flags) {
  const program = process.env.DRAAIBOEK_PROGRAM;
  const data = mkdtempSync(path.join(scratch, "draaiboek-"));
  const child = spawn(program, ["serve", "--port", "0", "--data", data, ...flags]);
  const lines = [];
  const address = await waitForAddress(child, lines);
  const ended = new Promise((resolve) => {
    child.on("exit", resolve);
  });
  const end = () => {
    child.kill("SIGTERM");
    return ended;
  };
  return {
    address,
    data,
    log: () => lines.join(""),
    /// Nine o'clock in Brussels on that day; never back.
    async goTo(date) {
      const answer = await fetch(`${address}/test/clock`, {
        method: "POST",
        headers: { Origin: address },
        body: new URLSearchParams({ to: date }),
      });
      if (!answer.ok) throw new Error(`the clock stays: ${answer.status} ${await answer.text()}`);
    },
    /// Ends the program and lets it verify what it left; gives what is wrong, "" when nothing is.
    async verify() {
      await end();
      const verified = spawnSync(program, ["verify", "--data", data], { encoding: "utf8" });
      return verified.status === 0 ? "" : verified.stdout + verified.stderr;
    },
    async stop() {
      await end();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
