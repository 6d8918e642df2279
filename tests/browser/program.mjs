// Starts the program under test with a data folder of its own on a free port, and ends it.
import { spawn } from "node:child_process";
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
    async stop() {
      const ended = new Promise((resolve) => child.on("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
