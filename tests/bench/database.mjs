// The private database of a running program.
import { readdirSync, readFileSync } from "node:fs";

/// Process and socket of the mariadbd that `parent` started, or that names this folder.
export function databaseOf(parent, data = "no folder") {
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
      const owner = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ")[1];
      const socket = words.find((word) => word.startsWith("--socket="));
      const named = words.some((word) => word.includes(data));
      if (socket && (Number(owner) === parent || named)) {
        return { pid: Number(pid), socket: socket.slice("--socket=".length) };
      }
    } catch (error) {
      if (!["ENOENT", "ESRCH"].includes(error.code)) throw error;
    }
  }
  return null;
}
